import { isJsonObject } from '../../json';
import { hasMark } from '../../outside/hasMark';
import type { ApiRequest } from '../../plan/buildRequest';
import { products } from '../../products';
import type { Line } from '../line';
import type { HttpAnswer } from '../ports';
import { placeOf } from '../readError';
import type { Failed } from '../tryOnce';
import { ZscalerError } from '../zscalerError';
import { bearsMarks, learnMarks } from './marks';
import { isCutOff } from './isCutOff';
import { tellsNothing, whatCameInstead } from './whatCameInstead';
import { tellsOfFailure } from './whoseObject';

/** The failure of a call that was answered against its contract; who answers for Zscaler may have let it through. */
export function unexpected(
	request: ApiRequest,
	answer: HttpAnswer,
	line: Line,
): Failed | undefined {
	const { product, answer: wanted } = request;
	const marked = bearsMarks(line, product);
	const came = whatCameInstead(request, answer, { marked, redact: line.ports.redact });
	if (came === undefined) {
		if (!tellsNothing(answer)) learnMarks(line, product, answer);
		return undefined;
	}
	const facts = { kind: 'unreachable', ...placeOf(request), status: answer.status } as const;
	if (isCutOff(request, answer)) {
		const message = `The answer of ${products[product].name} ended in the middle`;
		return { error: new ZscalerError(message, facts), arrived: true, passing: true };
	}
	const asked = request.changes ? '' : ` (${request.label})`;
	const message = `In place of ${wantedOf[wanted]} from ${products[product].name} came ${came}${asked}`;
	const advice = hasMark(answer) ? ownForm : inBetween(new URL(line.tenant.baseOf(product)).host);
	const code = unexpectedAnswer;
	const error = new ZscalerError(message, { ...facts, code, advice });
	return { error, arrived: true, passing: !saysWhatItIs(answer) };
}

export const unexpectedAnswer = 'unexpectedAnswer';

const wantedOf: Readonly<Record<ApiRequest['answer'], string>> = {
	items: 'a list',
	item: 'an object',
	value: 'a value',
	nothing: 'a confirmation',
	text: 'a text',
	file: 'a file',
};

/** An object with values is no stranger's: asked again, it would come again. */
const saysWhatItIs = ({ status, body }: HttpAnswer): boolean =>
	status < 300 &&
	(Array.isArray(body) || (isJsonObject(body) && !(body instanceof Uint8Array))) &&
	Object.keys(body).length > 0 &&
	!tellsOfFailure(body);

const inBetween = (host: string): string =>
	'Something between n8n and Zscaler seems to have answered, such as a proxy, a firewall or a sign-in ' +
	`page. Let n8n reach ${host} without any of these, and check the cloud in the credential.`;

const ownForm =
	'Zscaler answers in a form that this node does not know. Update the package n8n-nodes-zscaler; if ' +
	'that does not help, report it with this message.';
