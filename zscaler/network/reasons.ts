/** Why an entry was left out, in words for the person who reads the report. */
export const reasons = {
	empty: 'Nothing is left once quotes and spaces are gone',
	unknown: 'Not a URL, a domain, an IP address, a network or an MD5 hash',
	email: 'An e-mail address, which a list of URLs cannot hold',
	otherHash: 'A hash that is no MD5: Zscaler blocks files by MD5',
	scheme: 'Not an address of the web (http, https, ftp or ws)',
	asterisk: 'An asterisk inside the host name: only *. at its start means all subdomains',
	port: 'The port is no number from 1 to 65535',
	label: 'A part of the host name is empty, over 63 characters, or has a character it cannot have',
	underscore:
		'An underscore where Zscaler refuses it: in the top-level domain, alone, or in the domain that has a subdomain before it',
	hostTooLong: 'The host name is over 255 characters',
	tooLong: 'Over 1,024 characters',
	tld: 'A top-level domain or a bare name: Zscaler takes those only in a category of type TLD',
	publicSuffix:
		'Everything under a public suffix such as .co.uk: it would match all its registrations',
	privateName: 'A name of an inside network or of no network: localhost, .local, .onion, .test',
	oddAddress: 'An IP address in an odd notation: octal, hexadecimal, short, or with leading zeros',
	reserved:
		'A private, reserved or multicast address, or one for examples: no host on the internet has it',
	range: 'A range from one address to another: write it as networks, 198.51.100.0/24',
	tooWide: 'A network so wide that it must be a mistake',
	ambiguous: 'A URL that reads like a network: address, slash, number up to 32',
	ipv6Url: 'A URL on an IPv6 address, which the URL lists cannot hold',
	fragment:
		'Has a fragment (#...), which never reaches a server: the whole host would be matched, or fragments are refused',
	cut: 'Its URL may go on behind the separator: put URLs in quotes, or give the columns headings',
	malformed: 'The row could not be read',
	missing: 'The row has nothing in the column or field that holds the indicator',
	pattern:
		'A STIX pattern that no list can hold: it asks for several things at once, or for another kind',
	otherKind: 'An indicator of a kind that no Zscaler list holds',
	exception: 'An exception of the list: it says what not to block',
	notForDetection: 'Its source gives it as context, not for detection (to_ids is off)',
	revoked: 'Revoked by its source',
	expired: 'No longer valid, says its source',
	notYetValid: 'Not valid yet, says its source',
	confidence: 'Below the confidence asked for',
	stale: 'Last seen by its source too long ago',
} as const;

export type Reason = keyof typeof reasons;
