import { byName, fromColumns, type Row, useTenant } from '../../harness/engine/useTenant';

const { run, objects, tenant } = useTenant();
const upsert = (resource: string, items: Row[], more: Row = {}) =>
	run({ resource, operation: 'upsert', ...fromColumns(), ...more }, { items });

describe('a provisioning key', () => {
	const key = {
		name: 'Edges',
		zcomponentId: 'Berlin Edges',
		enrollmentCertId: 'Service Edge',
		maxUsage: 5,
	};
	const keysOf = (type: string) => objects(`zpa/associationType/${type}/provisioningKey`);

	beforeEach(() => {
		tenant().seed('zpa/serviceEdgeGroup', [{ id: '216196257331400001', name: 'Berlin Edges' }]);
	});

	test('of service edges enrols into a service edge group, given by name', async () => {
		const { error, items } = await upsert('zpaProvisioningKey', [key], {
			parentAssociationType: 'SERVICE_EDGE_GRP',
		});
		expect(error).toBeUndefined();
		expect(items[0]?.json.outcome).toBe('created');
		expect(keysOf('SERVICE_EDGE_GRP')).toMatchObject([{ zcomponentId: '216196257331400001' }]);
	});

	test('of App Connectors knows no such group', async () => {
		const { error } = await upsert('zpaProvisioningKey', [key], {
			parentAssociationType: 'CONNECTOR_GRP',
		});
		expect(error?.message).toMatch(/'Berlin Edges'/);
		expect(keysOf('CONNECTOR_GRP')).toEqual([]);
	});
});

test('a server group of an extranet needs no App Connector groups', async () => {
	const { error } = await upsert('zpaServerGroup', [
		{
			name: 'Partner Servers',
			dynamicDiscovery: true,
			extranetEnabled: true,
			extranetDTO: { zpnErId: '216196257331400011', locationDTO: [{ id: '58743829' }] },
		},
	]);
	expect(error).toBeUndefined();
	expect(objects('zpa/serverGroup').find(({ name }) => name === 'Partner Servers')).toMatchObject({
		extranetDTO: { zpnErId: '216196257331400011', locationDTO: [{ id: '58743829' }] },
	});
});

test('an application segment needs no server groups', async () => {
	const { error, items } = await upsert('zpaApplicationSegment', [
		{
			name: 'Bypassed',
			domainNames: 'b.acme.example',
			segmentGroupId: 'Intranet',
			bypassType: 'ALWAYS',
		},
	]);
	expect(error).toBeUndefined();
	expect(items[0]?.json.outcome).toBe('created');
});

describe('an update gives back what Zscaler would lose without it', () => {
	const update = (objectType: string, name: string, values: Row) =>
		run({
			resource: 'otherObject',
			operation: 'update',
			objectType,
			object: byName(name),
			bodyJson: JSON.stringify(values),
		});

	test('the outer domain of a privileged portal', async () => {
		const kept = {
			extDomain: 'acme.example',
			extDomainName: '-acme-example.b.zscalerportal.net',
			extDomainTranslation: 'acme.example',
			extLabel: 'portal',
		};
		tenant().seed('zpa/praPortal', [
			{ id: '216196257331400021', name: 'Partners', domain: 'p.acme.example', ...kept },
		]);
		const { error } = await update('zpaPrivilegedPortal', 'Partners', { description: 'New' });
		expect(error).toBeUndefined();
		expect(objects('zpa/praPortal')).toMatchObject([{ ...kept, description: 'New' }]);
	});

	test.each([
		['zpaAccessPolicyRule', 'zpa/rules/216196257331281925'],
		['zpaAccessPolicyRuleV1', 'zpa/rules/216196257331281925'],
	])('that posture failures are told, of %s', async (resource, collection) => {
		tenant().seed(collection, [
			{
				id: '216196257331400031',
				name: 'Posture',
				action: 'DENY',
				ruleOrder: '2',
				conditions: [],
				devicePostureFailureNotificationEnabled: true,
			},
		]);
		const { error } = await update(resource, 'Posture', { description: 'New' });
		expect(error).toBeUndefined();
		expect(objects(collection).at(-1)).toMatchObject({
			description: 'New',
			devicePostureFailureNotificationEnabled: true,
		});
	});
});

test('the match style of many segments is set by ids of any length, or by names', async () => {
	tenant().seed('zpa/application', [
		{ id: '72058393975587083', name: 'Long' },
		{ id: '72058393975587090', name: 'Neighbour' },
	]);
	const { error } = await run({
		resource: 'zpaApplicationSegment',
		operation: 'setMatchStyle',
		setMatchStyleApplicationIds: '72058393975587083, Wiki',
		setMatchStyleMatchStyle: 'INCLUSIVE',
	});
	expect(error).toBeUndefined();
	const styles = objects('zpa/application').map(({ name, matchStyle }) => [name, matchStyle]);
	expect(styles).toEqual([
		['Wiki', 'INCLUSIVE'],
		['Long', 'INCLUSIVE'],
		['Neighbour', undefined],
	]);
});
