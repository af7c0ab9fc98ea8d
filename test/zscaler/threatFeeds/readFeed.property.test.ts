import fc from 'fast-check';

import { isRejected } from '../../../zscaler/network/entry';
import { normaliseEntry } from '../../../zscaler/network/normaliseEntry';
import { defaultPolicy } from '../../../zscaler/network/policy';
import { someRuns } from '../../harness/someOf';
import { readAll } from './readAll';

const word = fc.stringMatching(/^[a-z0-9]{1,4}$/);
const host = fc.constantFrom('github.com', 'gitlab.com', 'a.co', 'www.google.com', '8.8.8.8');
const tail = fc.array(
	fc.oneof(
		word,
		fc.constantFrom(',', ';', '|'),
		fc.constantFrom('/', '?', '=', '&', '.', '#', '-'),
	),
	{ maxLength: 8 },
);

/** URLs as they stand in feeds, with the separators of tables in them. */
const url = fc
	.tuple(
		fc.constantFrom('http://', 'https://', 'hxxps://', ''),
		host,
		fc.constantFrom('', ':8080'),
		tail,
	)
	// `8.8.8.8/10` is a network.
	.filter(([scheme, name]) => scheme !== '' || !name.startsWith('8.'))
	.map(([scheme, name, port, rest]) => `${scheme}${name}${port}/${rest.join('')}`);

/** The rows of a feed of one make: URLs alone, or with cells beside them, in quotes or not. */
const feed = fc
	.record({
		urls: fc.array(url, { minLength: 1, maxLength: 6 }),
		beside: fc.constantFrom('', 'phishing', '2026-11-01', '"x"', '7'),
		delimiter: fc.constantFrom(',', ';', '|', '\t'),
		quoted: fc.boolean(),
		headings: fc.constantFrom('', 'url', '# url'),
	})
	.map(({ urls, beside, delimiter, quoted, headings }) => {
		// Who writes a day beside a URL without headings, and the separator within it, writes what nobody can read.
		const isClear = quoted || (beside === '2026-11-01' && headings === '');
		const cell = (value: string) =>
			quoted || (isClear && value.includes(delimiter)) ? `"${value}"` : value;
		const head = headings === '' ? [] : [[headings, ...(beside ? ['note'] : [])]];
		const rows = [...head, ...urls.map((each) => [cell(each), ...(beside ? [beside] : [])])];
		return { urls, text: `${rows.map((row) => row.join(delimiter)).join('\n')}\n` };
	});

/** Host, path and query as the standard reads them. */
function placeOf(text: string): { readonly host: string; readonly path: string } {
	const { host: name, pathname, search } = new URL(`http://${text.replace(/^h..ps?:\/\//i, '')}`);
	return { host: name, path: `${pathname}${search}` };
}

/** Whether an entry matches no more than a URL and what lies below it. */
function isWithin(entry: string, named: string): boolean {
	const [one, other] = [placeOf(entry), placeOf(named)];
	return one.host === other.host && decodeURI(one.path).startsWith(decodeURI(other.path));
}

// https://github.com/,u1 is a page of GitHub's, and no reason to block GitHub.
test('what an entry matches is never more than what the source named', () => {
	fc.assert(
		fc.property(feed, ({ urls, text }) => {
			for (const { value, kind } of readAll(text).taken) {
				const entry = normaliseEntry(value, defaultPolicy, kind);
				if (isRejected(entry)) continue;
				const own = urls.filter((each) => isWithin(entry.entry, each));
				expect([text, entry.entry, own.length > 0]).toEqual([text, entry.entry, true]);
			}
		}),
		{ numRuns: someRuns(5_000) },
	);
});
