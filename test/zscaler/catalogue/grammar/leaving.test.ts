import { resources } from '../../../../zscaler/catalogue';
import {
	type Given,
	isUnseen,
	type Operation,
	type Resource,
	type Trace,
} from '../../../../zscaler/catalogue/grammar';

const actions = resources.flatMap((resource) =>
	resource.operations
		.filter(({ verb }) => verb === 'action')
		.map((operation) => [`${resource.id}.${operation.id}`, resource, operation] as const),
);
const writing = actions.filter(([, , { writes }]) => writes);
const seen = writing.flatMap(([name, resource, operation]) => {
	const { leaves } = operation;
	return leaves === undefined || isUnseen(leaves)
		? []
		: [[name, resource, operation, leaves] as const];
});

test.each(writing)(
	'%s says how it is seen that it was done, or where to look',
	(_name, _, { leaves }) => {
		expect(leaves).toBeDefined();
		if (leaves === undefined || !isUnseen(leaves)) return;
		expect(leaves.unseen).toMatch(/^[A-Z].{20,}\.$/);
	},
);

test('what only asks leaves nothing', () => {
	const asking = actions.filter(([, , { writes, leaves }]) => !writes && leaves !== undefined);
	expect(asking.map(([name]) => name)).toEqual([]);
});

/** Sent with a body, and asking all the same: nothing is left of it. */
const questions = [
	...['lookUpUrls', 'reviewDomains'].map((id) => `ziaUrlCategory.${id}`),
	...['zpaUserCode.verify', 'zwaIncident.search'],
	...['aiguardDetection.execute', 'aiguardDetection.resolve', 'biReport.download'],
	...['zcellAnalytics.getMap', 'zcellEvent.searchAudit', 'zcellEvent.searchNetwork'],
	...['zcellSim.download', 'zcellSim.search', 'ziaCloudAppControlRule.getAvailableActions'],
	...['ziaDiscoveredApplication.export', 'ziaDiscoveredApplication.exportEntity'],
	...['ziaDlpDictionary.validatePattern', 'ziaDlpEngine.validateExpression'],
	...[
		'ziaIpsSignatureRule.validate',
		'ziaNssFeed.validateFormat',
		'ziaOrganization.exportPolicies',
	],
	...['ziaPacFile.validate', 'ziaPartnerIntegration.getCrowdStrikeDetails'],
	...['ziaPartnerIntegration.getDefenderEndpoints', 'ziaStaticIp.validate'],
	...['zpaApplicationSegment.checkMatchStyle', 'zpaIpRange.search', 'zpaMicrotenant.search'],
	...['zpaPolicyGroup.search', 'zpaTagGroup.search', 'zpaTagKey.search', 'zpaTagNamespace.search'],
	...['zwaAuditLog.search', 'zwaIncident.getGroups'],
];

test('whatever else is sent than a question does something, and may have been done', () => {
	const asking = actions.filter(
		([, , { method, writes, expects }]) => method !== 'GET' && !writes && expects.graph !== true,
	);
	expect(asking.map(([name]) => name).sort()).toEqual([...questions].sort());
	for (const { operations } of resources) {
		for (const { changes, writes } of operations)
			expect([changes, writes]).not.toEqual([true, false]);
	}
});

const placeholders = ({ path }: Operation): string[] =>
	[...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

const givensOf = ({ rows, has, asks, order }: Trace): Given[] => [
	...(rows === undefined ? [] : [rows[1]]),
	...(order === undefined ? [] : [order[1]]),
	...Object.values({ ...has }),
	...Object.values({ ...asks }),
];

/** Whether an action is given such a value. */
function isGiven(given: Given, operation: Operation): boolean {
	if (typeof given !== 'string' && 'is' in given) return true;
	const path = typeof given === 'string' ? given : given.of;
	const [part = '', name = ''] = path.split('.');
	if (part === 'params') return placeholders(operation).includes(name);
	if (part === 'query') return operation.query.some((field) => field.name === name);
	const { body } = operation;
	if (body.kind === 'array') return path === 'body';
	return (
		body.kind === 'json' ||
		(body.kind === 'fields' && body.fields.some((field) => field.name === name))
	);
}

const byOf = (resource: Resource, by: string): Operation | undefined =>
	resource.operations.find(({ id }) => id === by);

/** Rows whose objects show more than their fields tell. */
const otherObjects = new Set(['getUsers', 'getSecrets', 'getActive', 'getAgreement']);

describe.each(seen)('%s', (_name, resource, operation, trace) => {
	test('is seen by what can be read with what it is given', () => {
		const { by, in: within } = trace;
		const lookups = resource.lookups.map(({ name }) => name);
		const known = [...placeholders(operation), ...lookups, 'customerId'];
		if (by === undefined) {
			const verbs = resource.operations.map(({ verb }) => verb);
			expect(verbs.some((verb) => verb === 'get' || verb === 'getMany')).toBe(true);
			if (!resource.single) expect(known).toContain('id');
			if (within !== undefined) expect(resource.fields.map(({ name }) => name)).toContain(within);
			return;
		}
		const reading = byOf(resource, by);
		expect(reading?.changes).toBe(false);
		expect(placeholders(reading!).filter((name) => !known.includes(name))).toEqual([]);
		const asked = reading!.query.map(({ name }) => name);
		expect(Object.keys(trace.asks ?? {}).filter((name) => !asked.includes(name))).toEqual([]);
	});

	test('looks at what it is given, and at values that the objects have', () => {
		const { lists = [], rows, has = {}, by = '' } = trace;
		expect(givensOf(trace).filter((given) => !isGiven(given, operation))).toEqual([]);
		if (lists.length > 0) {
			expect(operation.body).toMatchObject({ kind: 'fields' });
			expect(lists.every((name) => isGiven(`body.${name}`, operation))).toBe(true);
		}
		if (trace.sent) expect(['fields', 'resource', 'json']).toContain(operation.body.kind);
		if (otherObjects.has(by) || trace.in !== undefined || resource.fields.length === 0) return;
		const names = new Set([resource.key, 'id', ...resource.fields.map(({ name }) => name)]);
		const paths = [...Object.keys(has), ...(rows === undefined ? [] : [rows[0]])];
		expect(paths.map((path) => path.split('.')[0]!).filter((name) => !names.has(name))).toEqual([]);
	});

	test('has one way to be seen', () => {
		const { lists, rows, has, sent, order } = trace;
		const ways = [lists, rows, order, rows === undefined ? (has ?? sent) : undefined];
		expect(ways.filter((way) => way !== undefined)).toHaveLength(1);
	});
});
