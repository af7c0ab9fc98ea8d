import type { FeedFields } from './format';

/** Usual names of the column or field that holds the indicator, the most telling first. */
export const usualNames = [
	'ioc_value',
	'indicator',
	'url',
	'ioc',
	'domain',
	'hostname',
	'host',
	'fqdn',
	'cidr',
	'ip_address',
	'dst_ip',
	'dstip',
	'ip',
	'network',
	'md5',
	'md5_hash',
	'value',
	'domainaddress',
	'registrationdomain',
];

/** What holds a host, beside which its path may stand. */
const hostNames = new Set(['domain', 'hostname', 'host', 'fqdn', 'ip', 'ip_address']);
const pathNames = ['uri', 'path', 'url_path', 'uri_path', 'request_uri', 'uri_stem', 'cs_uri_stem'];

/**
 * What a table or an object of these names holds; undefined where no name is a usual one. `kindNames`: which
 * names tell the kind of what a name holds.
 */
export function usualFields(
	has: (name: string) => boolean,
	kindNames: (value: string) => readonly string[],
): FeedFields | undefined {
	const value = usualNames.find(has);
	if (value === undefined) return undefined;
	const kind = kindNames(value).find(has);
	const path = hostNames.has(value) ? pathNames.find(has) : undefined;
	return {
		value,
		...(kind === undefined ? {} : { kind }),
		...(path === undefined ? {} : { path }),
	};
}
