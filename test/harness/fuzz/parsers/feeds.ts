import { readContent } from '../../../../zscaler/threatFeeds/fetch/readContent';
import { readJson } from '../../../../zscaler/contract/json/readJson';
import { openCollection } from '../../../../zscaler/threatFeeds/collect/collectEntries';
import type { Format } from '../../../../zscaler/threatFeeds/formats/format';
import { listMispEvents } from '../../../../zscaler/threatFeeds/formats/parseMisp';
import { readStixPattern } from '../../../../zscaler/threatFeeds/formats/readStixPattern';
import { readFeedTime } from '../../../../zscaler/threatFeeds/formats/readFeedTime';
import { normaliseEntry } from '../../../../zscaler/network/normaliseEntry';
import { defaultPolicy } from '../../../../zscaler/network/policy';
import { refang } from '../../../../zscaler/network/refang';
import { readNetwork } from '../../../../zscaler/network/readNetwork';
import { openFeed } from '../../../../zscaler/threatFeeds/readFeed';
import { fixture } from '../../../zscaler/threatFeeds/readAll';
import type { Parser } from '../parser';

/** Enough of a feed to know it by. */
const beginning = (name: string): string => fixture(name).slice(0, 1_500);
const whole = (name: string): string => fixture(name).slice(0, 20_000);

const formats: Readonly<Record<Format, readonly string[]>> = {
	list: [beginning('openphish'), beginning('spamhausDropText'), beginning('fireholLevel1')],
	hosts: [beginning('stevenBlackHosts'), beginning('urlhausHosts')],
	csv: [
		beginning('urlhausCsv'),
		beginning('feodoCsv'),
		beginning('phishtankCsv'),
		'"a\nb","c""d"\n',
	],
	json: [
		'[{"url":"http://a.example/x","ioc_type":"url"}]',
		'{"7":[{"ioc_value":"198.51.100.7:80","ioc_type":"ip:port"}]}',
	],
	ndjson: [
		'{"cidr":"198.51.100.0/24","sblid":"SBL1"}\n{"type":"metadata"}\n',
		beginning('spamhausDropJson'),
	],
	stix: [
		'{"type":"bundle","objects":[{"type":"indicator","pattern_type":"stix","pattern":"[url:value = \'http://a.example/\']","valid_from":"2026-11-01T00:00:00Z","labels":["x"]}]}',
	],
	misp: [
		'{"response":[{"Event":{"info":"x","Attribute":[{"type":"domain|ip","value":"a.example|198.51.100.7","to_ids":true,"timestamp":"1763000000"}],"Object":[{"Attribute":[]}]}}]}',
	],
	rpz: [beginning('urlhausRpz'), '$TTL 30\n@ SOA a. b. (1 2\n3)\n24.0.100.51.198.rpz-ip CNAME .\n'],
	adblock: [
		'[Adblock Plus]\n||evil.example^$important\n|https://a.example/x|\n@@||good.example^\n',
	],
};

const characters: Readonly<Partial<Record<Format, readonly string[]>>> = {
	csv: ['"', '""', '"\n', ',', '\t', ';', '#', '\n'],
	rpz: ['$ORIGIN', 'SOA', 'CNAME', '(', ')', 'rpz-ip', 'zz', '\n', ';'],
	adblock: ['||', '^', '$', '##', '#@#', '@@', '\n', '|'],
	stix: ['"objects":', '"pattern":', ' OR ', ' AND ', '[', '(', "'", "\\'"],
	misp: ['"Attribute":', '"Event":', '"Object":', '"value":', '|'],
};

const isDocument = (format: Format): boolean => ['json', 'stix', 'misp'].includes(format);

function readFormat(text: string, format?: Format) {
	const collection = openCollection({ now: Date.UTC(2026, 10, 28), shown: 10 });
	const feed = openFeed({ source: 'feed', format, fields: undefined, path: undefined }, collection);
	feed.write(text);
	const read = feed.end();
	const { entries, rejected } = collection.end();
	return [read, entries.all, [...rejected]];
}

const each = (Object.keys(formats) as Format[]).map((format): Parser => ({
	name: `feeds, ${format}`,
	samples: formats[format],
	words: characters[format] ?? ['\n', '#', ' ', '0.0.0.0 ', '"', '{"url":'],
	json: isDocument(format),
	read: (text) => readFormat(text, format),
}));

const detected: Parser = {
	name: 'feeds, format found',
	samples: Object.values(formats).flat(),
	words: ['\n', '#', ';', '! Title', '[Adblock', '{', '[', 'SOA', '\tCNAME ', '0.0.0.0 '],
	share: 2,
	read: (text) => readFormat(text),
};

const arriving: Parser = {
	name: 'a feed as it arrives, in bytes',
	samples: [...formats.list, whole('sslblCsv')],
	words: ['\n', '<html>', '\ufeff'],
	errors: ['FeedFault'],
	share: 0.2,
	read: async (text) => {
		async function* stream() {
			yield Buffer.from(text, text.length % 3 === 0 ? 'latin1' : 'utf8');
		}
		const collection = openCollection({ now: 0 });
		await readContent(stream(), { source: 'feed' }, collection, { count: () => undefined });
		return collection.end().entries.all;
	},
};

const entry: Parser = {
	name: 'normaliseEntry',
	samples: [
		'hxxps[:]//Evil[.]example:443/a/../b%2e?q=1#f',
		'198.51.100.0/24',
		'2001:db8::/32',
		'bücher.example',
		'*.evil.example',
		'd41d8cd98f00b204e9800998ecf8427e',
		'http://user:pw@0x7f.1/',
	],
	words: ['[.]', '[:]', '://', '%2e', '/../', '@', '::', '0x', 'xn--', '\\'],
	share: 6,
	read: (text) => {
		const found = normaliseEntry(text, { ...defaultPolicy, inside: 'keep' });
		return [found, normaliseEntry(text, defaultPolicy, 'ip'), refang(text), readNetwork(text)];
	},
};

const pattern: Parser = {
	name: 'patterns of STIX',
	samples: [
		"[url:value = 'http://a.example/' OR domain-name:value IN ('a.example', 'b.example')]",
		"[file:hashes.'SHA-256' = 'aa' AND file:hashes.MD5 = 'd41d8cd98f00b204e9800998ecf8427e'] WITHIN 5 SECONDS",
		"([ipv4-addr:value ISSUBSET '198.51.100.0/24'] FOLLOWEDBY [network-traffic:dst_ref.value = '198.51.100.7']) START t'2026-11-01T00:00:00Z' STOP t'2026-11-02T00:00:00Z'",
	],
	words: [
		' OR ',
		' AND ',
		'(',
		')',
		'[',
		']',
		"'",
		"\\'",
		"''",
		"[url:value = 'a']",
		"url:value = 'b'",
		' NOT ',
		'.',
	],
	share: 2,
	read: readStixPattern,
};

const moments: Parser = {
	name: 'times and manifests of feeds',
	samples: [
		'2026-11-01 12:00:11',
		'2026-11-01T12:00:11.5Z',
		'1763000000',
		'{"a-b":{"timestamp":"1763000000"}}',
	],
	words: ['Z', 'UTC', '+01:00', '"timestamp":'],
	read: (text) => [readFeedTime(text), listMispEvents(readJson(text) ?? null)],
};

export const feeds: readonly Parser[] = [...each, detected, arriving, entry, pattern, moments];
