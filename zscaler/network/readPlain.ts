import type { Entry } from './entry';
import { privateTops } from './isPrivateName';
import type { EntryPolicy } from './policy';
import { readIpv4 } from './readAddress';
import { ipv4Network } from './readNetwork';
import { isReserved } from './reservedNetworks';

/**
 * Most values of a feed are clean: an IPv4 address; or http or https, a host in lower case or an
 * IPv4 address, a port, a path without anything to encode. Those are read in one pass; undefined
 * for all others, which take the long way to the same result or to a reason (a property test holds
 * the two ways together).
 */
export function readPlain(value: string, policy: EntryPolicy): Entry | undefined {
	const address = readIpv4(value);
	if (address !== -1) {
		return isInside(address, policy) ? undefined : { entry: value, kind: 'ip' };
	}
	const start = hostStart(value);
	const wild = start === 0 && value.charCodeAt(0) !== SLASH ? wildLength(value) : 0;
	const subdomainsToo = wild > 0 || policy.subdomains === 'add';
	const from = start + wild;
	const host = readHost(value, from, subdomainsToo);
	if (host === -1) return subdomainsToo ? undefined : readOnAddress(value, from, policy);
	const path = readPort(value, host);
	const lead = subdomainsToo ? '.' : '';
	const bare = path >= value.length - 1;
	if (bare && path === host) return { entry: lead + value.slice(from, host), kind: 'domain' };
	if (value.length - from + lead.length > LONGEST) return undefined;
	if (!isPlainRest(value, host, path, policy)) return undefined;
	return { entry: lead + value.slice(from, bare ? path : value.length), kind: 'url' };
}

/** A URL on an address; without a path it may mean the machine, and `/24` a network. */
function readOnAddress(value: string, from: number, policy: EntryPolicy): Entry | undefined {
	let host = from;
	while (isHostOfAddress(value.charCodeAt(host))) host++;
	const address = readIpv4(value, from, host);
	if (address === -1 || isInside(address, policy)) return undefined;
	const path = readPort(value, host);
	if (value.charCodeAt(path) !== SLASH) return undefined;
	if (value.length - path < (path === host ? 5 : 2)) return undefined;
	if (value.length - from > LONGEST) return undefined;
	if (!isPlainRest(value, host, path, policy)) return undefined;
	return { entry: value.slice(from), kind: 'url' };
}

const isHostOfAddress = (code: number): boolean => code === DOT || (code >= 48 && code <= 57);

const isInside = (address: number, policy: EntryPolicy): boolean =>
	policy.inside === 'reject' && isReserved(ipv4Network(address, 32));

/** Whether port and path stay as they are. */
function isPlainRest(value: string, host: number, path: number, policy: EntryPolicy): boolean {
	if (path === -1 || policy.urls === 'host' || policy.query === 'drop') return false;
	if (path > host && policy.ports === 'drop') return false;
	return isPlainPath(value, path);
}

/** Where the port behind a host ends, the host's end if there is none; -1 for one to be looked at. */
function readPort(value: string, host: number): number {
	if (value.charCodeAt(host) !== COLON) return host;
	let port = 0;
	let i = host + 1;
	for (; i < value.length && value.charCodeAt(i) !== SLASH; i++) {
		const digit = value.charCodeAt(i) - 48;
		if (digit < 0 || digit > 9 || (digit === 0 && port === 0)) return -1;
		port = port * 10 + digit;
		if (port > 65535) return -1;
	}
	return port === 0 || port === 21 || port === 80 || port === 443 ? -1 : i;
}

const hostStart = (value: string): number =>
	value.startsWith('https://') ? 8 : value.startsWith('http://') ? 7 : 0;

const wildLength = (value: string): number =>
	value.charCodeAt(0) === DOT ? 1 : value.startsWith('*.') ? 2 : 0;

/** Where the host ends, at a colon, a slash or the end; -1 for what is not plainly a public host name. */
function readHost(value: string, from: number, subdomainsToo: boolean): number {
	let labelStart = from;
	let labels = 0;
	let before = DOT;
	let i = from;
	/** Of the label so far. */
	let hash = 0;
	for (; i < value.length; i++) {
		const code = value.charCodeAt(i);
		if (code >= 97 && code <= 122) hash = (hash * 31 + code) | 0;
		else if (code === DOT) {
			if (before === DOT || before === HYPHEN || i - labelStart > 63) return -1;
			labels++;
			labelStart = i + 1;
			hash = 0;
		} else if (code === SLASH || code === COLON) break;
		else if (code === HYPHEN ? before === DOT : code < 48 || code > 57) return -1;
		else hash = (hash * 31 + code) | 0;
		before = code;
	}
	const length = i - labelStart;
	const top = value.charCodeAt(labelStart);
	if (labels === 0 || length < 2 || length > 63 || i - from > 253 || before === HYPHEN) return -1;
	if (top < 97 || top > 122 || privateHashes.has(hash)) return -1;
	return subdomainsToo && labels === 1 && length === 2 ? -1 : i;
}

function isPlainPath(value: string, from: number): boolean {
	for (let i = from; i < value.length; i++) {
		const code = value.charCodeAt(i);
		if (code > 126 || suspects[code] === 1) return false;
		if (code !== SLASH) continue;
		const next = value.charCodeAt(i + 1);
		if (next === DOT || next === PERCENT) return false;
	}
	return true;
}

const DOT = 46;
const HYPHEN = 45;
const SLASH = 47;
const PERCENT = 37;
const COLON = 58;
const LONGEST = 1024;
const suspects = new Uint8Array(128).fill(1, 0, 33);
for (const character of '"#\'()*<>[\\]^`{}') suspects[character.charCodeAt(0)] = 1;
const privateHashes = new Set(
	Array.from(privateTops, (name) => {
		let hash = 0;
		for (let i = 0; i < name.length; i++) hash = (hash * 31 + name.charCodeAt(i)) | 0;
		return hash;
	}),
);
