import { findTexts } from '../../../../zscaler/threatFeeds/lists/findTexts';
import { splitUrls } from '../../../../zscaler/objects/plan/reading/splitUrls';

test.each([
	...['url', 'URLs', 'requestUrl', 'RemoteURL', 'weburl', 'uri', 'domain', 'domain_name', 'host'],
	...['hostname', 'dest_ip', 'dstip', 'SourceIPAddress', 'ipAddresses', 'ipv4', 'addr', 'md5'],
	...['fileHash', 'hashes', 'iocs', 'ioc.value', 'indicator', 'observables', 'fqdn', 'value'],
])('a field called %s may hold an indicator', (name) => {
	expect(findTexts({ [name]: 'evil.example.net' })).toEqual(['evil.example.net']);
});

test.each([
	'description',
	'recipient',
	'script',
	'security',
	'clipboard',
	'shipTo',
	'rule',
	'note',
])('what a %s tells of is no indicator', (name) => {
	expect(findTexts({ alert: { [name]: 'came from google.com' } })).toEqual([]);
});

test.each([
	['a.net, b.net;c.net\nd.net', ['a.net', 'b.net', 'c.net', 'd.net']],
	['http://a.net/x,y', ['http://a.net/x,y']],
	['example.com/a,b/c?x=1,2', ['example.com/a,b/c?x=1,2']],
	['a.net,b.net/x,y; c.net', ['a.net', 'b.net/x,y', 'c.net']],
	['a.net/x y\nb.net', ['a.net/x y', 'b.net']],
	['http://a.net/x, b.net', ['http://a.net/x', 'b.net']],
	['http://a.net/x,hxxps[:]//b.net/y', ['http://a.net/x', 'hxxps[:]//b.net/y']],
])('%j is divided where one ends', (text, expected) => {
	expect(splitUrls(text)).toEqual(expected);
});

test('a long text with blanks in a path is divided all the same', () => {
	const path = `http://a.net/${' x'.repeat(300_000)}`;
	expect(splitUrls(`${path}\nb.net`)).toEqual([path, 'b.net']);
});
