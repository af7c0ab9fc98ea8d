import { findAddressFault } from '../../../nodes/ZscalerLogsTrigger/feeds/publicAddress';
import { isAllowed } from '../../../nodes/ZscalerLogsTrigger/receive/checkSender';
import { feedTypes } from '../../../zscaler/cloudNss/feedTypes';
import { withEscapeMark } from '../../../zscaler/cloudNss/readFormat';
import { findFeedFault } from '../../../zscaler/cloudNss/testFeed';

const ZSCALER = 'https://api.zsapi.net/zia/api/v1';

test.each([
	['https://n8n.example.com/webhook/1/nss', ZSCALER, undefined],
	['http://n8n.example.com/webhook/1/nss', ZSCALER, /https addresses only/],
	['http://localhost:5678/webhook/1/nss', ZSCALER, /inside network/],
	['https://10.0.0.5/webhook/1/nss', ZSCALER, /inside network/],
	['https://n8n.local/webhook/1/nss', ZSCALER, /inside network/],
	['https://[::1]/webhook/1/nss', ZSCALER, /inside network/],
	['', ZSCALER, /no address/],
	['http://localhost:5678/webhook/1/nss', 'http://127.0.0.1:4000/zia/api/v1', undefined],
	['http://n8n.example.com/webhook', 'http://127.0.0.1:4000/zia/api/v1', /https addresses only/],
])('may Zscaler post to %s with the tenant at %s', (address, tenant, fault) => {
	const found = findAddressFault(address.replace('n8n.example.com', 'n8n.zscaler.com'), tenant);
	if (fault === undefined) expect(found).toBeUndefined();
	else expect(found).toMatch(fault);
});

test.each([
	[{ testConnectivityCode: 200 }, undefined],
	[{ testConnectivityCode: 204 }, undefined],
	[{ testConnectivityCode: 503 }, undefined],
	[{ testConnectivityStatus: 'SUCCESS' }, undefined],
	[{}, /neither/],
	['', /neither/],
	[null, /neither/],
	[[{ testConnectivityCode: 200 }], /neither/],
	[{ testConnectivityCode: 302 }, /answered 302/],
	[{ testConnectivityCode: 'many' }, /neither/],
	[{ testConnectivityStatus: 'In progress' }, /In progress/],
	[{ testConnectivityStatus: 'UNSUCCESSFUL' }, /UNSUCCESSFUL/],
	[{ testConnectivityCode: 404 }, /answered 404/],
	[{ testConnectivityCode: 401 }, /answered 401/],
	[{ testConnectivityCode: 0, testConnectivityStatus: 'FAILED' }, /FAILED/],
])('outcome of a test: %j', (body, fault) => {
	if (fault === undefined) expect(findFeedFault(body)).toBeUndefined();
	else expect(findFeedFault(body)?.message).toMatch(fault);
});

test.each([
	['198.51.100.7', ['198.51.100.0/24'], true],
	['::ffff:198.51.100.7', ['198.51.100.0/24'], true],
	['198.51.101.7', ['198.51.100.0/24', '203.0.113.9'], false],
	['2001:db8::1', ['2001:db8::/32'], true],
	[undefined, ['2001:db8::/32'], false],
	['1.2.3.4', ['nonsense'], false],
	['1.2.3.4', [], true],
])('%s from %j', (ip, networks, allowed) => {
	expect(isAllowed(ip, networks)).toBe(allowed);
});

test('each log has a name and a type of its own', () => {
	for (const field of ['id', 'name', 'nssLogType'] as const)
		expect(new Set(feedTypes.map((type) => type[field])).size).toBe(feedTypes.length);
});

test('a format says that signs are escaped, where the log has the field and the format an end', () => {
	const of = (id: string) => feedTypes.find((type) => type.id === id)!;
	const format = '\\{ "event" : \\{"a":"%s{a}"\\}\\}\n';
	const marked = '\\{ "event" : \\{"a":"%s{a}","eedone":"%s{eedone}"\\}\\}\n';
	expect(withEscapeMark(format, of('web'))).toBe(marked);
	expect(withEscapeMark(marked, of('web'))).toBe(marked);
	expect(withEscapeMark(format, of('adminAudit'))).toBe(format);
	expect(withEscapeMark('"%s{time}"\n', of('web'))).toBe('"%s{time}"\n');
});
