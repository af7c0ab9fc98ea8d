import { ZscalerError } from '../contract/zscalerError';
import { isJsonObject } from '../contract/json/json';
import { quote } from '../contract/text/quote';
import type { Redact } from '../contract/text/secrets';
import { type RefusalText, refusals } from './refusals';
import type { RefusedSignIn, RefusalFacts } from './refusalFacts';

/** An answer without a session, told in the user's terms. */
export function readSignInRefusal(refused: RefusedSignIn, redact: Redact): ZscalerError {
	const facts = refusalFactsOf(refused);
	const refusal =
		refusals.find(({ when }) => when(facts)) ?? otherwise(quote(oneLine(facts), redact));
	return new ZscalerError(redact(refusal.message(facts)), {
		kind: refusal.kind ?? 'signInRefused',
		status: facts.status,
		code: refusal.code ?? (quote(facts.code, redact) || undefined),
		advice: refusal.advice(facts),
		retryAt: refusal.retryAt?.(facts),
	});
}

function refusalFactsOf(refused: RefusedSignIn): RefusalFacts {
	const { status, body } = refused.answer;
	const texts = isJsonObject(body) ? body : {};
	const pick = (keys: readonly string[]) =>
		keys.map((key) => texts[key]).filter((value) => typeof value === 'string');
	const [code = ''] = pick(['error', 'code', 'errorCode', 'id']);
	const said = pick(['error_description', 'message', 'reason', 'errorSummary', 'detail']);
	const text = isJsonObject(body) ? [code, ...said].join(' ') : plain(body);
	return { ...refused, status, code, text, isJson: isJsonObject(body) };
}

const plain = (body: unknown): string =>
	typeof body === 'string' ? body.replace(/<[^<>]*>/g, ' ') : '';

const oneLine = ({ text }: RefusalFacts): string => text.replace(/\s+/g, ' ').trim();

const otherwise = (said: string): RefusalText => ({
	when: () => true,
	message: ({ status }) => `Zscaler refused to sign in with status ${status}`,
	advice: () =>
		(said === '' ? '' : `It said: ${said}. `) +
		'Check every value of the credential, and that the account is enabled.',
});
