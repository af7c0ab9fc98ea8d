import fc from 'fast-check';
import { getPublicSuffix } from 'tldts';

import { isRejected } from '../../../zscaler/network/entry';
import { normaliseEntry, readAny } from '../../../zscaler/network/normaliseEntry';
import { defaultPolicy } from '../../../zscaler/network/policy';
import { readPlain } from '../../../zscaler/network/readPlain';
import { someRuns } from '../../harness/someOf';

const runs = { numRuns: someRuns(2000) };
const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
const host = fc
	.tuple(
		fc.array(label, { minLength: 1, maxLength: 4 }),
		fc.constantFrom('com', 'net', 'de', 'co.uk'),
	)
	.map(([labels, top]) => `${labels.join('.')}.${top}`);
/** Pieces of which addresses, disguises and rubbish are made. */
const piece = fc.constantFrom(
	...'http:// https:// hxxp:// hxxps[:]// ftp:// www. example .com com . .. * *. [.] (.) [[.]] [/] [:] \\. \\ / // /. /../ /./ %2e %41 %zz ? # @ : :80 :8080 :443 [ ] 8.8.4.4 8 0x7f 010 /24 10.0.0.1 2a00::1 [2a00::1] _ - a A é ß Ü 例え 。 %C3%BC " < > \' ` { } | ~ ! $ & ( ) ; , = + \t'.split(
		' ',
	),
	' ',
);
const rubbish = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

test('normalising twice is normalising once', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				rubbish,
				rubbish.map((tail) => `8.8.4.4/${tail}`),
				host,
				fc.webUrl(),
				fc.string({ unit: 'binary' }),
			),
			(value) => {
				const first = normaliseEntry(value);
				if (!isRejected(first)) expect(normaliseEntry(first.entry)).toEqual(first);
			},
		),
		{ numRuns: someRuns(20_000) },
	);
});

test('the short way for clean values and the long way for all give the same', () => {
	const policies = fc.record({
		urls: fc.constantFrom('keep' as const, 'host' as const),
		query: fc.constantFrom('keep' as const, 'drop' as const),
		fragment: fc.constantFrom('drop' as const, 'reject' as const),
		ports: fc.constantFrom('keep' as const, 'drop' as const),
		subdomains: fc.constantFrom('asWritten' as const, 'add' as const),
		inside: fc.constantFrom('keep' as const, 'reject' as const),
	});
	const clean = fc
		.tuple(
			fc.constantFrom('', 'http://', 'https://', '.', '*.', '//', 'http://.'),
			fc.oneof(
				host,
				fc.constantFrom(
					'co.uk',
					'x.local',
					'localhost',
					'a-.com',
					'a..com',
					'-a.com',
					'a.c-m',
					'a.1',
					'a.b1',
					'xn--a.com',
					...'8.8.4.4 8.8.4.256 08.8.4.4 10.0.0.1'.split(' '),
					`${'a'.repeat(63)}.com`,
					`${'a'.repeat(64)}.com`,
					`${'a.'.repeat(126)}com`,
					`${'a.'.repeat(127)}com`,
				),
			),
			fc.constantFrom(
				'',
				'/',
				'/a',
				'/a/',
				'/a?b=c',
				'?b',
				'/a/../b',
				'/%2e/',
				'/a%zz',
				'/*',
				'/a*b',
				'/a#b',
				' ',
				'.',
				':80',
				...':8080 :8080/ :8080/a?b=/ :8443/24 :08/a :21/a :443/a :0/a :65536/a :8a/a :/a'.split(
					' ',
				),
				...':8080?b -1/a /24 /240/ /2400'.split(' '),
				'/a b',
				'//',
				`/${'a'.repeat(1000)}`,
				`/${'a'.repeat(1020)}`,
			),
		)
		.map((parts) => parts.join(''));
	let short = 0;
	fc.assert(
		fc.property(
			fc.oneof(clean, clean, rubbish, fc.webUrl(), fc.ipV4()),
			policies,
			(value, policy) => {
				const plain = readPlain(value, policy);
				if (plain === undefined) return;
				short++;
				expect(plain).toEqual(readAny(value, policy));
			},
		),
		{ numRuns: someRuns(20_000) },
	);
	expect(short).toBeGreaterThan(someRuns(1500));
});

test('an entry never breaks the rules of form', () => {
	fc.assert(
		fc.property(rubbish, (value) => {
			const result = normaliseEntry(value);
			if (isRejected(result)) return;
			expect(result.entry).toMatch(/^[\x21-\x7E]{1,1024}$/);
			expect(result.entry).not.toMatch(/^[^/]*[A-Z*@\\]/);
			expect(result.entry).not.toContain('#');
		}),
		{ numRuns: someRuns(20_000) },
	);
});

test('host, port, path and query are those that a browser asks for', () => {
	const rest = fc
		.array(
			fc.constantFrom(
				...'a B 1 / // . .. /./ /../ %20 %2E %2e%2E é 例 \\ ? & = ; " < > { } ` \' ~ | [ ] ! ( ) , + :'.split(
					' ',
				),
				' ',
			),
			{ maxLength: 10 },
		)
		.map((pieces) => pieces.join(''));
	fc.assert(
		fc.property(host, fc.option(fc.integer({ min: 1, max: 65535 })), rest, (name, port, tail) => {
			// What is disguised, or means something in a list, is no browser's business.
			fc.pre(!/\[[.:/\\]|\.\]|\(\.\)|\\\.|\*/.test(tail));
			const text = `http://${name}${port === null ? '' : `:${port}`}/${tail}x`;
			const url = new URL(text);
			const path = url.pathname + url.search;
			const portText = url.port === '' || url.port === '443' ? '' : `:${url.port}`;
			expect(normaliseEntry(text)).toMatchObject({
				entry: name + portText + (path === '/' ? '' : path),
			});
		}),
		runs,
	);
});

test('a leading dot never spans a country: what registries sell under is refused', () => {
	const big =
		'co.uk org.uk com.au net.au com.br net.br co.jp or.jp ne.jp ac.jp co.in co.za com.cn com.tw com.mx com.tr co.kr or.kr co.nz com.sg com.hk com.ua com.pl com.ar co.il gov.uk edu.au'.split(
			' ',
		);
	for (const suffix of big) {
		expect(getPublicSuffix(`x.${suffix}`)).toBe(suffix);
		expect(normaliseEntry(`*.${suffix}`)).toMatchObject({ reason: 'publicSuffix' });
	}
	fc.assert(
		fc.property(
			label,
			fc.constantFrom('com', 'net', 'org', 'de', 'fr', 'ru', 'io'),
			(name, top) => {
				fc.pre(
					getPublicSuffix(`x.${name}.${top}`, { allowPrivateDomains: true }) === top &&
						name.length > 4,
				);
				expect(normaliseEntry(`.${name}.${top}`, defaultPolicy)).toMatchObject({ kind: 'domain' });
			},
		),
		runs,
	);
});
