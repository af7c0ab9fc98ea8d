import { isRejected } from '../../../zscaler/network/entry';
import { normaliseEntry } from '../../../zscaler/network/normaliseEntry';
import { defaultPolicy } from '../../../zscaler/network/policy';

/** The entry with its kind, or the reason why there is none. */
function read(value: string, policy = {}, hint?: 'ip') {
	const result = normaliseEntry(value, { ...defaultPolicy, ...policy }, hint);
	return isRejected(result) ? `! ${result.reason}` : `${result.kind} ${result.entry}`;
}

describe('an entry as Zscaler writes it', () => {
	test.each([
		['example.com', 'domain example.com'],
		['  "Example.COM."  ', 'domain example.com'],
		['.example.com', 'domain .example.com'],
		['*.example.com', 'domain .example.com'],
		['*.example.com/abc/*', 'url .example.com/abc/'],
		['http://example.com', 'domain example.com'],
		['HTTPS://User:pass@Example.com:443/Path?Q=1#top', 'url example.com/Path?Q=1'],
		['http:/example.com/x', 'url example.com/x'],
		['//example.com/x', 'url example.com/x'],
		['http://example.com:8080/', 'url example.com:8080'],
		['example.com:80/a', 'url example.com/a'],
		['ftp://example.com:21/a', 'url example.com/a'],
		['example.com/a/./b/../c', 'url example.com/a/c'],
		['example.com\\a\\b', 'url example.com/a/b'],
		['example.com?x=1', 'url example.com/?x=1'],
		['example.com/a b', 'url example.com/a%20b'],
		['example.com/ü', 'url example.com/%C3%BC'],
		['example.com/%7Euser', 'url example.com/%7Euser'],
		['<http://example.com/a>', 'url example.com/a'],
		['http://ex%61mple.com/', 'domain example.com'],
	])('%s', (value, entry) => {
		expect(read(value)).toBe(entry);
	});

	test.each([
		['hxxp://evil[.]example[.]com/a[.]php', 'url evil.example.com/a.php'],
		['hXXps[:]//evil(.)example{.}com', 'domain evil.example.com'],
		['hxxps[://]evil.example.com/x', 'url evil.example.com/x'],
		['h**p://evil.example.com/x', 'url evil.example.com/x'],
		['evil[dot]example[DOT]com', 'domain evil.example.com'],
		['evil\\.example\\.com', 'domain evil.example.com'],
		['evil[.example[.com', 'domain evil.example.com'],
		['hxxp://evil.example.com[:]8080[/]x', 'url evil.example.com:8080/x'],
		['8[.]8[.]4[.]4', 'ip 8.8.4.4'],
		['h.example.com', 'domain h.example.com'],
		['hello-ps.example.com', 'domain hello-ps.example.com'],
	])('without its disguise: %s', (value, entry) => {
		expect(read(value)).toBe(entry);
	});

	test.each([
		['bücher.example.com', 'domain xn--bcher-kva.example.com'],
		['BÜCHER。example.com', 'domain xn--bcher-kva.example.com'],
		['*.münchen.de', 'domain .xn--mnchen-3ya.de'],
		['xn--mnchen-3ya.de', 'domain xn--mnchen-3ya.de'],
		['пример.рф/путь', 'url xn--e1afmkfd.xn--p1ai/%D0%BF%D1%83%D1%82%D1%8C'],
	])('in Punycode: %s', (value, entry) => {
		expect(read(value)).toBe(entry);
	});

	test.each([
		['8.8.4.4', 'ip 8.8.4.4'],
		['8.8.4.4/32', 'ip 8.8.4.4'],
		['8.8.4.4/24', 'cidr 8.8.4.0/24'],
		['http://8.8.4.4/', 'ip 8.8.4.4'],
		['http://8.8.4.4:8080/bin.sh', 'url 8.8.4.4:8080/bin.sh'],
		['8.8.4.4:4444', 'url 8.8.4.4:4444'],
		['2A00:1450:4001:0800::200E', 'ip 2a00:1450:4001:800::200e'],
		['[2a00:1450::1]', 'ip 2a00:1450::1'],
		['http://[2a00:1450::1]:80/', 'ip 2a00:1450::1'],
		['2a06:e480::1/29', 'cidr 2a06:e480::/29'],
		['::ffff:8.8.4.4', 'ip 8.8.4.4'],
		['::ffff:8.8.4.4/120', 'cidr 8.8.4.0/24'],
	])('addresses: %s', (value, entry) => {
		expect(read(value)).toBe(entry);
	});

	test('takes a port from an address in a feed of addresses, and nowhere else', () => {
		expect(read('8.8.4.4:4444', {}, 'ip')).toBe('ip 8.8.4.4');
		expect(read('[2a00:1450::1]:4444', {}, 'ip')).toBe('ip 2a00:1450::1');
		expect(read('example.com:4444', {}, 'ip')).toBe('url example.com:4444');
	});

	test('hashes', () => {
		expect(read('D41D8CD98F00B204E9800998ECF8427E')).toBe('md5 d41d8cd98f00b204e9800998ecf8427e');
		expect(read('da39a3ee5e6b4b0d3255bfef95601890afd80709')).toBe('! otherHash');
	});

	test('what the policy asks for', () => {
		const url = 'http://example.com:8080/a?b=1#c';
		expect(read(url, { urls: 'host' })).toBe('domain example.com');
		expect(read(url, { query: 'drop' })).toBe('url example.com:8080/a');
		expect(read(url, { ports: 'drop' })).toBe('url example.com/a?b=1');
		expect(read(url, { fragment: 'reject' })).toBe('! fragment');
		expect(read(url, { subdomains: 'add' })).toBe('url .example.com:8080/a?b=1');
		const longest = `example.com/${'a'.repeat(1012)}`;
		expect(read(longest, { subdomains: 'add' })).toBe('! tooLong');
		expect(read('10.0.0.1', { inside: 'keep' })).toBe('ip 10.0.0.1');
		expect(read('x.local', { inside: 'keep' })).toBe('domain x.local');
	});
});

