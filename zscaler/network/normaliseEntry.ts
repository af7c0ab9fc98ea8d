import type { Entry, Rejected } from './entry';
import type { Reason } from './reasons';
import { cleanText } from './cleanText';
import { readPlain } from './readPlain';
import { readHash } from './readHash';
import { normaliseHost, type Host } from './normaliseHost';
import { normaliseNetwork } from './normaliseNetwork';
import { normalisePath } from './normalisePath';
import { defaultPolicy, type EntryPolicy } from './policy';
import { splitUrl, type UrlParts } from './splitUrl';
import type { IndicatorKind } from './indicatorKind';

// URL Format Guidelines (help.zscaler.com, 2026-04).
const LONGEST_ENTRY = 1024;
/** Longer is no address, whatever it shrinks to; and no work is spent on it. */
const LONGEST_VALUE = 8192;

/**
 * What a feed, a mail or a person wrote as Zscaler's lists take it, or why they cannot. Normalising
 * an entry once more changes nothing.
 */
export function normaliseEntry(
	value: string,
	policy: EntryPolicy = defaultPolicy,
	hint?: IndicatorKind,
): Entry | Rejected {
	return readPlain(value, policy) ?? readAny(value, policy, hint);
}

/** The long way: everything that a value can be. @internal Tests compare it with the short one. */
export function readAny(
	value: string,
	policy: EntryPolicy,
	hint?: IndicatorKind,
): Entry | Rejected {
	const result = value.length > LONGEST_VALUE ? 'tooLong' : read(cleanText(value), policy, hint);
	return typeof result === 'string' ? { value, reason: result } : result;
}

function read(text: string, policy: EntryPolicy, hint?: IndicatorKind): Entry | Reason {
	if (text === '') return 'empty';
	const hash = readHash(text);
	if (hash !== undefined) return hash;
	if (hint === 'md5') return 'unknown';
	const network = normaliseNetwork(text, policy);
	if (network !== undefined) return network;
	const parts = splitUrl(text);
	return typeof parts === 'string' ? parts : readUrl(parts, policy, hint);
}

function readUrl(parts: UrlParts, policy: EntryPolicy, hint?: IndicatorKind): Entry | Reason {
	if (parts.hasFragment && policy.fragment === 'reject') return 'fragment';
	const host = normaliseHost(parts.host, policy);
	if (typeof host === 'string') return host;
	const port = normalisePort(parts, policy);
	if (port === undefined) return 'port';
	const path = policy.urls === 'host' ? '' : normalisePath(parts.rest, policy);
	// Without its fragment it would be the whole host.
	if (path === '' && parts.hasFragment && policy.urls === 'keep') return 'fragment';
	if (path === '' && (port === '' || policy.urls === 'host' || isAddressHint(host, hint))) {
		return { entry: host.text, kind: host.kind };
	}
	if (host.text.includes(':')) return 'ipv6Url';
	const entry = host.text + port + path;
	// Resolving `[/./]` can leave a disguise behind: each turn makes the text shorter.
	if (path.includes('[/]') || path.includes('[.]')) return read(cleanText(entry), policy, hint);
	if (entry.length > LONGEST_ENTRY) return 'tooLong';
	if (host.kind === 'ip' && readsAsNetwork(port + path)) return 'ambiguous';
	return { entry, kind: 'url' };
}

/** A feed of addresses means the machine, whatever the port: no list of addresses knows ports. */
const isAddressHint = (host: Host, hint?: IndicatorKind): boolean =>
	hint === 'ip' && host.kind === 'ip';

/** ':8443', '' where none is needed (an entry matches every port), undefined where it is none. */
function normalisePort(parts: UrlParts, policy: EntryPolicy): string | undefined {
	if (parts.port === '') return '';
	if (!/^\d{1,5}$/.test(parts.port)) return undefined;
	const port = Number(parts.port);
	if (port === 0 || port > 65535) return undefined;
	const byDefault = port === 80 || port === 443 || (port === 21 && parts.scheme.startsWith('ftp'));
	return byDefault || policy.ports === 'drop' ? '' : `:${port}`;
}

const readsAsNetwork = (rest: string): boolean => /^\/\d{1,3}$/.test(rest);
