import { stringify } from 'flatted';

import type { SignInMethodId } from '../../../zscaler/tenant/methods';
import { callAsHttpRequest, logged, storeOf } from '../../credentials/engineBench';
import { type Case, type Task, echoed, isSignIn, somePairs } from './echoed';
import { secretsIn } from './stage';
import { replies } from './ways';

/** n8n's HTTP Request node with our credential. */
const askByHand: Task = async ({ said, proxy }, form) => {
	logged.length = 0;
	const { error } = await callAsHttpRequest(storeOf(form), `${proxy.url}/zia/api/v1/status`);
	// What n8n's own library keeps beside it, hidden, is neither shown nor stored.
	said.push(error?.message, error?.description, stringify(error ?? null), [...logged]);
};

/** What that node shows of an answer of the API is n8n's: here it holds nothing, and the error must not. */
export function* requestCases(scheme: SignInMethodId): Generator<Case> {
	yield* echoed('HTTP Request, sign-in', scheme, {
		strike: isSignIn,
		task: askByHand,
		...{ pairs: somePairs() },
	});
	for (const [dialect, reply] of Object.entries(replies)) {
		yield {
			name: `HTTP Request, ${scheme}, in ${dialect}`,
			run: async (stage) => {
				const form = stage.forms[scheme];
				stage.proxy.answer = (sent) => (isSignIn(sent) ? undefined : reply('-'));
				await askByHand(stage, form);
				return secretsIn(form);
			},
		};
	}
}
