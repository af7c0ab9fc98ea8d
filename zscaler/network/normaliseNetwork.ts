import type { Entry } from './entry';
import type { Reason } from './reasons';
import type { EntryPolicy } from './policy';
import { readNetwork, writeNetwork, type Network } from './readNetwork';
import { isReserved } from './reservedNetworks';

// The widest blocks that registries hand out are /8 and /16: what is wider is a slip.
const widest = { 4: 8, 6: 16 } as const;

/** An address or network as an entry, or why not; undefined if the text is neither. */
export function normaliseNetwork(text: string, policy: EntryPolicy): Entry | Reason | undefined {
	if (!mayBeNetwork(text)) return undefined;
	const network = readNetwork(text);
	if (network !== undefined) return judgeNetwork(network, policy);
	if (/^[0-9a-f:]*::/i.test(text)) return 'oddAddress';
	return text.includes('-') && isAddressRange(text) ? 'range' : undefined;
}

export function judgeNetwork(network: Network, policy: EntryPolicy): Entry | Reason {
	if (network.prefix < widest[network.family]) return 'tooWide';
	if (policy.inside === 'reject' && isReserved(network)) return 'reserved';
	const single = network.prefix === (network.family === 4 ? 32 : 128);
	return { entry: writeNetwork(network), kind: single ? 'ip' : 'cidr' };
}

/** Digits, hexadecimal digits, colons and dots up to the slash: everything else is no address. */
function mayBeNetwork(text: string): boolean {
	const first = text.charCodeAt(0);
	const digit = first >= 48 && first <= 57;
	return digit || (text.length > 2 && text.includes(':') && !text.includes('//'));
}

const isAddressRange = (text: string): boolean =>
	text.split('-').every((part) => readNetwork(part.trim()) !== undefined);
