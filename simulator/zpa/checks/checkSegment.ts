import { isItem, listOf, text, type Answer, type Item } from '../../call';
import type { Check } from '../../objects/traits';
import { isAddresses, isHost, isPort } from '../../values/network';
import { zpaRefusals } from '../refusals';

const protocols = ['tcp', 'udp'];

/** `[{from, to}]` as the flat list of pairs that ZPA shows beside it. */
const flat = (spans: unknown): string[] =>
	listOf(spans)
		.filter(isItem)
		.flatMap(({ from, to }) => [text(from), text(to)]);

function paired(ports: unknown): Item[] {
	const list = listOf(ports).map(text);
	return list.flatMap((from, at) => (at % 2 === 0 ? [{ from, to: list[at + 1] ?? '' }] : []));
}

const isSpan = ({ from, to }: Item): boolean =>
	isPort(from) && isPort(to) && Number(from) <= Number(to);

function wrongPorts(body: Item): string | undefined {
	for (const protocol of protocols) {
		const spans = `${protocol}PortRange`;
		const pairs = `${protocol}PortRanges`;
		if (!listOf(body[spans]).every((span) => isItem(span) && isSpan(span))) return spans;
		if (!paired(body[pairs]).every(isSpan)) return pairs;
		const both = listOf(body[spans]).length > 0 && listOf(body[pairs]).length > 0;
		const differ = String(flat(body[spans])) !== String(listOf(body[pairs]).map(text));
		if (both && differ) return pairs;
	}
	return undefined;
}

/** zscaler/terraform-provider-zpa, zpa/utils.go, 2026-07; that twins must agree is a guess. */
export const checkSegment: Check = (body) => {
	const wrong = wrongPorts(body);
	if (wrong !== undefined) return zpaRefusals.invalid(wrong, body[wrong]);
	const udp = [...listOf(body.udpPortRange), ...listOf(body.udpPortRanges)];
	if (body.selectConnectorCloseToApp === true && udp.length > 0)
		return zpaRefusals.invalid('udpPortRange', udp);
	return checkDomains(body);
};

function checkDomains(body: Item): Answer | undefined {
	const wrong = listOf(body.domainNames).find((name) => !isHost(name) && !isAddresses(name));
	return wrong === undefined ? undefined : zpaRefusals.invalid('domainNames', wrong);
}

/** Ports may be written either way, and are shown both ways. */
export function settlePorts(body: Item): Item {
	const settled = { ...body };
	for (const protocol of protocols) {
		const spans = `${protocol}PortRange`;
		const pairs = `${protocol}PortRanges`;
		const ports =
			listOf(body[spans]).length > 0 ? flat(body[spans]) : listOf(body[pairs]).map(text);
		if (ports.length === 0) continue;
		settled[pairs] = ports;
		settled[spans] = paired(ports);
	}
	return settled;
}
