import { findResource } from '../../../zscaler/catalogue';
import type { Field, Operation } from '../../../zscaler/catalogue/grammar';
import { zia } from '../../../zscaler/catalogue/zia';

function operation(id: string, name: string): Operation {
	const found = findResource(id).operations.find((own) => own.id === name);
	if (!found) throw new Error(`${id} has no ${name}`);
	return found;
}

const bodyFields = ({ body }: Operation): readonly Field[] =>
	body.kind === 'fields' ? body.fields : [];

const within = (fields: readonly Field[]): Field[] =>
	fields.flatMap((field) => [
		field,
		...(field.kind === 'nested' ? within(field.fields ?? []) : []),
	]);

describe.each([
	['ziaUrlCategory', 'PUT', '/urlCategories/{id}'],
	['ziaDenyList', 'POST', '/security/advanced/blacklistUrls'],
	['ziaMaliciousUrlList', 'PUT', '/cyberThreatProtection/maliciousUrls'],
	['ziaExemptedUrlList', 'POST', '/authSettings/exemptedUrls'],
])('%s', (id, method, path) => {
	test.each([
		['addUrls', 'ADD_TO_LIST'],
		['removeUrls', 'REMOVE_FROM_LIST'],
	])('%s sends what changes, not the whole list', (name, action) => {
		const own = operation(id, name);
		expect([own.method, own.path, own.fixedQuery]).toEqual([method, path, { action }]);
		expect(bodyFields(own).length).toBeGreaterThan(0);
		for (const { kind } of bodyFields(own)) expect(kind).toBe('list');
		expect(own.changes).toBe(true);
	});

	test('URLs of many items travel in one call', () => {
		expect(operation(id, 'addUrls').gathers).toEqual({});
		expect(operation(id, 'removeUrls').gathers).toEqual({});
	});
});

test('a category is named, not repeated, where URLs are added to it', () => {
	const { carries } = operation('ziaUrlCategory', 'addUrls');
	expect(carries).toContain('configuredName');
	expect(carries).toContain('superCategory');
	const lists = findResource('ziaUrlCategory').fields.filter(({ kind }) => kind === 'list');
	expect(lists.filter(({ name }) => carries.includes(name))).toEqual([]);
});

test('URLs are looked up a hundred a call, and each answer finds its URL', () => {
	const { body, answer, gathers, changes } = operation('ziaUrlCategory', 'lookUpUrls');
	expect(body).toMatchObject({ kind: 'array', batch: 100 });
	expect([answer, gathers, changes]).toEqual(['items', { answeredBy: 'url' }, false]);
});

test.each(zia.filter((row) => row.ordered).map((row) => [row.label, row] as const))(
	'%s stands in an order that a person sets',
	(_label, { fields }) => {
		expect(fields.find(({ name }) => name === 'order')).toMatchObject({
			kind: 'number',
			required: true,
		});
		expect(fields.find(({ name }) => name === 'state')).toMatchObject({ kind: 'oneOf' });
	},
);

test.each(
	zia
		.filter((row) => row.ordered && row.everyday && row.id !== 'ziaCloudAppControlRule')
		.map((row) => [row.label, row] as const),
)('%s tells the rules that cannot be moved', (_label, { fields }) => {
	for (const name of ['predefined', 'defaultRule']) {
		expect(fields.find((field) => field.name === name)?.readOnly).toBe(true);
	}
});

// zscaler-sdk-go, comments beside each call, 2026-11
test.each([
	['ziaUrlCategory', { style: 'none', size: 0 }],
	['ziaIpDestinationGroup', { style: 'none', size: 0 }],
	['ziaIpSourceGroup', { style: 'none', size: 0 }],
	['ziaFirewallFilteringRule', { style: 'page', size: 5_000 }],
	['ziaUser', { style: 'page', size: 10_000 }],
	['ziaLocation', { style: 'page', size: 1_000 }],
	// zscaler-sdk-python pages these, whose SDK in Go says that they answer all: both are served.
	['ziaUrlFilteringRule', { style: 'page', size: 1_000 }],
	['ziaSslInspectionRule', { style: 'page', size: 1_000 }],
	['ziaExtranet', { style: 'page', size: 1_000 }],
])('%s is read in pages as large as the API hands out', (id, paging) => {
	expect(operation(id, 'getMany').paging).toEqual(paging);
});

test.each([
	['ziaGroup', '/groups/lite', 'page'],
	['ziaIpSourceGroup', '/ipSourceGroups/lite', 'none'],
	['ziaUser', '/users/references', 'page'],
])('%s has a list of names and ids alone', (id, path, style) => {
	const own = operation(id, 'getManyLite');
	const { nouns } = findResource(id);
	expect(own).toMatchObject({ method: 'GET', path, answer: 'items', paging: { style } });
	expect(own.sentence).toBe(`Get names and IDs of many ${nouns}`);
});

test.each([
	['ziaLocation', 100],
	['ziaVpnCredential', 100],
	['ziaUser', 500],
])('%s is deleted up to %i at a time', (id, max) => {
	expect(findResource(id).bulkDelete?.max).toBe(max);
});

test('what is asked by POST, and so waits for no activation, is known one by one', () => {
	const asking = zia.flatMap((row) =>
		row.operations
			.filter(({ method, changes }) => method !== 'GET' && !changes)
			.map(({ id }) => `${row.id}.${id}`),
	);
	expect(asking.sort()).toEqual([
		'csbSandboxSubmission.inspect',
		'csbSandboxSubmission.submit',
		'ziaActivation.activate',
		'ziaAlertWebhook.test',
		'ziaAppTotal.scanApp',
		'ziaAuditLogReport.cancel',
		'ziaAuditLogReport.request',
		'ziaCloudAppControlRule.getAvailableActions',
		'ziaDiscoveredApplication.export',
		'ziaDiscoveredApplication.exportEntity',
		'ziaDlpDictionary.validatePattern',
		'ziaDlpEngine.validateExpression',
		'ziaEventLogReport.cancel',
		'ziaEventLogReport.request',
		'ziaIpsSignatureRule.validate',
		'ziaNssFeed.validateFormat',
		'ziaOrganization.exportPolicies',
		'ziaPacFile.validate',
		'ziaPartnerIntegration.getCrowdStrikeDetails',
		'ziaPartnerIntegration.getDefenderEndpoints',
		'ziaStaticIp.validate',
		'ziaUrlCategory.lookUpUrls',
		'ziaUrlCategory.reviewDomains',
	]);
});

test('secrets are written into fields that hide them', () => {
	const open = zia
		.flatMap(({ fields, operations }) =>
			within([...fields, ...operations.flatMap((own) => [...own.query, ...bodyFields(own)])]),
		)
		.filter(({ name }) => /(password|token|secret|sharedKey)$/i.test(name))
		.filter((field) => !field.readOnly && !(field.kind === 'text' && field.secret));
	expect(open.map(({ name }) => name)).toEqual([]);
});

test('categories are known by number where DLP refers to them', () => {
	const field = findResource('ziaDlpWebRule').fields.find(({ name }) => name === 'urlCategories');
	expect(field).toMatchObject({ kind: 'ref', to: 'ziaUrlCategory', as: 'object', by: 'val' });
});
