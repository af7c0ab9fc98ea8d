import { ZscalerThreatFeed } from '../../../nodes/ZscalerThreatFeed/ZscalerThreatFeed.node';
import type { FaultSettings } from '../../../simulator/faults/fault';
import {
	byHand,
	byId,
	byName,
	fromColumns,
	type Row,
	useTenant,
} from '../../harness/engine/useTenant';
import { someOf } from '../../harness/someOf';

const zscaler = useTenant();
const threatFeed = useTenant({}, new ZscalerThreatFeed());

const CONDITIONS = JSON.stringify([
	{ operands: [{ objectType: 'APP', values: ['216196257331404604'] }] },
]);
const rule = { name: 'A', action: 'DENY', conditions: CONDITIONS };

/** A write of each way that there is, and where it goes. */
const writes: Readonly<Record<string, readonly [path: string, parameters: Row, items?: Row[]]>> = {
	create: [
		'/zia/api/v1/ruleLabels',
		{ resource: 'ziaRuleLabel', operation: 'create', ...byHand({ name: 'New' }) },
	],
	'create of what has no name': [
		'/zia/api/v1/staticIP',
		{ resource: 'ziaStaticIp', operation: 'create', ...byHand({ ipAddress: '203.0.113.77' }) },
	],
	update: [
		'/zia/api/v1/ruleLabels/*',
		{
			...{ resource: 'ziaRuleLabel', operation: 'update', object: byName('Temporary') },
			...byHand({ description: 'Changed' }),
		},
	],
	'update of settings': [
		'/zia/api/v1/advancedSettings',
		{
			...{ resource: 'otherObject', operation: 'update', objectType: 'ziaAdvancedSettings' },
			bodyJson: '{ "enableDnsResolutionOnTransparentProxy": false }',
		},
	],
	delete: [
		'/zia/api/v1/ruleLabels/*',
		{ resource: 'ziaRuleLabel', operation: 'delete', object: byName('Temporary') },
	],
	'delete in bulk': [
		'/zia/api/v1/locations/bulkDelete',
		{ resource: 'ziaLocation', operation: 'delete', object: byId('={{ $json.id }}') },
		[{ id: 158_933_281 }, { id: 158_933_282 }],
	],
	move: [
		'*/reorder/*',
		{ resource: 'zpaAccessPolicyRule', operation: 'upsert', ...fromColumns() },
		[{ ...rule, ruleOrder: 1 }],
	],
	action: [
		'/zia/api/v1/urlCategories/*',
		{
			...{ resource: 'ziaUrlCategory', operation: 'addUrls', object: byName('Threat Feed') },
			addUrlsUrls: 'new.example.com',
		},
	],
};

const lists = [
	['urlCategory', '/zia/api/v1/urlCategories*', 'bad.example.net'],
	['denyList', '/zia/api/v1/security/advanced/*', 'bad.example.net'],
	['maliciousUrlList', '/zia/api/v1/cyberThreatProtection/*', 'bad.example.net'],
	['ipDestinationGroup', '/zia/api/v1/ipDestinationGroups*', '45.9.148.7'],
	[
		'md5BlockList',
		'/zia/api/v1/behavioralAnalysisAdvancedSettings',
		'd41d8cd98f00b204e9800998ecf8427e',
	],
] as const;

const MAX_WAIT = 3_600;

/** Milliseconds from the last try of the write to the end: its own time, and a look. */
const MOST = 60_000;

/** What a run says, and how long it took after its last write, where nothing tells of the write, nor can be read after it. */
async function strike(
	{ tenant, run }: typeof zscaler,
	[path, parameters, items]: readonly [string, Row, Row[]?],
	looks: FaultSettings,
) {
	const request = { ...parameters, options: { maxWait: MAX_WAIT } };
	if (path.includes('reorder')) await run({ ...request, ...fromColumns() }, { items: [rule] });
	const untold: FaultSettings = { method: 'WRITE', path, effect: 'loginPage', times: null };
	const isWrite = ({ method, fault }: { method: string; fault: boolean }) =>
		fault && method !== 'GET';
	tenant().setFaults(untold);
	const from = tenant().calls().length;
	await run(request, { items });
	const before = tenant().calls().slice(from);
	const reads = before.slice(0, before.findIndex(isWrite)).filter(({ method }) => method === 'GET');
	tenant().setFaults(untold, {
		method: 'GET',
		path: '*',
		nth: reads.length + 1,
		times: null,
		...looks,
	});
	const { error, items: out } = await run(request, { items });
	const last = tenant()
		.calls()
		.slice(from + before.length)
		.findLast(isWrite)!;
	return { error, out, took: Date.now() - Date.parse(last.at) };
}

const unreadable: readonly (readonly [string, FaultSettings])[] = [
	['refused for now', { status: 429, body: {} }],
	['never answered', { effect: 'silence' }],
	['answered by a page', { effect: 'loginPage' }],
];

describe.each(unreadable)(
	'a look whether it was done that is %s ends soon, whatever Max Wait is',
	(_how, looks) => {
		test.each(someOf(Object.keys(writes), 3))('after: %s', async (name) => {
			const { error, out, took } = await strike(zscaler, writes[name]!, looks);
			expect(out.filter(({ json }) => json.error === undefined)).toEqual([]);
			expect(error?.message).toMatch(/not known whether|could not be moved/);
			expect(took).toBeLessThan(MOST);
		});

		test.each(lists)('after a change of the list %s', async (list, path, indicators) => {
			const parameters = {
				...{ resource: 'indicator', operation: 'block', indicators, lists: [list] },
				safety: { protect: [] },
			};
			const { error, took } = await strike(threatFeed, [path, parameters], looks);
			expect(error?.message).toMatch(/not known whether/);
			expect(took).toBeLessThan(MOST);
		});
	},
);
