import type { IndicatorKind } from '../../network/indicatorKind';

/** The words of feeds for what lists can hold. */
const words = new Map<string, IndicatorKind>([
	['url', 'url'],
	['uri', 'url'],
	['domain', 'domain'],
	['domain-name', 'domain'],
	['hostname', 'domain'],
	['host', 'domain'],
	['fqdn', 'domain'],
	['ip', 'ip'],
	['ip:port', 'ip'],
	['ipv4', 'ip'],
	['ipv6', 'ip'],
	['ipv4-addr', 'ip'],
	['ipv6-addr', 'ip'],
	['ipv4address', 'ip'],
	['cidr', 'ip'],
	['netblock', 'ip'],
	['network', 'ip'],
	['md5', 'md5'],
	['md5_hash', 'md5'],
	['filehash-md5', 'md5'],
]);

/** Undefined for a kind that no list holds, such as a SHA-256 or a mutex. */
export const readKind = (word: string): IndicatorKind | undefined =>
	words.get(word.trim().toLowerCase());
