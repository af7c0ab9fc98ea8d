import type { Preset } from './preset';

const SPAMHAUS = 'The Spamhaus Project, free with attribution: spamhaus.org/drop/terms';
const EMERGING_THREATS = 'Proofpoint Emerging Threats Open, BSD licence';
const FIREHOL = 'FireHOL, from lists each under its own terms: iplists.firehol.org';

// Addresses and columns as published by each source, read 2026-11.
export const addresses: readonly Preset[] = [
	{
		id: 'spamhausDropJson',
		label: 'Spamhaus DROP: IPv4 Networks',
		url: 'https://www.spamhaus.org/drop/drop_v4.json',
		format: 'ndjson',
		fields: { value: 'cidr', label: 'sblid' },
		kind: 'ip',
		terms: SPAMHAUS,
	},
	{
		id: 'spamhausDropV6Json',
		label: 'Spamhaus DROP: IPv6 Networks',
		url: 'https://www.spamhaus.org/drop/drop_v6.json',
		format: 'ndjson',
		fields: { value: 'cidr', label: 'sblid' },
		kind: 'ip',
		terms: SPAMHAUS,
		note: 'No list of Zscaler takes IPv6 so far: it is read and counted, and blocks nothing.',
	},
	{
		id: 'spamhausDropText',
		label: 'Spamhaus DROP: IPv4 Networks (Text)',
		url: 'https://www.spamhaus.org/drop/drop.txt',
		format: 'list',
		kind: 'ip',
		terms: SPAMHAUS,
	},
	{
		id: 'emergingThreatsBlock',
		label: 'Emerging Threats: Block IPs',
		url: 'https://rules.emergingthreats.net/fwrules/emerging-Block-IPs.txt',
		format: 'list',
		kind: 'ip',
		terms: EMERGING_THREATS,
	},
	{
		id: 'emergingThreatsCompromised',
		label: 'Emerging Threats: Compromised IPs',
		url: 'https://rules.emergingthreats.net/blockrules/compromised-ips.txt',
		format: 'list',
		kind: 'ip',
		terms: EMERGING_THREATS,
	},
	{
		id: 'fireholLevel1',
		label: 'FireHOL: Level 1 Networks',
		url: 'https://iplists.firehol.org/files/firehol_level1.netset',
		format: 'list',
		kind: 'ip',
		terms: FIREHOL,
		note: 'Holds private and reserved networks on purpose: they are left out here.',
	},
	{
		id: 'fireholLevel2',
		label: 'FireHOL: Level 2 Networks',
		url: 'https://iplists.firehol.org/files/firehol_level2.netset',
		format: 'list',
		kind: 'ip',
		terms: FIREHOL,
	},
	{
		id: 'blocklistDeAll',
		label: 'blocklist.de: All Attackers',
		url: 'https://lists.blocklist.de/lists/all.txt',
		format: 'list',
		kind: 'ip',
		terms: 'blocklist.de, free of charge: blocklist.de/en/export.html',
	},
	{
		id: 'cinsArmy',
		label: 'CINS Army: Bad IPs',
		url: 'https://cinsscore.com/list/ci-badguys.txt',
		format: 'list',
		kind: 'ip',
		terms: 'Sentinel IPS, free to use: cinsscore.com',
	},
	{
		id: 'ipsum',
		label: 'IPsum: IPs On Many Lists',
		url: 'https://raw.githubusercontent.com/stamparm/ipsum/master/ipsum.txt',
		format: 'list',
		kind: 'ip',
		terms: 'IPsum, Unlicense: github.com/stamparm/ipsum',
	},
	{
		id: 'greensnow',
		label: 'GreenSnow: Attacking IPs',
		url: 'https://blocklist.greensnow.co/greensnow.txt',
		format: 'list',
		kind: 'ip',
		terms: 'GreenSnow: greensnow.co',
	},
	{
		id: 'torExits',
		label: 'Tor: Exit Nodes',
		url: 'https://check.torproject.org/torbulkexitlist',
		format: 'list',
		kind: 'ip',
		terms: 'The Tor Project, CC BY 3.0 US',
	},
];
