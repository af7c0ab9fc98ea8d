import { detectFormat } from '../../../zscaler/threatFeeds/formats/detectFormat';
import { presets, type Preset } from '../../../zscaler/threatFeeds/presets';
import { fixture, outcome, readAll } from './readAll';

function preset(id: string): Preset {
	const found = presets.find((each) => each.id === id);
	if (found === undefined) throw new Error(id);
	return found;
}

/** Worked out by hand from the excerpts in fixtures/. */
const outcomes: Readonly<Record<string, readonly string[]>> = {
	urlhausCsv: [
		'url 203.0.113.7:58801/i',
		'url files.example.com/a.exe?id=1,2&x=%22y%22',
		'domain example.net',
	],
	urlhausText: ['url 203.0.113.7:58801/i', 'url files.example.com/a.exe', 'domain example.net'],
	urlhausHosts: ['domain files.example.com', 'domain example.net'],
	urlhausRpz: [
		'domain testentry.rpz.urlhaus.abuse.ch',
		'domain files.example.com',
		'domain .example.net',
		'cidr 203.0.113.0/24',
		'ip 203.0.113.7',
		'! exception',
	],
	threatfoxCsv: [
		'url www.example.com/login/',
		'ip 203.0.113.242',
		'ip 2001:db8::7',
		'domain c2.example.net',
		'md5 d41d8cd98f00b204e9800998ecf8427e',
		'! otherKind',
	],
	threatfoxJson: ['ip 203.0.113.242', 'url www.example.com/login/', '! otherKind'],
	feodoCsv: ['ip 203.0.113.205', 'ip 203.0.113.32'],
	sslblCsv: ['ip 203.0.113.11', 'ip 203.0.113.12'],
	malwareBazaarMd5: [
		'md5 d41d8cd98f00b204e9800998ecf8427e',
		'md5 9e107d9d372bb6826bd81d3542a419d6',
	],
	openphish: [
		'url login.example.com/signin/index.html',
		'url example.net/~user/paypal/?cmd=_login&id=1',
		'domain example.org',
	],
	phishtankCsv: ['url login.example.com/a?b=1', 'url example.net/x,y/'],
	phishtankJson: ['url login.example.com/a?b=1'],
	spamhausDropJson: ['cidr 203.0.113.0/25', 'cidr 198.51.100.0/24'],
	spamhausDropV6Json: ['cidr 2001:db8:7c3::/48'],
	spamhausDropText: ['cidr 203.0.113.0/25', 'cidr 198.51.100.0/24'],
	emergingThreatsBlock: ['cidr 203.0.113.0/25', 'cidr 198.51.100.0/24', 'ip 203.0.113.205'],
	fireholLevel1: ['cidr 0.0.0.0/8', 'cidr 10.0.0.0/8', 'cidr 198.51.100.0/24', 'ip 203.0.113.205'],
	blocklistDeAll: ['ip 203.0.113.4', 'ip 203.0.113.5', 'ip 2001:db8::5'],
	ipsum: ['ip 203.0.113.4', 'ip 203.0.113.5'],
	stevenBlackHosts: ['domain ads.example.com', 'domain tracker.example.net'],
	hageziTif: [
		'domain .evil.example.com',
		'ip 203.0.113.5',
		'domain .example.net',
		'! otherKind',
		'! exception',
		'! otherKind',
	],
	circlMisp: [
		'domain c2.example.com',
		'ip 203.0.113.9',
		'domain x.example.net',
		'ip 203.0.113.10',
		'md5 d41d8cd98f00b204e9800998ecf8427e',
		'! otherKind',
		'! notForDetection',
		'! otherKind',
		'! otherKind',
	],
	trancoTop: ['domain example.com', 'domain example.net'],
};

describe.each(Object.keys(outcomes))('%s', (id) => {
	const { format, fields, path, kind } = preset(id);

	test('gives what its excerpt holds', () => {
		expect(outcome(readAll(fixture(id), { format, fields, path, kind }))).toEqual(outcomes[id]);
	});

	test('is recognised without being told', () => {
		const lines = fixture(id).split(/\r?\n/);
		// One object alone is a document, whatever its lines.
		expect(detectFormat(lines)).toBe(id === 'spamhausDropV6Json' ? 'ndjson' : format);
	});

	test('gives the same when it comes in pieces', () => {
		const whole = readAll(fixture(id), { format, fields, path, kind });
		const lines = readAll(fixture(id).replaceAll('\r', ''), { format, fields, path, kind });
		expect(lines.taken).toEqual(whole.taken);
	});
});

test('what a user reads of a preset is there, and every address is https', () => {
	expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
	for (const { url, label, terms } of presets) {
		expect(new URL(url.replace('{key}', 'key')).protocol).toBe('https:');
		expect(label).not.toBe('');
		expect(terms).not.toBe('');
	}
});

test('what a feed says beside the value is kept', () => {
	const { format, fields, path, kind } = preset('threatfoxCsv');
	expect(readAll(fixture('threatfoxCsv'), { format, fields, path, kind }).taken[1]).toEqual({
		value: '203.0.113.242:14643',
		kind: 'ip',
		source: 'feed',
		at: 10,
		confidence: 100,
		seenAt: Date.UTC(2026, 10, 20, 9, 11, 10),
		label: 'Remcos',
	});
	const drop = readAll(fixture('spamhausDropText'), { format: 'list' });
	expect(drop.taken[0]).toMatchObject({ label: 'SBL000001', at: 5 });
	const rpz = readAll(fixture('urlhausRpz'));
	expect(rpz.taken[1]?.label).toMatch(/^Malware download/);
});
