import { readRecordStream } from '../../../../zscaler/cloudNss/records/readRecords';
import { readPost } from './readPost';

const web = {
	time: 'Mon Oct 16 22:55:48 2023',
	login: 'dana@example.com',
	eurl: 'www.example.com/a%20b%2Cc',
	action: 'Blocked',
	reqsize: '1,300',
	respsize: '65',
	riskscore: 'None',
	urlcat: 'Web Search',
	location: 'Paris%20DB',
	b64filename: 'csOpc3Vtw6kucGRm',
	cip: '192.0.2.10',
	reqmethod: 'CONNECT',
	respcode: '200',
	recordid: '7353686396818817024',
};

function firstOf(fields: object, wrapper: object = {}) {
	const [record] = readPost(JSON.stringify({ ...wrapper, ...fields })).records;
	return record!;
}

test('a web record: typed, decoded, its time as ISO', () => {
	const record = firstOf({ sourcetype: 'zscalernss-web', event: web });
	expect(record).toMatchObject({
		type: 'web',
		time: '2023-10-16T22:55:48.000Z',
		sourcetype: 'zscalernss-web',
		isRepaired: false,
	});
	expect(record.fields).toEqual({
		...web,
		time: '2023-10-16T22:55:48.000Z',
		eurl: 'www.example.com/a b,c',
		reqsize: 1300,
		respsize: 65,
		riskscore: null,
		location: 'Paris DB',
		b64filename: 'résumé.pdf',
	});
});

test.each([
	['web', { url: 'www.example.com', urlcat: 'News', action: 'Allowed' }],
	['firewall', { csip: '192.0.2.1', cdport: '443', nwsvc: 'HTTPS', action: 'Drop' }],
	['dns', { dns_req: 'example.com', reqaction: 'REQ_ALLOW', resaction: 'None' }],
	['tunnel', { Recordtype: 'IPSec Phase1', tunneltype: 'IPSEC IKEV 2', event: 'TUNNEL_UP' }],
	['endpointDlp', { actiontaken: 'allow', activitytype: 'email_sent', dsttype: 'network_share' }],
	['audit', { adminid: 'admin.one', auditlogtype: 'ZIA Portal Audit Log', action: 'Activate' }],
	['casb', { applicationname: 'Example Drive', tenant: 'example', owner: 'dana' }],
	['zpaUserActivity', { ConnectionID: 'a,b', ConnectionStatus: 'active', Application: 'app' }],
	['zpaUserStatus', { SessionStatus: 'ZPN_STATUS_AUTHENTICATED', PosturesMiss: [] }],
	['zpaAudit', { auditOperationType: 'Create', objectType: 'Server', auditNewValue: '' }],
	['unknown', { action: 'Allowed', location: 'Paris' }],
])('tells %s by its fields', (type, fields) => {
	expect(firstOf(fields).type).toBe(type);
});

test.each([
	['zscalernss-web', 'web'],
	['zscalernss-fw', 'firewall'],
	['zscalernss-dns', 'dns'],
	['zscalernss-tunnel', 'tunnel'],
	['zscalernss-casb', 'casb'],
	['zscalernss-saas_security', 'casb'],
	['zscalernss-saas_security_activity', 'saasActivity'],
	['zscalernss-edlp', 'endpointDlp'],
	['zscalernss-emaildlp', 'emailDlp'],
	['zscalernss-audit', 'audit'],
	['zscalernss-alerts', 'alert'],
	['zscalernss-sandbox_verdict', 'sandbox'],
	['zscalerlss-zpa-app', 'zpaUserActivity'],
	['zscalerlss-zpa-auth', 'zpaUserStatus'],
	['zscalerlss-zpa-audit', 'zpaAudit'],
	['something', 'unknown'],
])('tells %s to be %s', (sourcetype, type) => {
	expect(firstOf({ sourcetype, event: { a: 1 } }).type).toBe(type);
});

test('epochs, the zone of the feed and the time of the wrapper', () => {
	expect(firstOf({ epochtime: 1697496948, time: 'None', host: 'x' }).time).toBe(
		'2023-10-16T22:55:48.000Z',
	);
	const zoned = firstOf({ time: 'Mon Oct 16 15:55:48 2023', tz: 'America/Los_Angeles' });
	expect(zoned.time).toBe('2023-10-16T22:55:48.000Z');
	const wrapped = firstOf({ time: 1697496948.5, sourcetype: 'x', event: { a: 1 } });
	expect(wrapped.time).toBe('2023-10-16T22:55:48.500Z');
	expect(firstOf({ a: 1 }).time).toBeUndefined();
});

