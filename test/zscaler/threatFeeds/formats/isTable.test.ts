import { outcome, readAll } from '../readAll';

// What each feed is read as, and what comes out of it.
test.each<[string, string, readonly string[]]>([
	[
		'URLs that share a comma',
		'https://github.com/,u1\nhttps://gitlab.com/,u2\n',
		['url github.com/,u1', 'url gitlab.com/,u2'],
	],
	[
		'URLs that share a semicolon and numbers behind it',
		'http://a.com/x.php?id=1;2\nhttp://b.com/y.php?id=3;4\n',
		['url a.com/x.php?id=1;2', 'url b.com/y.php?id=3;4'],
	],
	[
		'URLs without a scheme that share a bar',
		'a.com/x|1\nb.com/y|2\n',
		['url a.com/x|1', 'url b.com/y|2'],
	],
	[
		'addresses, several on a line',
		'8.8.8.8, 8.8.4.4\n9.9.9.9, 9.9.9.8\n',
		['ip 8.8.8.8', 'ip 8.8.4.4', 'ip 9.9.9.9', 'ip 9.9.9.8'],
	],
	[
		'hosts, several on a line',
		'a.com;b.com;c.com\n',
		['domain a.com', 'domain b.com', 'domain c.com'],
	],
	['URLs, several on a line', 'https://a.com/x,https://b.com/y\n', ['url a.com/x', 'url b.com/y']],
	[
		'a URL with another in its query',
		'https://a.com/?to=https://b.com,https://c.com\n',
		['url a.com/?to=https://b.com,https://c.com'],
	],
	[
		'URLs with headings',
		'url,threat\nhttp://a.com/x,phishing\nhttp://b.com/y,malware\n',
		['url a.com/x', 'url b.com/y'],
	],
	[
		'URLs with headings in a comment',
		'# url,threat\nhttp://a.com/x,phishing\nhttp://b.com/y,malware\n',
		['url a.com/x', 'url b.com/y'],
	],
	[
		'URLs with a day',
		'http://a.com/x,2026-11-01\nhttp://b.com/y,2026-11-02\n',
		['url a.com/x', 'url b.com/y'],
	],
	['URLs with a kind', 'http://a.com/x,url\nhttp://b.com/y,URL\n', ['url a.com/x', 'url b.com/y']],
	[
		'URLs in quotes',
		'"http://a.com/x,y","seen"\n"http://b.com/z","seen"\n',
		['url a.com/x,y', 'url b.com/z'],
	],
	['hosts with a word', 'a.com,phishing\nb.com,malware\n', ['domain a.com', 'domain b.com']],
	[
		'hosts with a word, and URLs among them',
		'a.com,phishing\nb.com,malware\nc.com/x,other\n',
		['domain a.com', 'domain b.com', '! cut'],
	],
	[
		'a row with more cells than headings',
		'url,threat\nhttp://a.com/x,y,phishing\nhttp://b.com/y,malware\n',
		['url b.com/y', '! cut'],
	],
	[
		'a row with more cells than headings, in quotes',
		'url,threat\n"http://a.com/x,y",phishing,high\n',
		['url a.com/x,y'],
	],
])('%s', (_what, text, wanted) => {
	expect(outcome(readAll(text))).toEqual(wanted);
});

test.each<[string, string, readonly string[]]>([
	['a host and its path', 'domain,path\ngithub.com,/x\n', ['url github.com/x']],
	[
		'a host and a path without a slash',
		'host,uri\ngithub.com,x/y?z=1\n',
		['url github.com/x/y?z=1'],
	],
	['a host and a whole URL', 'domain,uri\ngithub.com,https://github.com/x\n', ['url github.com/x']],
	[
		'a host and a link elsewhere',
		'domain,uri\nevil.com,https://reports.org/x\n',
		['domain evil.com'],
	],
	['a host and a file', 'host,path\nevil.com,C:\\x\\y.exe\n', ['domain evil.com']],
	[
		'a comment that is a sentence',
		'# Domain, updated daily\nhttps://github.com/,u1\nhttps://gitlab.com/,u2\n',
		['url github.com/,u1', 'url gitlab.com/,u2'],
	],
	['a host and its root', 'host,path\na.com,/\nb.com,\n', ['domain a.com', 'domain b.com']],
	['an object with both', '[{"host":"github.com","path":"/x"}]', ['url github.com/x']],
	['root and fragment', 'https://mega.nz/#!abc\n', ['! fragment']],
	['a query at the root', 'https://www.google.com/?q=x\n', ['url www.google.com/?q=x']],
])('no URL becomes its host: %s', (_what, text, wanted) => {
	expect(outcome(readAll(text))).toEqual(wanted);
});

test('a column called type beside hosts tells the threat, and not the kind', () => {
	expect(outcome(readAll('domain,type\na.com,malware\nb.com,phishing\n'))).toEqual([
		'domain a.com',
		'domain b.com',
	]);
});
