import type { Preset } from './preset';

const PHISHTANK = 'PhishTank (Cisco Talos): phishtank.org/terms.php';
const PHISHTANK_KEY = 'Needs an application key; new registrations have been closed since 2020.';

// Addresses and columns as published by each source, read 2026-11.
export const presetNames: readonly Preset[] = [
	{
		id: 'openphish',
		label: 'OpenPhish: Community Feed',
		url: 'https://raw.githubusercontent.com/openphish/public_feed/refs/heads/main/feed.txt',
		format: 'list',
		kind: 'url',
		terms: 'OpenPhish, community feed for personal use: openphish.com/terms.html',
	},
	{
		id: 'phishtankCsv',
		label: 'PhishTank: Verified URLs (CSV)',
		url: 'https://data.phishtank.com/data/{key}/online-valid.csv',
		format: 'csv',
		fields: { value: 'url', seenAt: 'verification_time', label: 'target' },
		kind: 'url',
		terms: PHISHTANK,
		note: PHISHTANK_KEY,
	},
	{
		id: 'phishtankJson',
		label: 'PhishTank: Verified URLs (JSON)',
		url: 'https://data.phishtank.com/data/{key}/online-valid.json',
		format: 'json',
		fields: { value: 'url', seenAt: 'verification_time', label: 'target' },
		kind: 'url',
		terms: PHISHTANK,
		note: PHISHTANK_KEY,
	},
	{
		id: 'certPolska',
		label: 'CERT Polska: Dangerous Sites',
		url: 'https://hole.cert.pl/domains/v2/domains.txt',
		format: 'list',
		kind: 'domain',
		terms: 'CERT Polska, free to use: cert.pl/en/warning-list',
	},
	{
		id: 'phishingArmy',
		label: 'Phishing Army: Blocklist',
		url: 'https://phishing.army/download/phishing_army_blocklist.txt',
		format: 'list',
		kind: 'domain',
		terms: 'Phishing Army, CC BY-NC 4.0',
	},
	{
		id: 'stevenBlackHosts',
		label: 'StevenBlack: Unified Hosts',
		url: 'https://raw.githubusercontent.com/StevenBlack/hosts/master/hosts',
		format: 'hosts',
		terms: 'StevenBlack hosts, MIT',
		note: 'Advertising as well as malware.',
	},
	{
		id: 'hageziTif',
		label: 'HaGeZi: Threat Intelligence Feeds',
		url: 'https://raw.githubusercontent.com/hagezi/dns-blocklists/main/adblock/tif.txt',
		format: 'adblock',
		terms: 'HaGeZi DNS blocklists, GPL-3.0',
		note: 'Several hundred thousand domains: more than most tenants have room for.',
	},
	{
		id: 'circlMisp',
		label: 'CIRCL: OSINT Feed (MISP)',
		url: 'https://www.circl.lu/doc/misp/feed-osint/manifest.json',
		format: 'misp',
		terms: 'CIRCL, TLP:CLEAR, free to use: circl.lu/doc/misp/feed-osint',
	},
	{
		id: 'botvrijMisp',
		label: 'Botvrij.eu: OSINT Feed (MISP)',
		url: 'https://www.botvrij.eu/data/feed-osint/manifest.json',
		format: 'misp',
		terms: 'Botvrij.eu, free to use: botvrij.eu',
	},
	{
		id: 'trancoTop',
		label: 'Tranco: Top Sites',
		url: 'https://tranco-list.eu/top-1m.csv.zip',
		format: 'csv',
		fields: { value: 2 },
		kind: 'domain',
		terms: 'Tranco, from lists each under its own terms: tranco-list.eu',
		protects: true,
		note: 'A zip of a million names in order: take the first thousands.',
	},
];
