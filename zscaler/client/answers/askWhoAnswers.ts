import { hasMark } from '../../contract/text/hasMark';
import type { ApiRequest } from '../../contract/apiRequest';
import { statusRequest } from '../activation/activationRequest';
import type { CallContext } from '../callContext';
import type { HttpAnswer } from '../../contract/ports';
import type { Failed } from '../tryOnce';
import { ZscalerError } from '../../contract/zscalerError';
import { bearsMarks } from './marks';
import { unexpected } from './unexpected';
import { tellsNothing } from './whatCameInstead';

/**
 * The answer, or why it is not believed. Before an older sign-in has seen any mark of Zscaler's, what
 * tells nothing may be anybody's: once, a question is asked that Zscaler alone can answer, and from its
 * answer it is learnt whether answers bear marks.
 */
export async function askWhoAnswers(
	context: CallContext,
	request: ApiRequest,
	answer: HttpAnswer,
	call: (context: CallContext, request: ApiRequest) => Promise<HttpAnswer>,
): Promise<HttpAnswer | Failed> {
	const { asked } = context.limits;
	const { product } = request;
	if (hasMark(answer) || bearsMarks(context, request) === true || asked.has(product)) return answer;
	const isAnybodys = request.answer === 'nothing' || tellsNothing(answer);
	const question = isAnybodys ? statusRequest(product) : undefined;
	if (question === undefined) return answer;
	try {
		await call(context, question);
	} catch (error) {
		// A cancelled run, which has no answer any more.
		if (!(error instanceof ZscalerError)) throw error;
		if (!mayNotAsk(error)) return { error, arrived: true, transient: false };
	}
	asked.add(product);
	return unexpected(request, answer, context) ?? answer;
}

/**
 * Zscaler knows who asks, and that he may not: nothing is learnt of marks. A refusal that bears one tells
 * that the answer without is not Zscaler's, and one without a code may be anybody's page.
 */
const mayNotAsk = ({ facts: { kind, marked, code } }: ZscalerError): boolean =>
	marked !== true && code !== undefined && (kind === 'notPermitted' || kind === 'notLicensed');
