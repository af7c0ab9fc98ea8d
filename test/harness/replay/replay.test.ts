import { execFile } from 'node:child_process';
import { join } from 'node:path';

import { action, area, list, readList, resource, text } from '../../../zscaler/catalogue/grammar';
import { exactText } from './exactJson';
import { readExchanges } from './readExchanges';
import { API, exchange, folderOf, one, type Recorded } from './recorded';
import { count, replay } from './replay';

const rows = [
	...area('zia', 'Policy', [
		resource('urlCategory', 'URL Category', '/urlCategories', {
			actions: [
				readList('listLite', 'Get Lite List', '/urlCategories/lite'),
				action('addUrls', 'Add URLs', 'PUT /urlCategories/{id}', {
					fixedQuery: { action: 'ADD_TO_LIST' },
					body: [list('urls')],
				}),
				action('lookUp', 'Look Up', 'POST /urlLookup', {
					body: { array: text('url') },
					answer: 'items',
					asksOnly: true,
				}),
				action('validate', 'Validate', 'POST /pac/validate', { body: 'text' }),
				action('export', 'Export', 'POST /export', { body: 'json', answer: 'text' }),
			],
		}),
	]),
	...area('zpa', 'Access', [resource('segmentGroup', 'Segment Group', 'v1/segmentGroup')]),
	...area('zid', 'Users', [resource('user', 'User', '/users')]),
	...area('ztb', 'Sites', [resource('site', 'Site', '/api/v2/Site/')]),
];

const judge = async (...recorded: Recorded[]) =>
	(await replay(rows, readExchanges(folderOf(recorded)))).map(({ verdict, by, why }) =>
		[verdict, by, why].filter(Boolean).join(' '),
	);

const ZPA = '/zpa/mgmtconfig/v1/admin/customers/1000/segmentGroup';

test.each<[string, Recorded, string]>([
	[
		'a bare list',
		exchange('GET', '/zia/api/v1/urlCategories?customOnly=true', {}, [200, [one]]),
		'ziaUrlCategory getMany',
	],
	[
		'the most literal path',
		exchange('GET', '/zia/api/v1/urlCategories/lite', null, [200, []]),
		'ziaUrlCategory listLite',
	],
	[
		'an encoded id',
		exchange('GET', '/zia/api/v1/urlCategories/A%20B', '', [200, one]),
		'ziaUrlCategory get',
	],
	[
		'an empty answer',
		exchange('DELETE', '/zia/api/v1/urlCategories/1', {}, [204, '']),
		'ziaUrlCategory delete',
	],
	[
		'the fixed query',
		exchange('PUT', '/zia/api/v1/urlCategories/1?action=ADD_TO_LIST', { urls: ['x'] }, [200, one]),
		'ziaUrlCategory addUrls',
	],
	[
		'the whole object',
		exchange('PUT', '/zia/api/v1/urlCategories/1', one, [200, one]),
		'ziaUrlCategory update',
	],
	[
		'a list as body',
		exchange('POST', '/zia/api/v1/urlLookup', ['x'], [200, [{ url: 'x' }]]),
		'ziaUrlCategory lookUp',
	],
	[
		'JSON written as text',
		exchange('POST', '/zia/api/v1/urlCategories', '{"id":1}', [{ code: 200 }, '{"id":1}']),
		'ziaUrlCategory create',
	],
	[
		'wrapped bodies',
		exchange('POST', '/zia/api/v1/urlCategories', { string: '{"id":1}' }, [
			200,
			{
				string: '{"id":1}',
			},
		]),
		'ziaUrlCategory create',
	],
	[
		'a text for a text',
		exchange('POST', '/zia/api/v1/pac/validate', 'function x() {}', [200, { success: true }]),
		'ziaUrlCategory validate',
	],
	['CSV', exchange('POST', '/zia/api/v1/export', {}, [200, 'a,b\n1,2']), 'ziaUrlCategory export'],
	[
		'ZPA pages',
		exchange('GET', `${ZPA}?page=1&pagesize=2`, {}, [200, { totalPages: 2, list: [one, one] }]),
		'zpaSegmentGroup getMany',
	],
	[
		'ZIdentity pages',
		exchange('GET', '/ziam/admin/api/v1/users', {}, [
			200,
			{
				records: [one],
				next_link: '/x?offset=1',
			},
		]),
		'zidUser getMany',
	],
	[
		'a legacy path',
		exchange('GET', 'https://ztb.test/api/v2/Site/', {}, [200, { result: [one] }]),
		'ztbSite getMany',
	],
	[
		'a refusal',
		exchange('POST', ZPA, one, [400, { id: 'x', reason: 'Bad name' }]),
		'zpaSegmentGroup create',
	],
	[
		'a page of HTML',
		exchange('GET', ZPA, {}, [406, '<html><title>No</title></html>']),
		'zpaSegmentGroup getMany',
	],
	[
		'too many calls',
		exchange('GET', ZPA, {}, [429, { id: 'invalid.toomanyrequests' }, { 'Retry-After': ['4s'] }]),
		'zpaSegmentGroup getMany',
	],
	[
		'an edit lock',
		exchange('PUT', '/zia/api/v1/urlCategories/1', one, [409, { code: 'EDIT_LOCK_NOT_AVAILABLE' }]),
		'ziaUrlCategory update',
	],
	[
		'a refused session',
		exchange('POST', '/zia/api/v1/urlCategories', one, [401, { detail: 'unauthorized' }]),
		'ziaUrlCategory create',
	],
	[
		'a lost write',
		exchange('POST', '/zia/api/v1/urlCategories', one, [504, '']),
		'ziaUrlCategory create',
	],
	[
		'a failed read',
		exchange('GET', '/zia/api/v1/urlCategories', {}, [500, '']),
		'ziaUrlCategory getMany',
	],
])('matches %s', async (_, recorded, by) => {
	expect(await judge(recorded)).toEqual([`matched ${by}`]);
});

