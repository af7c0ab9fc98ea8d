import type { EntryKind } from './entry';
import type { Reason } from './reasons';
import { encodeHost } from './encodeHost';
import { findNameFault } from './findNameFault';
import { judgeNetwork } from './normaliseNetwork';
import type { EntryPolicy } from './policy';
import { readNetwork } from './readNetwork';

export interface Host {
	/** A name, with a leading dot if its subdomains are meant too, or an address without brackets. */
	readonly text: string;
	readonly kind: Extract<EntryKind, 'domain' | 'ip'>;
}

/** The host of a URL, or a domain, as an entry has it. */
export function normaliseHost(host: string, policy: EntryPolicy): Host | Reason {
	if (host.startsWith('[')) return readAddressHost(host.slice(1, -1), policy);
	const from = wildcardLength(host);
	const to = endOfName(host);
	const written = from === 0 && to === host.length ? host : host.slice(from, to);
	const name = isPlainAscii(written) ? written : decodeHost(written);
	if (name === undefined) return 'label';
	if (name === '') return from > 0 ? 'tld' : 'unknown';
	if (name.includes('*')) return 'asterisk';
	if (isNumber(name, name.lastIndexOf('.') + 1)) {
		return from > 0 ? 'oddAddress' : readAddressHost(name, policy);
	}
	return judgeName(name, from > 0 || policy.subdomains === 'add', policy);
}

function judgeName(name: string, subdomainsToo: boolean, policy: EntryPolicy): Host | Reason {
	const fault = findNameFault(name, subdomainsToo);
	if (fault !== undefined && !(fault === 'privateName' && policy.inside === 'keep')) return fault;
	return { text: subdomainsToo ? `.${name}` : name, kind: 'domain' };
}

function readAddressHost(text: string, policy: EntryPolicy): Host | Reason {
	const network = text.includes('/') ? undefined : readNetwork(text);
	if (network === undefined) return 'oddAddress';
	const entry = judgeNetwork(network, policy);
	return typeof entry === 'string' ? entry : { text: entry.entry, kind: 'ip' };
}

/** Lower case, letters of other scripts and percent-encoding read; undefined if it cannot be one. */
function decodeHost(host: string): string | undefined {
	try {
		return encodeHost(host.includes('%') ? decodeURIComponent(host) : host);
	} catch {
		return undefined;
	}
}

function isPlainAscii(host: string): boolean {
	for (let i = 0; i < host.length; i++) {
		const code = host.charCodeAt(i);
		if (code > 127 || code === 37 || (code >= 65 && code <= 90)) return false;
	}
	return true;
}

/** `.example.com` and `*.example.com` both mean the domain with its subdomains. */
const wildcardLength = (host: string): number =>
	host.startsWith('*.') ? 2 : host.startsWith('.') ? 1 : 0;

/** Without the dots behind: a name is the same with the root's dot. */
function endOfName(host: string): number {
	let end = host.length;
	while (end > 0 && host.charCodeAt(end - 1) === 46) end--;
	return end;
}

/** Whether the last label is a number, decimal or hexadecimal: then the whole can only be an address. */
function isNumber(name: string, from: number): boolean {
	const first = name.charCodeAt(from);
	return first >= 48 && first <= 57 && /^(?:\d+|0x[0-9a-f]*)$/.test(name.slice(from));
}
