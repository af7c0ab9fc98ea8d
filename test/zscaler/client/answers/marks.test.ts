import fc from 'fast-check';

import { createClient } from '../../../../zscaler/client/createClient';
import type { Limits } from '../../../../zscaler/client/limits/limits';
import type { HttpAnswer } from '../../../../zscaler/contract/ports';
import type { ApiRequest } from '../../../../zscaler/contract/apiRequest';
import type { Tenant } from '../../../../zscaler/tenant';
import { deleteRequest, getRequest, oneApiTenant } from '../tenants';
import { someRuns } from '../../../harness/someOf';

/** A service at which a list is read, and the headers by which Zscaler marks its answers. */
interface Place {
	readonly tenant: Tenant;
	readonly request: Partial<ApiRequest>;
	readonly mark: Readonly<Record<string, string>>;
}

const limited = { 'x-ratelimit-limit': '20, 20;w=10' };
const places: Readonly<Record<string, Place>> = {
	'ZIA through OneAPI': {
		tenant: oneApiTenant(),
		request: {},
		mark: { 'x-zscaler-mode': 'read-write', ...limited },
	},
	'ZIA by API key': {
		tenant: oneApiTenant({ scheme: 'ziaApiKey', opens: ['zia'] }),
		request: {},
		mark: { 'x-zscaler-mode': 'read-write' },
	},
	'ZPA by API key': {
		tenant: oneApiTenant({ scheme: 'zpaApiKey', opens: ['zpa'] }),
		request: { product: 'zpa', path: '/mgmtconfig/v1/admin/customers/1/server' },
		mark: limited,
	},
};

const known = ['id', 'name', 'urls', 'dbCategorizedUrls'];
const object = { id: 'CUSTOM_01', name: 'Blocked', urls: ['a.example.com'] };

/** Bodies of success, by what they tell. */
const bodies = {
	telling: fc.constantFrom<unknown>([object], [object, { ...object, id: 'CUSTOM_02' }]),
	/** Nothing: anybody could say so. */
	empty: fc.constantFrom<unknown>([], { list: [], totalPages: '0' }, { totalCount: 0 }),
	/** Of whoever stands in between. */
	foreign: fc.constantFrom<unknown>(
		[{ msg: 'x' }],
		{ status: 'ok' },
		{ list: [{ login: '/' }] },
		{ data: [] },
		{},
	),
};

type Kind = keyof typeof bodies;
interface Given {
	readonly kind: Kind;
	readonly isMarked: boolean;
	readonly body: unknown;
}

const given: fc.Arbitrary<Given> = fc
	.tuple(fc.constantFrom<Kind>('telling', 'empty', 'foreign'), fc.boolean())
	.chain(([kind, isMarked]) => bodies[kind].map((body) => ({ kind, isMarked, body })));

interface Asked {
	readonly base?: typeof getRequest;
	/** The answer to the question where saved changes stand. */
	readonly ofStatus?: HttpAnswer;
}

let now = 0;
const clock = {
	sleep: (ms: number) => Promise.resolve(void (now += ms)),
	now: () => now,
};

/** Zscaler's own word, without a mark: as if a proxy had taken it away. */
const status = { status: 200, headers: {}, body: { status: 'ACTIVE' } };

/** What a client of a process that knows `limits` makes of one answer. */
async function taken(
	{ tenant, request }: Place,
	limits: Limits,
	answer: HttpAnswer,
	{ base = getRequest, ofStatus = status }: Asked = {},
): Promise<boolean> {
	const client = createClient({
		tenant,
		limits,
		usage: new Map(),
		ports: {
			send: ({ url }) => Promise.resolve(url.endsWith('/status') ? ofStatus : answer),
			...clock,
		},
	});
	const call = client.call(base({ expects: { known, recognisedBy: known }, ...request }));
	return call.then(
		() => true,
		() => false,
	);
}

test.each(Object.entries(places))(
	'%s: in no order of answers is one that tells nothing believed without a mark, once a mark was seen',
	async (_, place) => {
		await fc.assert(
			fc.asyncProperty(fc.array(given, { maxLength: 12 }), async (answers) => {
				const limits: Limits = new Map();
				let isDemanded = place.tenant.scheme === 'oneApiSecret';
				for (const { kind, isMarked, body } of answers) {
					const headers = isMarked ? place.mark : {};
					const believed = await taken(place, limits, { status: 200, headers, body });
					const isRight = kind === 'telling' || (kind === 'empty' && (isMarked || !isDemanded));
					expect([kind, isMarked, believed]).toEqual([kind, isMarked, isRight]);
					isDemanded ||= isMarked && kind === 'telling';
				}
			}),
			{ numRuns: someRuns(200) },
		);
	},
);

