import { isEqual } from 'lodash';

import { resources } from '../../../../zscaler/catalogue';
import type { Operation } from '../../../../zscaler/catalogue/grammar';
import { untold } from '../../../../zscaler/catalogue/grammar';
import { whatCameInstead } from '../../../../zscaler/client/answers/whatCameInstead';
import { mark } from '../../../harness/replay/fittingAnswer';

/** Everything that only reads, as 'ziaRuleLabel getMany'. */
const reads: readonly (readonly [string, Operation])[] = resources.flatMap(({ id, operations }) =>
	operations
		.filter(({ changes }) => !changes)
		.map((operation) => [`${id} ${operation.id}`, operation] as const),
);

/** What an answer shows of whose it is, where it bears no mark. */
const isHeld = ({ expects }: Operation): boolean =>
	[expects.key, expects.says, expects.graph, expects.known, expects.recognisedBy].some(
		(each) => each !== undefined,
	);

/** Why nothing can be known of an answer without a mark. */
const reasons: Readonly<Partial<Record<Operation['answer'], string>>> = {
	value: 'a bare number, recorded for counts: zia__TestCloudToCloudIR, 2026-03',
	text: 'a text of any kind; pages and empty ones are refused',
	file: 'bytes of any kind; pages and empty ones are refused',
	nothing: 'an answer without content shows nothing but its mark',
};

/**
 * Reads whose objects neither the recordings nor Zscaler's public SDKs and reference describe (2026-11):
 * they are `untold` in their row.
 */
const untoldReads = [
	...['getConnection', 'getHubSync', 'getTunnels', 'getUnconfigureStatus'].map(
		(id) => `ziaAzureVirtualWan ${id}`,
	),
	...['getCrowdStrikeDetails', 'getCrowdStrikeUrls', 'getDefenderEndpoints'].map(
		(id) => `ziaPartnerIntegration ${id}`,
	),
	...['getHostname', 'getOverview', 'getSegments'].map((id) => `ztbSite ${id}`),
	...['getActivity', 'getByCategory', 'getByGroup', 'getDhcpHistory'].map(
		(id) => `ztbDevice ${id}`,
	),
	...['getFilterValues', 'getGroupings', 'getSystems', 'getTags'].map((id) => `ztbDevice ${id}`),
	...['get', 'getGateways', 'getHubs', 'getTunnelHubs'].map((id) => `ztbSiteTunnel ${id}`),
	'ztbRansomwareKill getState',
	'ztbTemplate getInterfaces',
	'ztbVisibility getChart',
	'ztwPublicCloud getTemplate',
	'ziaAlertRule getStatus',
	'ziaAlertWebhook test',
	'ziaAppTotal scanApp',
	'ziaAppTotal searchApps',
	'ziaCloudIncidentReceiver validateDelete',
	'ziaEndpointApplication getCategories',
	'ziaEndpointApplication getPolicies',
	'ziaEndpointApplicationGroup getPolicies',
	'ziaIpsSignatureRule getImportStatus',
	'ziaNssFeed getOutputDefaults',
	'ziaSandboxReport getReport',
	'zwaIncident getTriggers',
];

test('every read knows something of its answer, or says why not', () => {
	const open = reads.filter(([, operation]) => !isHeld(operation));
	const unexplained = open.filter(([, { answer }]) => reasons[answer] === undefined);
	expect(unexplained.map(([name]) => name).sort()).toEqual([...untoldReads].sort());
	expect(untold).toEqual({ signs: undefined });
	expect(reads.length - open.length).toBeGreaterThan(800);
});

const strangers: readonly unknown[] = [
	{ status: 'ok' },
	{ status: 'ok', message: 'Welcome' },
	{ success: true },
	{ error: 'login required' },
	{ data: [] },
	{ data: { status: 'ok' } },
	{ result: 'ok' },
	[{ msg: 'x' }],
	[{ status: 'ok' }, { status: 'ok' }],
	['sign in first'],
	'sign in first',
];

/** A word in a list is all that such a read answers: methods, versions, severities. */
const isOfWords = ([, { expects }]: (typeof reads)[number], body: unknown): boolean =>
	Array.isArray(body) && typeof body[0] === 'string' && expects.known === undefined;

/** Recorded as {"result": "..."}, and nothing else: ztb__TestSite, 2026-03. */
const isBareResult = ([name]: (typeof reads)[number], body: unknown): boolean =>
	name === 'ztbSite getChecksum' && isEqual(body, { result: 'ok' });

test.each(strangers)('%j without a mark is the answer of no read', (body) => {
	const structured = reads.filter(
		([, { answer, expects }]) =>
			!['text', 'file', 'nothing'].includes(answer) && expects.graph !== true,
	);
	const taken = structured.filter(
		(read) =>
			!isOfWords(read, body) &&
			!isBareResult(read, body) &&
			whatCameInstead(read[1], { status: 200, headers: {}, body }) === undefined,
	);
	expect(taken.map(([name]) => name)).toEqual([]);
});

