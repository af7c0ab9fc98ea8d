import { readBody } from '../../../zscaler/client/readBody';
import { readRetryAfter } from '../../../zscaler/transport/readRetryAfter';
import { readExact } from '../../../zscaler/contract/json/readExact';
import { readStixPattern } from '../../../zscaler/threatFeeds/formats/readStixPattern';
import { isJsonObject, type JsonObject } from '../../../zscaler/contract/json/json';
import { joinAnswers } from '../../../zscaler/time/ranges/joinAnswers';
import { splitWords } from '../../../zscaler/objects/plan/reading/splitCell';
import { splitNames } from '../../../zscaler/objects/plan/names/splitNames';
import { readSignInRefusal } from '../../../zscaler/session/readSignInRefusal';
import { readAll } from '../../zscaler/threatFeeds/readAll';
import { readPost } from '../../zscaler/cloudNss/records/readPost';
import { readTables } from './readTables';
import { countVisits } from './countVisits';
import { signInMethods } from '../../../zscaler/tenant/methods';
import { someOf } from '../someOf';

/**
 * Inputs made to be slow. A reader that looks at a place again and again takes minutes to hours of
 * each; one that is linear, less than a second.
 */
interface Slow {
	readonly of: (length: number) => unknown;
	readonly read: (input: never) => unknown;
	/** Characters, or members of a list. */
	readonly length: number;
}

const repeated =
	(unit: string, head = '', tail = '') =>
	(length: number): string =>
		head + unit.repeat(length / unit.length) + tail;

const refusalOf = (body: string) =>
	readSignInRefusal(
		{
			method: signInMethods.zcc,
			host: 'a.example',
			fields: 'Cloud',
			answer: { status: 403, headers: {}, body },
			skew: 0,
			now: 0,
		},
		(text) => text,
	);

const series = (length: number): JsonObject[] => [
	{ id: 1, datapoints: [], tags: Array.from({ length }, (_, at) => ({ at, timestamp: at })) },
];

function join(objects: readonly JsonObject[]): unknown {
	const joined = joinAnswers('list', 'id');
	joined.take({ from: 1, to: 2 }, objects);
	joined.take({ from: 0, to: 1 }, objects);
	return joined.all();
}

const waitFor = (text: string) =>
	readRetryAfter({ status: 429, headers: { 'retry-after': text }, body: '' }, 0);

const slow: Readonly<Record<string, Slow>> = {
	'a post of empty records': { of: repeated('{}'), read: readPost, length: 400_000 },
	'a post of lists': { of: repeated('[{"a":1}]'), read: readPost, length: 900_000 },
	'a post of brackets that open': { of: repeated('{'), read: readPost, length: 1_000_000 },
	'a post of records cut off': { of: repeated('{"a":"b'), read: readPost, length: 350_000 },
	'a post of quotes': { of: repeated('"', '{"a":"', '"}'), read: readPost, length: 200_000 },
	'a post of blanks behind quotes': {
		of: repeated(`"${' '.repeat(150)},`, '{"a":"', '"x'),
		read: readPost,
		length: 152_000,
	},
	'a post of commas': { of: repeated(',', '{"a":b', '"'), read: readPost, length: 500_000 },
	'a post of lines with a list that never ends': {
		of: repeated('{"a":[1\n', '{"b":['),
		read: readPost,
		length: 400_000,
	},
	'a page of brackets, at sign-in': { of: repeated('<'), read: refusalOf, length: 1_000_000 },
	'a page of titles, at sign-in': { of: repeated('<a '), read: refusalOf, length: 900_000 },
	'a page of brackets': { of: repeated('<'), read: readBody, length: 1_000_000 },
	'a page of titles that open': { of: repeated('<title>a'), read: readBody, length: 800_000 },
	'a text of escaped quotes that never ends': {
		of: repeated('\\"', '{"id":1234567890123456789,"a":"'),
		read: readExact,
		length: 16_000_000,
	},
	'brackets that open': { of: repeated('['), read: readExact, length: 4_000_000 },
	'long numbers': {
		of: repeated('1234567890123456789,', '[', '1]'),
		read: readExact,
		length: 1_000_000,
	},
	'a wait of digits': { of: repeated('1', '', '\0'), read: waitFor, length: 1_000_000 },
	'a heading of a mail address': {
		of: repeated('@.', 'a', ' '),
		read: readTables,
		length: 1_000_000,
	},
	'headings that are all the same': { of: repeated('a,'), read: readTables, length: 100_000 },
	'a cell that never ends': { of: repeated('""\n', '"'), read: readTables, length: 900_000 },
	'a row of a feed that never ends': {
		of: repeated('""\n', 'a,"'),
		read: (text: string) => readAll(text, { format: 'csv' }),
		length: 600_000,
	},
	'lines of a feed, each an open quote': {
		of: repeated('"\n,', 'a,"'),
		read: (text: string) => readAll(text, { format: 'csv' }),
		length: 300_000,
	},
	'one line of SOA': { of: repeated('SOA '), read: readAll, length: 800_000 },
	'a pattern of escaped quotes': {
		of: repeated("\\'", "[url:value = '"),
		read: readStixPattern,
		length: 16_000_000,
	},
	'a pattern of terms that must all be met': {
		of: repeated("AND url:value = 'a' ", "[url:value = 'a' ", ']'),
		read: readStixPattern,
		length: 600_000,
	},
	'a pattern of one word': { of: repeated('a', '['), read: readStixPattern, length: 16_000_000 },
	'a list of two windows': { of: series, read: join, length: 20_000 },
	'a cell of doubled quotes': {
		of: repeated('""', '"', '"'),
		read: splitWords,
		length: 16_000_000,
	},
	'a cell of words in quotes that stay open': {
		of: repeated('"a,', '"'),
		read: splitWords,
		length: 900_000,
	},
	'a name of doubled quotes': {
		of: repeated('""', '"', '"'),
		read: (text: string) => splitNames(text, () => false),
		length: 8_000_000,
	},
};

test.each(someOf(Object.entries(slow), 8))('%s is read at once', (_name, { of, read, length }) => {
	expect(() => read(of(length) as never)).not.toThrow();
});

test.each(someOf(Object.entries(slow), 12))(
	'%s, four times as long, has four times as much looked at',
	(_name, each) => {
		const { of, read, length } = each;
		const visits = (size: number): number => countVisits(() => read(of(size) as never));
		const size = Math.min(length, 10_000);
		expect(visits(size)).toBeLessThanOrEqual(visits(size / 4) * 4.5 + 2_000);
	},
);

test('a member that would keep an object from becoming a text is left out', () => {
	const read = readExact('{"id":{"toString":1,"name":"a"},"list":[{"toString":null}]}');
	expect(read).toEqual({ id: { name: 'a' }, list: [{}] });
	expect(String((read as JsonObject).id)).toBe('[object Object]');
});

test('what nests deeper than anything that is meant is no JSON', () => {
	const text = '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000);
	expect(readExact(text)).toBe(text);
	expect(isJsonObject(readExact('{"a":'.repeat(100) + '1' + '}'.repeat(100)))).toBe(true);
	expect(readPost(text).faults).toMatchObject([{ reason: 'malformed' }]);
	expect(readAll(text, { format: 'json' }).refused).toMatchObject([{ reason: 'malformed' }]);
});
