import { isRejected } from '../../network/entry';
import { normaliseEntry } from '../../network/normaliseEntry';

/**
 * Public by their numbers, and yet answered by the machine's own cloud: Azure's services for its virtual
 * machines (learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16, 2026-11).
 */
const ofTheCloud = new Set(['168.63.129.16']);

/**
 * Whether a host, as `URL` writes it, is of the inside: private and reserved addresses in any dress, names
 * of inside networks, bare names. Of IPv6 only what is given out to the internet is not (IANA: 2000::/3).
 */
export function isInside(hostname: string): boolean {
	const host = normaliseEntry(hostname.replace(/^\[|\]$/g, ''));
	if (isRejected(host) || ofTheCloud.has(host.entry)) return true;
	return host.entry.includes(':') && !/^[23][0-9a-f]{3}:/.test(host.entry);
}
