import { isIPv4, isIPv6 } from 'node:net';

export const isAddress = (value: unknown): value is string =>
	typeof value === 'string' && (isIPv4(value) || isIPv6(value));

/** `10.0.0.0/8`, `2001:db8::/32`. */
function isNetwork(value: string): boolean {
	const [address = '', bits = ''] = value.split('/');
	if (!/^\d{1,3}$/.test(bits)) return false;
	return (isIPv4(address) && Number(bits) <= 32) || (isIPv6(address) && Number(bits) <= 128);
}

/** `10.0.0.1-10.0.0.9`: both ends of one kind, the first not behind the last. */
function isSpan(value: string): boolean {
	const [first = '', last = '', ...more] = value.split('-');
	if (more.length > 0 || !isIPv4(first) || !isIPv4(last)) return false;
	return numberOf(first) <= numberOf(last);
}

const numberOf = (address: string): number =>
	address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

/** An address, a network or a range of addresses. */
export const isAddresses = (value: unknown): value is string =>
	typeof value === 'string' && (isAddress(value) || isNetwork(value) || isSpan(value));

const hostLabel = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/i;

/** A host name with a dot; `*.` or `.` may stand in front of it. */
export function isHost(value: unknown): value is string {
	if (typeof value !== 'string' || value.length > 255) return false;
	const labels = value.replace(/^(\*\.|\.)/, '').split('.');
	return labels.length > 1 && labels.every((label) => hostLabel.test(label));
}

export const isPort = (value: unknown): boolean =>
	/^\d{1,5}$/.test(String(value)) && Number(value) >= 1 && Number(value) <= 65_535;
