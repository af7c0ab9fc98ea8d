import type { Field } from '../catalogue/grammar';
import { table } from '../table';

/** Words that are written in capitals, or in capitals of their own, in every label. */
const spelled: Readonly<Record<string, string>> = table(
	Object.fromEntries<string>(
		(
			'API CIPA CSV DB DLP DNS DNAT EDM EUN FQDN FTP GRE HTTP HTTPS ICAP ID IDM IDP IP IoT IPsec ' +
			'ISP LSS MD5 NAT NSS OCR OS PAC PCAP PRA QoS SAML SCIM SNI SSL TCP TLD TLS UDP URL VPN XFF ' +
			'ZCC ZIA ZPA'
		)
			.split(' ')
			.map((word): [string, string] => [word.toLowerCase(), word])
			.concat([
				['src', 'Source'],
				['dest', 'Destination'],
				['dst', 'Destination'],
				['nw', 'Network'],
			]),
	),
);
const plural = (word: string): string | undefined => {
	const singular = spelled[word.replace(/s$/, '')];
	return word.endsWith('s') && singular !== undefined ? `${singular}s` : undefined;
};

/** 'urlCategories' -> 'URL Categories' */
export const wordsOf = (name: string): string =>
	name
		.replace(/([a-z\d])([A-Z])/g, '$1 $2')
		.replace(/(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
		.replace(/[_-]+/g, ' ')
		.trim()
		.split(/\s+/)
		.map((word) => word.toLowerCase())
		.map((word) => spelled[word] ?? plural(word) ?? word.charAt(0).toUpperCase() + word.slice(1))
		.join(' ');

/** What a person reads beside the field. */
export const labelOf = (field: Field): string => field.label ?? wordsOf(field.name);
