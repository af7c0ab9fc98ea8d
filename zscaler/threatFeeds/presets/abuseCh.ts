import type { FeedFields } from '../formats/format';
import type { Preset } from './preset';

const ABUSE = 'abuse.ch, fair use, free for non-commercial use: abuse.ch/terms';
const KEYED = 'Needs a free Auth-Key of auth.abuse.ch.';

const urlhausCsv: FeedFields = { value: 'url', seenAt: 'dateadded', label: 'threat' };
const threatfox: FeedFields = {
	value: 'ioc_value',
	kind: 'ioc_type',
	confidence: 'confidence_level',
	seenAt: 'first_seen_utc',
	label: 'malware_printable',
};

// Addresses and columns as published by each source, read 2026-11.
export const abuseCh: readonly Preset[] = [
	{
		id: 'urlhausCsv',
		label: 'URLhaus: Recent URLs (CSV)',
		url: 'https://urlhaus.abuse.ch/downloads/csv_recent/',
		format: 'csv',
		fields: urlhausCsv,
		kind: 'url',
		terms: ABUSE,
	},
	{
		id: 'urlhausCsvOnline',
		label: 'URLhaus: Online URLs (CSV)',
		url: 'https://urlhaus.abuse.ch/downloads/csv_online/',
		format: 'csv',
		fields: urlhausCsv,
		kind: 'url',
		terms: ABUSE,
		note: 'Only what still serves malware: the smallest list, and it changes by the hour.',
	},
	{
		id: 'urlhausCsvKey',
		label: 'URLhaus: Recent URLs (CSV, With Key)',
		url: 'https://urlhaus-api.abuse.ch/v2/files/exports/{key}/recent.csv',
		format: 'csv',
		fields: urlhausCsv,
		kind: 'url',
		terms: ABUSE,
		note: KEYED,
	},
	{
		id: 'urlhausText',
		label: 'URLhaus: Recent URLs (Text)',
		url: 'https://urlhaus.abuse.ch/downloads/text_recent/',
		format: 'list',
		kind: 'url',
		terms: ABUSE,
	},
	{
		id: 'urlhausHosts',
		label: 'URLhaus: Hosts',
		url: 'https://urlhaus.abuse.ch/downloads/hostfile/',
		format: 'hosts',
		terms: ABUSE,
	},
	{
		id: 'urlhausRpz',
		label: 'URLhaus: Response Policy Zone',
		url: 'https://urlhaus.abuse.ch/downloads/rpz/',
		format: 'rpz',
		terms: ABUSE,
	},
	{
		id: 'threatfoxCsv',
		label: 'ThreatFox: Recent Indicators (CSV)',
		url: 'https://threatfox.abuse.ch/export/csv/recent/',
		format: 'csv',
		fields: threatfox,
		terms: ABUSE,
	},
	{
		id: 'threatfoxJson',
		label: 'ThreatFox: Recent Indicators (JSON)',
		url: 'https://threatfox.abuse.ch/export/json/recent/',
		format: 'json',
		path: '*',
		fields: threatfox,
		terms: ABUSE,
	},
	{
		id: 'threatfoxJsonKey',
		label: 'ThreatFox: Recent Indicators (JSON, With Key)',
		url: 'https://threatfox-api.abuse.ch/v2/files/exports/{key}/recent.json',
		format: 'json',
		path: '*',
		fields: threatfox,
		terms: ABUSE,
		note: KEYED,
	},
	{
		id: 'feodoCsv',
		label: 'Feodo Tracker: Botnet Servers (CSV)',
		url: 'https://feodotracker.abuse.ch/downloads/ipblocklist.csv',
		format: 'csv',
		fields: { value: 'dst_ip', seenAt: 'last_online', label: 'malware' },
		kind: 'ip',
		terms: ABUSE,
	},
	{
		id: 'feodoRecommended',
		label: 'Feodo Tracker: Recommended IPs',
		url: 'https://feodotracker.abuse.ch/downloads/ipblocklist_recommended.txt',
		format: 'list',
		kind: 'ip',
		terms: ABUSE,
	},
	{
		id: 'sslblCsv',
		label: 'SSLBL: Botnet Servers (CSV)',
		url: 'https://sslbl.abuse.ch/blacklist/sslipblacklist.csv',
		format: 'csv',
		fields: { value: 'DstIP', seenAt: 'Firstseen' },
		kind: 'ip',
		terms: ABUSE,
		note: 'Deprecated by its maker in January 2025 and often empty; ThreatFox carries on.',
	},
	{
		id: 'malwareBazaarMd5',
		label: 'MalwareBazaar: Recent MD5 Hashes',
		url: 'https://bazaar.abuse.ch/export/txt/md5/recent/',
		format: 'list',
		kind: 'md5',
		terms: ABUSE,
	},
];
