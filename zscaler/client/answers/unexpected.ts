import { isJsonObject } from '../../contract/json/json';
import { hasMark } from '../../contract/text/hasMark';
import type { ApiRequest } from '../../contract/apiRequest';
import { products } from '../../contract/products';
import { addressField } from '../../tenant/tenant';
import type { CallContext } from '../callContext';
import type { HttpAnswer } from '../../contract/ports';
import { placeOf } from '../readError';
import type { Failed } from '../tryOnce';
import { ZscalerError } from '../../contract/zscalerError';
import { bearsMarks, learnMarks } from './marks';
import { whoAnswered } from './whoAnswered';
import { isCutOff } from './isCutOff';
import { tellsNothing, whatCameInstead } from './whatCameInstead';
import { tellsOfFailure } from './whoseObject';

/** The failure of a call that was answered against its contract; who answers for Zscaler may have let it through. */
export function unexpected(
	request: ApiRequest,
	answer: HttpAnswer,
	context: CallContext,
): Failed | undefined {
	const { product, answer: wanted } = request;
	const marked = bearsMarks(context, request);
	const came = whatCameInstead(request, answer, { marked, redact: context.ports.redact });
	if (came === undefined) {
		if (!tellsNothing(answer)) learnMarks(context, request, answer);
		return undefined;
	}
	const facts = { kind: 'unreachable', ...placeOf(request), status: answer.status } as const;
	const { host } = new URL(context.tenant.baseOf(product));
	const field = addressField(context.tenant, product);
	if (isCutOff(request, answer)) {
		const message = `The answer of ${products[product].name} ended in the middle`;
		const error = new ZscalerError(message, { ...facts, advice: whoAnswered({ host, field }) });
		return { error, arrived: true, transient: true };
	}
	const lacksMark = isHeldIfMarked(request, answer);
	const how = lacksMark ? `${came} without Zscaler's own headers` : came;
	const message = `In place of ${wantedOf[wanted]} from ${products[product].name} came ${how}`;
	const advice = hasMark(answer) ? OWN_FORM : whoAnswered({ host, field, lacksMark });
	const code = UNEXPECTED_ANSWER;
	const error = new ZscalerError(message, { ...facts, code, advice });
	return { error, arrived: true, transient: !saysWhatItIs(answer) };
}

/** Whether nothing is wrong with an answer but that it shows not from whom it is. */
const isHeldIfMarked = (request: ApiRequest, answer: HttpAnswer): boolean =>
	!hasMark(answer) &&
	whatCameInstead(request, { ...answer, headers: { ...answer.headers, [A_MARK]: '' } }) ===
		undefined;

const A_MARK = 'x-zscaler-mode';

export const UNEXPECTED_ANSWER = 'unexpectedAnswer';

const wantedOf: Readonly<Record<ApiRequest['answer'], string>> = {
	items: 'a list',
	item: 'an object',
	value: 'a value',
	nothing: 'a confirmation',
	text: 'a text',
	file: 'a file',
};

/** What bears Zscaler's mark and has values is no stranger's: asked again, it would come again. */
const saysWhatItIs = (answer: HttpAnswer): boolean =>
	hasMark(answer) &&
	answer.status < 300 &&
	(Array.isArray(answer.body) ||
		(isJsonObject(answer.body) && !(answer.body instanceof Uint8Array))) &&
	Object.keys(answer.body).length > 0 &&
	!tellsOfFailure(answer.body);

const OWN_FORM =
	'Zscaler answers in a form that this node does not know. Update the package n8n-nodes-zscaler; if ' +
	'that does not help, report it with this message.';