describe('what no list can hold', () => {
	test.each([
		['', 'empty'],
		['  "" ', 'empty'],
		['http://', 'unknown'],
		['com', 'tld'],
		['.com', 'tld'],
		['*.', 'tld'],
		['.co.uk', 'publicSuffix'],
		['localhost', 'privateName'],
		['printer.local', 'privateName'],
		['abcdefghij234567.onion', 'privateName'],
		['someone@example.com', 'email'],
		['mailto:someone@example.com', 'scheme'],
		['ssh://example.com/', 'scheme'],
		['javascript:alert(1)', 'scheme'],
		['*example.com', 'asterisk'],
		['www.*.example.com', 'asterisk'],
		['example.com:0', 'port'],
		['example.com:99999/x', 'port'],
		['example.com:http/x', 'port'],
		['exa mple.com', 'label'],
		['a..example.com', 'label'],
		['-a.example.com', 'label'],
		['a-.example.com', 'label'],
		[`${'a'.repeat(64)}.example.com`, 'label'],
		[`${'a.'.repeat(130)}example.com`, 'hostTooLong'],
		[`example.com/${'a'.repeat(1013)}`, 'tooLong'],
		['www.safe_march.com', 'underscore'],
		['.safe_march.com', 'underscore'],
		['www.safemarch.c_om', 'underscore'],
		['_.safemarch.com', 'underscore'],
		['0177.0.0.1', 'oddAddress'],
		['0x7f.0.0.1', 'oddAddress'],
		['http://2130706433/', 'oddAddress'],
		['8.8.1028', 'oddAddress'],
		['08.8.4.4', 'oddAddress'],
		['8.8.4.256', 'oddAddress'],
		['.8.8.4.4', 'oddAddress'],
		['fe80::1%eth0', 'oddAddress'],
		['2a00::1::2', 'oddAddress'],
		['http://[2a00::1]/x', 'ipv6Url'],
		['10.1.2.3', 'reserved'],
		['http://192.168.0.1/x', 'reserved'],
		['192.0.0.0/8', 'reserved'],
		['::1', 'reserved'],
		['fd00::/8', 'tooWide'],
		['0.0.0.0/0', 'tooWide'],
		['8.8.4.4-8.8.4.9', 'range'],
		['http://8.8.4.4/24', 'ambiguous'],
	])('%s: %s', (value, reason) => {
		expect(read(value)).toBe(`! ${reason}`);
	});

	test.each([
		'safe_march.com',
		'ww_w.safemarch.com',
		'www_.safemarch.com',
		`example.com/${'a'.repeat(1012)}`,
		'co.uk',
	])('and what just can: %s', (value) => {
		expect(read(value)).toMatch(/^(domain|url) /);
	});
});