test('signs in as recorded', async () => {
	const form = 'grant_type=client_credentials&client_id=a&client_secret=b&audience=REDACTED';
	const token = { access_token: 't', token_type: 'Bearer', expires_in: 3600 };
	const signIn = exchange('POST', 'https://acme.zslogin.net/oauth2/v1/token', form, [200, token]);
	const refused = { error: 'invalid_client', error_description: 'No' };
	const failed = exchange('POST', 'https://acme.zslogin.net/oauth2/v1/token', form, [401, refused]);
	const other = exchange('POST', 'https://acme.zslogin.net/oauth2/v1/token', `${form}&more=1`, [
		200,
		token,
	]);
	expect(await judge(signIn, failed)).toEqual(['matched sign-in', 'matched sign-in']);
	expect(await judge(other)).toEqual([expect.stringMatching(/^mismatched sign-in form/)]);
});

test('counts', async () => {
	const verdicts = await replay(
		rows,
		readExchanges(
			folderOf([
				exchange('GET', '/zia/api/v1/other', {}, [200, []]),
				exchange('GET', ZPA, {}, [200, []]),
			]),
		),
	);
	expect(count(verdicts)).toEqual({ exchanges: 2, unknown: 1, matched: 1, mismatched: 0 });
});

test.each(['{', '{"a":1}', '[{"request":{},"response":{}}]', '[{"request":{"uri":"https://x"}}]'])(
	'says which file it cannot read: %s',
	(content) => {
		expect(() => readExchanges(folderOf(content))).toThrow('any__Name.json holds no recordings');
	},
);

test.each([
	[
		'a folder of recordings',
		folderOf([exchange('GET', '/zia/api/v1/no/such', {}, [200, []])]),
		0,
		'{"exchanges":1,"unknown":1,"matched":0,"mismatched":0,"forms":0,"same":0,"different":0,"objects":0,"unchanged":0,"simplified":0,"byName":0}',
	],
	['what it cannot read', folderOf('{'), 1, ''],
])('the command ends with the count, for %s', async (_, folder, code, line) => {
	const result = await new Promise((resolve) => {
		const args = ['--import', 'tsx', join(__dirname, 'main.ts'), folder];
		execFile(process.execPath, args, (error, stdout) => {
			resolve([error?.code ?? 0, stdout.trim().split('\n').at(-1)]);
		});
	});
	expect(result).toEqual([code, line]);
});

test('numbers that JavaScript would round keep their digits', () => {
	const long = `[{"request":{"method":"GET","uri":"${API}/zia/api/v1/urlCategories"},"response":{"status":200,"body":[{"id":72058393975587083,"size":7}]}}]`;
	const [read] = readExchanges(folderOf(long));
	expect(read?.answer).toEqual([{ id: '72058393975587083', size: 7 }]);
	expect(exactText(read?.wire)).toBe('[{"id":72058393975587083,"size":7}]');
});
