import { cameInstead } from '../../nodes/ZscalerThreatFeed/feeds/noFeed';

const none = { taken: 0, format: 'list' } as const;
const one = { taken: 1, format: 'json' } as const;

test.each([
	['', 'an empty answer'],
	[' \n', 'an empty answer'],
	['null', "the word 'null'"],
	['true', 'the value true'],
	['{}', 'an empty object'],
	['[{}]', 'a list'],
	['{"error": "no"}', 'an object'],
])('%j in place of a feed is told as %s', (text, words) => {
	expect(cameInstead(text, none)).toBe(words);
});

test.each(['[]', '{"data": []}', '# nothing today', 'url,type', 'bad.example.com', '"quoted"'])(
	'%j may be a feed with nothing in it',
	(text) => {
		expect(cameInstead(text, none)).toBeUndefined();
	},
);

test('JSON in which something was found is a feed', () => {
	expect(cameInstead('[{"url": "http://bad.example.com"}]', one)).toBeUndefined();
	expect(cameInstead('null', one)).toBe("the word 'null'");
});

test('long JSON in which nothing was found is no feed', () => {
	const long = JSON.stringify(Array.from({ length: 500 }, (_, id) => ({ id })));
	expect(cameInstead(long, { taken: 0, format: 'json' })).toBe('JSON without an indicator');
	expect(cameInstead('# heading\n'.repeat(500), none)).toBeUndefined();
});