test.each<unknown>([
	{ login: 'https://sso.example.com/', form: { action: '/login' } },
	[{ login: 'https://sso.example.com/' }],
	{ list: [{ message: 'Sign in first' }] },
	{ redirect: '/login', session: null },
])('%j without a mark is the answer of no read of which something is known', (body) => {
	const held = reads.filter(
		([, operation]) =>
			isHeld(operation) && ['item', 'items'].includes(operation.answer) && !mayBeMap(operation),
	);
	const taken = held.filter(
		([, operation]) => whatCameInstead(operation, { status: 200, headers: {}, body }) === undefined,
	);
	expect(taken.map(([name]) => name)).toEqual([]);
});

/** A list that comes as one object of any names, such as counts by category. */
const mayBeMap = ({ expects }: Operation): boolean => expects.mayBeOne === true;

test('where every answer bears a mark, what is held to nothing is believed for it alone', () => {
	const body = { form: { action: '/login' } };
	const open = reads.filter(
		([, operation]) => !isHeld(operation) && !['text', 'file'].includes(operation.answer),
	);
	const took = (headers: Record<string, string>) =>
		open.filter(
			([, { answer, ...operation }]) =>
				whatCameInstead(
					{ ...operation, answer },
					{ status: 200, headers, body: answer === 'items' ? [body] : body },
					{ marked: true },
				) === undefined,
		);
	expect(took({})).toEqual([]);
	expect(took(mark).length).toBeGreaterThan(40);
});

/** Everything that does something, as 'ziaRuleLabel create'. */
const writes: readonly (readonly [string, Operation])[] = resources.flatMap(({ id, operations }) =>
	operations
		.filter((operation) => operation.writes)
		.map((operation) => [`${id} ${operation.id}`, operation] as const),
);

test.each<unknown>([
	...strangers,
	{ login: 'https://sso.example.com/', form: { action: '/login' } },
	{ redirect: '/login', session: null },
	[{ login: 'https://sso.example.com/' }],
	{ code: 200, message: 'OK' },
	{ message: 'Deleted' },
	true,
	1,
])('%j without a mark confirms no write', (body) => {
	const taken = writes.filter(
		([, operation]) => whatCameInstead(operation, { status: 200, headers: {}, body }) === undefined,
	);
	expect(taken.map(([name]) => name)).toEqual([]);
});

test('what is created, changed or done is confirmed by what it shows, with no mark at all', () => {
	const [, create] = writes.find(([name]) => name === 'ziaRuleLabel create')!;
	const answer = { status: 200, headers: {}, body: { id: 7, name: 'A', description: 'new' } };
	expect(whatCameInstead(create, answer)).toBeUndefined();
	const [, update] = writes.find(([name]) => name === 'zpaSegmentGroup update')!;
	expect(whatCameInstead(update, answer)).toBeUndefined();
});

/** Values that are recorded or documented to come in more shapes than one; see their rows. */
const several = [
	'zcellAnalytics getSummary',
	'zcellRegion set',
	...['getPath', 'getPathProbe', 'getWebProbe'].map((id) => `zdxDevice ${id}`),
	'zdxApplication getScore',
	'zpaPolicySet countRules',
];

test('a value has one shape, and comes in no other', () => {
	const values = [...reads, ...writes].filter(([, { answer }]) => answer === 'value');
	expect(values.length).toBeGreaterThan(70);
	const open = values.filter(([, { expects }]) => (expects.shapes ?? []).length > 1);
	expect(open.map(([name]) => name).sort()).toEqual([...several].sort());
	const bodies = {
		number: 7,
		truth: true,
		object: { id: 7, name: 'A' },
		list: [{ id: 7 }],
		text: 'A',
	};
	for (const [name, operation] of values) {
		const { shapes = ['object'] } = operation.expects;
		const taken = Object.entries(bodies)
			.filter(
				([, body]) =>
					whatCameInstead(operation, { status: 200, headers: mark, body }) === undefined,
			)
			.map(([shape]) => shape);
		expect([name, taken.sort()]).toEqual([name, [...shapes].sort()]);
	}
});

/** Lists that are recorded or documented to come as one object as well; see their rows. */
const alsoOne = [
	'ziaCloudApplication getMany',
	'ziaCloudApplication getManyForSsl',
	'ziaEventLogReport getStatus',
];

test('a list comes as an object, and an object without values, only where that is known', () => {
	const all = [...reads, ...writes];
	const one = all.filter(([, { expects }]) => expects.mayBeOne === true);
	expect(one.map(([name]) => name).sort()).toEqual(alsoOne);
	const empty = all.filter(([, { expects }]) => expects.mayBeEmpty === true);
	expect(empty.map(([name]) => name).sort()).toEqual(['zccWebPrivacy update', 'ziaAllowList get']);
});