test('what a gateway of another says of its limits is demanded of no other service', async () => {
	const place = places['ZPA by API key']!;
	const limits: Limits = new Map();
	const telling = { status: 200, headers: limited, body: [object] };
	expect(await taken(place, limits, telling)).toBe(true);
	const none = { status: 200, headers: {}, body: [] };
	expect(await taken(place, limits, none)).toBe(false);
	const other = { ...place, request: { ...place.request, path: '/cbiconfig/cbi/api/regions' } };
	expect(await taken(other, limits, none)).toBe(true);
});

test('an answer that breaks its contract teaches nothing', async () => {
	const place = places['ZIA by API key']!;
	const limits: Limits = new Map();
	const foreign = { status: 200, headers: place.mark, body: { status: 'ok' } };
	expect(await taken(place, limits, foreign)).toBe(false);
	expect(await taken(place, limits, { status: 200, headers: {}, body: [] })).toBe(true);
});

test('before any mark was seen, Zscaler is asked once who answers', async () => {
	const place = places['ZIA by API key']!;
	const none = { status: 200, headers: {}, body: [] };
	const portal = { status: 200, headers: {}, body: [] };
	const own = { ...status, headers: place.mark };
	const limits: Limits = new Map();
	expect(await taken(place, limits, none, { ofStatus: portal })).toBe(false);
	expect(await taken(place, limits, none, { ofStatus: own })).toBe(false);
	// From here on marks are known, and nothing more is asked.
	expect(await taken(place, limits, { ...none, headers: place.mark }, { ofStatus: portal })).toBe(
		true,
	);
	const bare: Limits = new Map();
	expect(await taken(place, bare, none)).toBe(true);
	expect(await taken(place, bare, none, { ofStatus: portal })).toBe(true);
});

const refused = (status: number, code: string) => ({
	status,
	headers: {},
	body: { code, message: 'No.' },
});

test.each<[string, boolean, HttpAnswer]>([
	['he may not', true, refused(403, 'FORBIDDEN')],
	['the tenant lacks it', true, refused(403, 'NOT_SUBSCRIBED')],
	[
		'he may not, with a mark',
		false,
		{ ...refused(403, 'FORBIDDEN'), headers: { 'x-zscaler-mode': '' } },
	],
	['a page forbids it', false, { status: 403, headers: {}, body: '<html>Sign in</html>' }],
	['it is forbidden without a code', false, refused(403, '')],
	['nobody is there', false, refused(404, '')],
	['it fails', false, refused(500, '')],
	['no more calls are taken', false, refused(429, '')],
	['a page', false, { status: 200, headers: {}, body: '<html></html>' }],
])(
	'where %s who asks who answers, an empty list is believed: %s',
	async (_, believed, ofStatus) => {
		const none = { status: 200, headers: {}, body: [] };
		expect(await taken(places['ZIA by API key']!, new Map(), none, { ofStatus })).toBe(believed);
	},
);

test('once a mark was seen, a deletion is not done for a 204 of anybody', async () => {
	const place = places['ZIA by API key']!;
	const limits: Limits = new Map();
	await taken(place, limits, { status: 200, headers: place.mark, body: [object] });
	const gone = { status: 204, headers: {}, body: '' };
	expect(
		await taken({ ...place, request: { expects: {} } }, limits, gone, { base: deleteRequest }),
	).toBe(false);
	const own = { ...gone, headers: place.mark };
	expect(
		await taken({ ...place, request: { expects: {} } }, limits, own, { base: deleteRequest }),
	).toBe(true);
});

test('who lacks the mark alone is told which headers a proxy must keep', async () => {
	const { tenant } = places['ZIA through OneAPI']!;
	const client = createClient({
		tenant,
		limits: new Map(),
		usage: new Map(),
		ports: {
			send: () => Promise.resolve({ status: 200, headers: {}, body: [] }),
			...clock,
		},
	});
	await expect(client.call(getRequest())).rejects.toMatchObject({
		message: expect.stringContaining("an empty list without Zscaler's own headers") as string,
		facts: {
			advice: expect.stringMatching(/let n8n reach api\.zsapi\.net.*keep.*x-ratelimit-/) as string,
		},
	});
});
