import { table } from '../../contract/text/table';

/** Words that are written in capitals, or in capitals of their own, in every label; and what short ones stand for. */
const spelled: Readonly<Record<string, string>> = table(
	Object.fromEntries<string>(
		(
			'AAAA AFSDB AI API ArcSight ARN ATP AWS BADALG BADKEY BADMODE BADNAME BADTIME BADTRUNC BADVERS ' +
			'BIN BitTorrent CAA CASB CBI CDNSKEY CEF CIPA CN CNAME CRL CRM CrowdStrike CSV DB DHCID DHCP ' +
			'DLP DNAME DNAT DNS DNS64 DNSKEY DTLS DuckDuckGo EDM EDNS EPSS ESP EULA EUN FORMERR FQDN FTP ' +
			'GCP GenAI GeoIP GPO GRE GUID HINFO HSM HTTP HTTPS IAM ICAP ICMP ID IDM IdP iOS IoT IP IPsec ' +
			'IPv4 IPv6 ISDN ISP ITSM JSON JWKS JWT KB KMS LogRhythm LSS macOS MB MD5 MDM MIP ML MX NAPTR NAT ' +
			'NOTAUTH NOTIMP NOTZONE NP NSEC NSEC3 NSS NXDOMAIN NXRRSET OCR OPENPGPKEY OS PAC PCAP PDF PFT ' +
			'PowerPoint PowerShell PRA PTR QoS QRadar RDP RRSIG RSA SAML SCCM SCIM SERVFAIL SIEM SIM SNAT ' +
			'SNI SOA SRV SSH SSHFP SSID SSL SSO SVCB TCP TLD TLS TLSA TTL TXT UDID UDP UFQDN UI URI URL ' +
			'UUID VM VNC VPC VPN WAF WebSocket WPAD XAUTH XFF YouTube YXDOMAIN YXRRSET ZCC ZDX ZIA ZPA'
		)
			.split(' ')
			.map((word): [string, string] => [word.toLowerCase(), word])
			.concat([
				['asc', 'Ascending'],
				['capp', 'Cloud App'],
				['customheaderinsertion', 'Custom Header Insertion'],
				['creationtime', 'Creation Time'],
				['customapps', 'Custom Apps'],
				['customdatafeed', 'Custom Data Feed'],
				['desc', 'Descending'],
				['dest', 'Destination'],
				['devicetrustlevel', 'Device Trust Level'],
				['dont', "Don't"],
				['dsc', 'Descending'],
				['dst', 'Destination'],
				['dstn', 'Destination'],
				['externaldlp', 'External DLP'],
				['externalid', 'External ID'],
				['ftcategory', 'File Type'],
				['filehash', 'File Hash'],
				['googledrive', 'Google Drive'],
				['grp', 'Group'],
				['guestwifi', 'Guest Wi-Fi'],
				['modifiedtime', 'Modification Time'],
				['nw', 'Network'],
				['oflcasb', 'Offline CASB'],
				['onlogin', 'On Login'],
				['onprem', 'On-Premises'],
				['osgroup', 'OS Group'],
				['osname', 'OS Name'],
				['osversion', 'OS Version'],
				['profle', 'Profile'],
				['ruleexecution', 'Rule Execution'],
				['saveandschedule', 'Save and Schedule'],
				['scheduledreports', 'Scheduled Reports'],
				['sdwan', 'SD-WAN'],
				['singning', 'Signing'],
				['src', 'Source'],
				['useragent', 'User Agent'],
				['wifi', 'Wi-Fi'],
			]),
	),
);

/** Within a title these are small. */
const small = new Set([
	'a',
	'an',
	'and',
	'as',
	'at',
	'by',
	'for',
	'from',
	'in',
	'of',
	'on',
	'or',
	'per',
	'the',
	'to',
	'with',
]);

function plural(word: string): string | undefined {
	const singular = spelled[word.replace(/s$/, '')];
	return word.endsWith('s') && singular !== undefined ? `${singular}s` : undefined;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** 'dns over https' -> 'DNS over HTTPS' */
export function titleOf(words: readonly string[]): string {
	const last = words.length - 1;
	return words
		.map((word) => word.toLowerCase())
		.map((word, at) => {
			if (at > 0 && at < last && small.has(word)) return word;
			return spelled[word] ?? plural(word) ?? capital(word);
		})
		.join(' ')
		.replace(/\bMac (?=Address)/g, 'MAC ');
}
