import { isItem, listOf } from '../../call';
import type { Check } from '../../objects/traits';
import { isPort } from '../../values/network';
import { refuseArgument } from '../refusals';

const portFields = ['srcTcpPorts', 'destTcpPorts', 'srcUdpPorts', 'destUdpPorts'];

/** `{ start, end? }`, the end not before the start. */
function isPortSpan(value: unknown): boolean {
	if (!isItem(value) || !isPort(value.start)) return false;
	const { start, end } = value;
	if (end === undefined || end === null || end === 0) return true;
	return isPort(end) && Number(end) >= Number(start);
}

export const checkPortSpans: Check = (body) => {
	const field = portFields.find((name) => !listOf(body[name]).every(isPortSpan));
	return field === undefined ? undefined : refuseArgument(`Invalid ports in ${field}`);
};

/** One port, or a list of them. */
export const checkPort =
	(...fields: readonly string[]): Check =>
	(body) => {
		const wrong = fields.find((field) => ![body[field] ?? []].flat().every(isPort));
		return wrong === undefined ? undefined : refuseArgument(`Invalid ${wrong}`);
	};