test('an escaped feed is decoded in every text', () => {
	const { fields } = firstOf({ eedone: 'Yes', ua: 'Agent %22x%22', host: 'a.example' });
	expect(fields.ua).toBe('Agent "x"');
	expect(firstOf({ eedone: 'No', ua: 'Agent %22x%22' }).fields.ua).toBe('Agent %22x%22');
});

test.each([
	['a%20b%2Cc', 'a b,c'],
	['%E4%BD%A0+%20 100%', '你+  100%'],
	['%e4%bd%a0/%E9?x=%2C&y=%zz&z=%2', '你/%E9?x=,&y=%zz&z=%2'],
	['caf%E9%20%F0%9F%98%80', 'caf%E9 😀'],
	['100%25', '100%'],
])('%s is decoded as far as it can be', (encoded, decoded) => {
	expect(firstOf({ eurl: encoded }).fields.eurl).toBe(decoded);
});

test('what cannot be decoded or counted stays as it is', () => {
	const { fields } = firstOf({
		location: '100% %zz',
		b64filename: '***',
		reqsize: '12 KB',
		sport: 53,
	});
	expect(fields).toEqual({ location: '100% %zz', b64filename: '***', reqsize: '12 KB', sport: 53 });
});

test.each([
	['an object', { sourcetype: 's', event: { a: 1 } }, 1],
	['a list of events', { sourcetype: 's', event: [{ a: 1 }, { a: 2 }] }, 2],
	[
		'a list of wrappers',
		[
			{ sourcetype: 's', event: { a: 1 } },
			{ sourcetype: 's', event: { a: 2 } },
		],
		2,
	],
	['an event as text', { sourcetype: 's', event: '{"a":1}' }, 1],
	['an event without a name', { event: { a: 1 } }, 1],
	['with what Splunk adds', { time: 1, host: 'h', source: 'nss', index: 'i', event: { a: 1 } }, 1],
])('unwraps %s', (_name, post, count) => {
	const { records } = readPost(JSON.stringify(post));
	expect(records.map(({ fields }) => fields.a)).toEqual([1, 2].slice(0, count));
});

test('nested fields are typed too', () => {
	const { fields } = firstOf({ file: { size: '512', last_modified_time: '1697496948' } });
	expect(fields.file).toEqual({ size: 512, last_modified_time: '2023-10-16T22:55:48.000Z' });
});

test('a post with a bad record: the good ones, the repaired one, and a report', () => {
	const lines = [
		'{"sourcetype":"zscalernss-web","event":{"ua":"5" disk","reqsize":"7"}}',
		'{"sourcetype":"zscalernss-web","event":{"reqsize":"8"}}',
		'{"sourcetype":"zscalernss-web","event":{"ua":"cut off',
	];
	const { records, faults } = readPost(`\ufeff${lines.join('\n')}`);
	expect(records.map(({ fields, isRepaired }) => [fields.reqsize, isRepaired])).toEqual([
		[7, true],
		[8, false],
	]);
	expect(faults).toEqual([{ reason: 'truncated', text: lines[2], line: 3 }]);
});

test('an audit record as the Log Streaming Service writes it, not well-formed', () => {
	const post =
		'{"modifiedTime":"2026-11-13T20:53:10.000Z","auditOldValue":"","auditNewValue":' +
		'"{\\"id\\":\\"1\\",\\applicationPort\\":\\"443\\",\\"path\\":\\"\\\\/\\"}","auditOperationType":' +
		'"Create","objectType":"Browser Access","objectName":app1.example.com,"objectID":98765432100123456,"x":"0"}';
	const { records, faults } = readPost(post);
	expect(faults).toEqual([]);
	expect(records).toMatchObject([
		{
			type: 'zpaAudit',
			time: '2026-11-13T20:53:10.000Z',
			isRepaired: true,
			fields: { objectName: 'app1.example.com', objectID: '98765432100123456', x: '0' },
		},
	]);
});

test('a stream of bytes', async () => {
	const bytes = new TextEncoder().encode('{"location":"Zürich"}\n{"location":"Genève"}');
	const chunks = (async function* () {
		for (let at = 0; at < bytes.length; at += 3) yield bytes.slice(at, at + 3);
	})();
	const found = [];
	for await (const batch of readRecordStream(chunks, () => undefined)) found.push(...batch);
	expect(found.map(({ fields }) => fields.location)).toEqual(['Zürich', 'Genève']);
});
