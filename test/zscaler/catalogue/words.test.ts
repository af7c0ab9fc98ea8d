import { findResource } from '../../../zscaler/catalogue';
import { area, flag, nounOf, resource, text, texts } from '../../../zscaler/catalogue/grammar';
import { articleOf } from '../../../zscaler/catalogue/grammar/article';

function operation(id: string, name: string) {
	const found = findResource(id).operations.find((own) => own.id === name);
	if (!found) throw new Error(`${id} has no ${name}`);
	return found;
}

const names = (fields: readonly { name: string }[]): string[] => fields.map(({ name }) => name);

test.each([
	['IP group', 'an'],
	['SSL rule', 'an'],
	['URL category', 'a'],
	['SAML attribute', 'a'],
	['user', 'a'],
	['app connector', 'an'],
	['unmanaged device', 'an'],
	['service edge', 'a'],
])('it is %s with %s', (noun, article) => {
	expect(articleOf(noun)).toBe(article);
});

test.each([
	['URL Category', 'URL category'],
	['Client-to-Client IP Range', 'client-to-client IP range'],
	['AppProtection Profile', 'AppProtection profile'],
])('%s is spoken of as %s', (label, noun) => {
	expect(nounOf(label)).toBe(noun);
});

test('a row without further word offers the five verbs, in sentences that read well', () => {
	const [row] = area('ztw', 'Area', [resource('entry', 'IP Entry', '/entries')]);
	expect(row?.operations.map(({ method, path, sentence }) => [method, path, sentence])).toEqual([
		['GET', '/entries', 'Get many IP entries'],
		['GET', '/entries/{id}', 'Get an IP entry'],
		['POST', '/entries', 'Create an IP entry'],
		['PUT', '/entries/{id}', 'Update an IP entry'],
		['DELETE', '/entries/{id}', 'Delete an IP entry'],
	]);
});

test('a verb takes the query, the path and the answer that its row says', () => {
	const [row] = area('ztw', 'Area', [
		resource('entry', 'Entry', '/entries', {
			verbs: ['getMany', 'update', 'delete'],
			filters: texts('name'),
			verbQuery: { delete: [flag('force')] },
			paths: { update: '/entries/edit' },
			answers: { update: 'nothing' },
		}),
	]);
	const [getMany, update, remove] = row?.operations ?? [];
	expect(names(getMany?.query ?? [])).toEqual(['name']);
	expect(names(remove?.query ?? [])).toEqual(['force']);
	expect([update?.path, update?.answer]).toEqual(['/entries/edit', 'nothing']);
});

test('every ZPA operation may be confined to a microtenant, no other product knows of it', () => {
	const query = names(operation('zpaApplicationSegment', 'delete').query);
	expect(query).toEqual(['forceDelete', 'microtenantId']);
	expect(names(operation('ztwLocation', 'delete').query)).toEqual([]);
});

test('ids to delete are written as the product writes them: ZPA has more digits than a number', () => {
	const { body } = operation('zpaAppConnector', 'deleteMany');
	expect(body).toMatchObject({ kind: 'fields', fields: [{ name: 'ids', of: 'text' }] });
});

test('a root word stands for where the paths of a product begin', () => {
	expect(operation('zpaScimGroup', 'getMany').path).toBe(
		'/userconfig/v1/customers/{customerId}/scimgroup/idpId/{idpId}',
	);
	expect(operation('zccTrustedNetworkV2', 'get').path).toBe('/v2/trusted-networks/{id}');
});

test('a ZPA rule is listed, read and deleted by version 1, and written by its own version', () => {
	const path = (id: string, name: string) => operation(id, name).path.split('{customerId}')[1];
	for (const [id, version] of [
		['zpaAccessPolicyRule', 'v2'],
		['zpaAccessPolicyRuleV1', 'v1'],
	] as const) {
		expect(path(id, 'getMany')).toBe('/policySet/rules/policyType/ACCESS_POLICY');
		expect(operation(id, 'get').path).toContain('/mgmtconfig/v1/');
		expect(operation(id, 'create').path).toContain(`/mgmtconfig/${version}/`);
		expect(operation(id, 'update').path).toContain(`/mgmtconfig/${version}/`);
		expect(operation(id, 'delete').path).toContain('/mgmtconfig/v1/');
	}
});

test('fields that say the same twice name each other', () => {
	const { fields } = findResource('zpaApplicationSegment');
	const twins = fields.filter(({ twin }) => twin !== undefined);
	expect(names(twins)).toHaveLength(4);
	for (const { name, twin } of twins)
		expect(fields.find((field) => field.name === twin)?.twin).toBe(name);
});

test('words for several fields at once give plain fields', () => {
	expect(texts('a', 'b')).toEqual([text('a'), text('b')]);
});
