import type { Item } from '../call';

const stamp = {
	creationTime: '1739574264',
	modifiedTime: '1739574264',
	modifiedBy: '216196257331372705',
};
const IDP = '216196257331285825';

const scimGroup = (id: number, name: string): Item => ({
	id,
	creationTime: 1_739_574_264,
	modifiedTime: 1_739_574_264,
	name,
	idpId: IDP,
	idpGroupId: null,
});

/** A private application and all that it needs. */
export const zpaObjects: Record<string, Item[]> = {
	'zpa/appConnectorGroup': [
		{
			id: '216196257331404601',
			...stamp,
			name: 'San Jose Connectors',
			enabled: true,
			location: 'San Jose, CA, USA',
			latitude: '37.33874',
			longitude: '-121.8852525',
			countryCode: 'US',
			dnsQueryType: 'IPV4_IPV6',
		},
	],
	'zpa/serverGroup': [
		{
			id: '216196257331404602',
			...stamp,
			name: 'San Jose Servers',
			enabled: true,
			dynamicDiscovery: true,
			appConnectorGroups: [{ id: '216196257331404601' }],
		},
	],
	'zpa/segmentGroup': [
		{ id: '216196257331404603', ...stamp, name: 'Intranet', enabled: true, configSpace: 'DEFAULT' },
	],
	'zpa/application': [
		{
			id: '216196257331404604',
			...stamp,
			name: 'Wiki',
			enabled: true,
			domainNames: ['wiki.acme.example'],
			tcpPortRanges: ['443', '443'],
			tcpPortRange: [{ from: '443', to: '443' }],
			segmentGroupId: '216196257331404603',
			serverGroups: [{ id: '216196257331404602' }],
			bypassType: 'NEVER',
			healthReporting: 'ON_ACCESS',
		},
	],
	'zpa/idp': [{ id: IDP, ...stamp, name: 'Acme Users', enabled: true, ssoType: ['USER'] }],
	'zpa/scimgroup': [scimGroup(3_251_059, 'Engineering'), scimGroup(3_251_058, 'Finance')],
	'zpa/samlAttribute': [
		{ id: '216196257331285827', ...stamp, name: 'DepartmentName', idpId: IDP, samlName: 'dept' },
	],
	'zpa/scimattribute': [
		{ id: '216196257331285842', ...stamp, name: 'userName', idpId: IDP, dataType: 'String' },
	],
	'zpa/machineGroup': [{ id: '216196257331291115', ...stamp, name: 'Kiosks', enabled: true }],
	'zpa/posture': [{ id: '216196257331291201', ...stamp, name: 'Disk encrypted' }],
	'zpa/network': [{ id: '216196257331291301', ...stamp, name: 'Office', domain: 'acme.example' }],
	'zpa/rules/216196257331281925': [
		{
			id: '216196257331404610',
			...stamp,
			name: 'Engineering reads the wiki',
			ruleOrder: '1',
			priority: '1',
			policyType: '1',
			operator: 'AND',
			action: 'ALLOW',
			disabled: '0',
			policySetId: '216196257331281925',
			defaultRule: false,
			conditions: [],
		},
	],
};
