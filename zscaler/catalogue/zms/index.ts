import {
	action,
	area,
	flag,
	type GraphList,
	graphLists,
	nested,
	oneOf,
	service,
	text,
	type Resource,
} from '../grammar';

const search: GraphList['variables'] = [[text('search'), 'String']];

/** Names of the schema: recorded queries, and zscaler-sdk-python zms, 2026-11. */
const lists: readonly GraphList[] = [
	{
		id: 'getAgents',
		label: 'Get Agents',
		sentence: 'Get microsegmentation agents',
		root: 'agents',
		node: 'name eyezId connectionStatus agentType hostOs currentSoftwareVersion upgradeStatus description cloudProvider publicIp privateIps adminStatus agentGroupName agentGroupType',
		page: 'page',
		variables: search,
	},
	{
		id: 'getAgentGroups',
		label: 'Get Agent Groups',
		sentence: 'Get groups of microsegmentation agents',
		root: 'agentGroups',
		node: 'name eyezId agentGroupType cloudProvider adminStatus agentCount description policyStatus upgradeStatus tamperProtectionStatus agentAutoUpgrade timezone upgradeDay upgradeTime versionProfileName',
		page: 'page',
		variables: search,
	},
	{
		id: 'getResources',
		label: 'Get Resources',
		sentence: 'Get the resources that microsegmentation knows',
		root: 'resources',
		node: 'id name resourceType status cloudProvider cloudRegion resourceHostname platformOs platformOsDistro platformOsVersion localIps deleted modifiedTime agentId appZoneIds appZoneNames appZoneMappingState',
		page: 'pageNum',
		variables: [[flag('includeDeleted'), 'Boolean']],
	},
	{
		id: 'getProtection',
		label: 'Get Protection Status',
		sentence: 'Get how many resources are protected',
		root: 'resourceProtectionStatus',
		node: 'protectedPercentage protectedResourcesCount unprotectedResourcesCount totalResources',
		page: 'pageNum',
	},
	{
		id: 'getResourceGroups',
		label: 'Get Resource Groups',
		sentence: 'Get groups of resources',
		root: 'resourceGroups',
		node: '... on ManagedResourceGroup { id name description type origin resourceMemberCount modifiedTime } ... on UnmanagedResourceGroup { id name description type origin resourceMemberCount modifiedTime cidrs fqdns }',
		page: 'pageNum',
	},
	{
		id: 'getGroupMembers',
		label: 'Get Resource Group Members',
		sentence: 'Get the members of a resource group',
		root: 'resourceGroupMembers',
		node: 'id name resourceType status cloudProvider cloudRegion resourceHostname platformOs',
		page: 'pageNum',
		variables: [[text('id', { required: true, label: 'Resource Group ID' }), 'String!']],
	},
	{
		id: 'getAppZones',
		label: 'Get App Zones',
		sentence: 'Get the zones of applications',
		root: 'appZones',
		node: 'id appZoneName description memberCount includeAllVpcs includeAllSubnets',
		page: 'pageNum',
	},
	{
		id: 'getAppCatalog',
		label: 'Get Application Catalog',
		sentence: 'Get the catalog of applications',
		root: 'appCatalog',
		node: 'id name category creationTime modifiedTime details { portAndProtocol { protocol portRanges { startPort endPort } } processes }',
		page: 'pageNum',
	},
	{
		id: 'getPolicyRules',
		label: 'Get Policy Rules',
		sentence: 'Get the policy rules of microsegmentation and when they were last hit',
		root: 'policyRules',
		node: 'id name action priority description deleted sourceTargetType destinationTargetType appZoneScopeTargetType creationTime modifiedTime lastHit portAndProtocols { protocol portRanges { startPort endPort } }',
		page: 'pageNum',
	},
	{
		id: 'getDefaultRules',
		label: 'Get Default Policy Rules',
		sentence: 'Get the default policy rules of microsegmentation',
		root: 'defaultPolicyRules',
		node: 'id name action direction description scopeType modifiedTime',
		page: 'pageNum',
	},
	{
		id: 'getTagNamespaces',
		label: 'Get Tag Namespaces',
		sentence: 'Get the namespaces of tags',
		root: 'tagNamespaces',
		node: 'id name description origin',
		page: 'pageNum',
	},
	{
		id: 'getTagKeys',
		label: 'Get Tag Keys',
		sentence: 'Get the keys of a tag namespace',
		root: 'tagKeys',
		node: 'id name description',
		page: 'pageNum',
		variables: [[text('namespaceId', { required: true, label: 'Namespace ID' }), 'String!']],
	},
	{
		id: 'getTagValues',
		label: 'Get Tag Values',
		sentence: 'Get the values of a tag key',
		root: 'tagValues',
		node: 'id name',
		page: 'pageNum',
		variables: [
			[text('tagId', { required: true, label: 'Tag ID' }), 'String!'],
			[
				oneOf('namespaceOrigin', ['CUSTOM', 'EXTERNAL', 'ML', 'UNKNOWN'], { required: true }),
				'NamespaceOrigin!',
			],
		],
	},
];

/** Microsegmentation: agents, zones, resources and rules, asked for in GraphQL. */
export const zms: readonly Resource[] = area('zms', 'Microsegmentation', [
	service(
		'inventory',
		'Inventory',
		[
			...graphLists('/graphql', lists),
			action('query', 'Query', 'POST /graphql', {
				sentence: 'Query microsegmentation with GraphQL',
				body: [
					text('query', {
						required: true,
						lines: 8,
						hint: 'E.g. query { agents(customerId: ...) { ... } }.',
					}),
					nested('variables', undefined, { hint: 'As JSON, e.g. customerId and page' }),
					text('operationName', { hint: 'Which operation of the query to run' }),
				],
				expects: { graph: true },
				asksOnly: true,
			}),
		],
		{ logs: 'all' },
	),
]);
