import { cameInstead } from '../../../../zscaler/threatFeeds/fetch/noFeed';
import { readContent } from '../../../../zscaler/threatFeeds/fetch/readContent';
import { isPage } from '../../../../zscaler/contract/text/isPage';

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

const pages = [
	'<!DOCTYPE html><html>Sign in</html>',
	'\uFEFF\n <html lang="en">',
	'<!-- gateway --><p>Sign in',
	'<head><title>Sign in</title>',
	'<?xml version="1.0"?>\n<!DOCTYPE html>',
	'<script>location = "/login"</script>',
	'<meta http-equiv="refresh" content="0; url=/login">',
	'<center><h1>302 Found</h1></center>',
	'<form action="/login">',
];

test.each(pages)(
	'%j is a page, as a feed and as an answer, in whatever pieces it comes',
	async (page) => {
		expect(isPage({}, page)).toBe(true);
		for (const size of [1, 7, page.length * 2]) {
			const bytes = Buffer.from(page);
			const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
				bytes.subarray(at * size, (at + 1) * size),
			);
			const read = readContent(
				ReadableStream.from(pieces),
				{ source: 'feed', format: 'list' },
				{ add: () => undefined, refuse: () => undefined } as never,
				{ count: () => undefined },
			);
			await expect(read).rejects.toThrow(/web page in place of a feed/);
		}
	},
);

test.each(['a < b', '<bad.example.com>', '# <html>', 'https://example.com/<p>'])(
	'%j is no page',
	(text) => {
		expect(isPage({}, text)).toBe(false);
	},
);
