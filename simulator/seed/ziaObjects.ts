import type { Item } from '../call';

const departmentNames = ['Engineering', 'Finance', 'Human Resources', 'Sales'];
const groupNames = ['Administrators', 'Contractors', 'Developers', 'Everyone'];
const people = ['Ada', 'Grace', 'Alan', 'Edsger', 'Barbara', 'Donald', 'Radia', 'Ken'];

const named = (first: number, names: readonly string[]): Item[] =>
	names.map((name, index) => ({ id: first + index, name }));

const departments = named(68_759_308, departmentNames);
const groups = named(165_437_858, groupNames);

const users = people.map((name, index) => ({
	id: 165_214_882 + index,
	name,
	email: `${name.toLowerCase()}@acme.example`,
	groups: [groups[index % groups.length]],
	department: departments[index % departments.length],
	adminUser: index === 0,
	deleted: false,
}));

const location = (id: number, name: string, country: string, tz: string): Item => ({
	id,
	name,
	country,
	tz,
	nonEditable: false,
	parentId: 0,
	profile: 'CORPORATE',
	authRequired: true,
	ofwEnabled: true,
	ipsControl: true,
	xffForwardEnabled: false,
});

const customCategory = (id: string, configuredName: string, urls: readonly string[]): Item => ({
	id,
	configuredName,
	superCategory: 'USER_DEFINED',
	urls,
	dbCategorizedUrls: [],
	customCategory: true,
	editable: true,
	type: 'URL_CATEGORY',
	val: 127 + Number(id.slice(-2)),
	customUrlsCount: urls.length,
	urlsRetainingParentCategoryCount: 0,
});

const service = (id: number, name: string, ports: Item, type = 'PREDEFINED'): Item => ({
	id,
	name,
	tag: name,
	type,
	...ports,
	creatorContext: 'ZIA',
	isNameL10nTag: true,
});

/** As in zia__TestTrafficGRETunnel. */
const vip = (id: number, virtualIp: string, datacenter: string, city: string): Item => ({
	id,
	virtualIp,
	privateServiceEdge: false,
	datacenter,
	city,
	countryCode: 'US',
	region: 'NorthAmerica',
});

const week = ['MON', 'TUE', 'WED', 'THU', 'FRI'];

/** The objects of a small company. */
export const ziaObjects: Record<string, Item[]> = {
	'zia/departments': departments,
	'zia/groups': groups,
	'zia/users': users,
	'zia/adminRoles': [{ id: 18_740, name: 'Super Admin', rank: 0 }],
	'zia/locations': [
		location(158_933_280, 'Berlin', 'GERMANY', 'GERMANY_EUROPE_BERLIN'),
		location(158_933_281, 'San Jose', 'UNITED_STATES', 'UNITED_STATES_AMERICA_LOS_ANGELES'),
		location(158_933_282, 'Singapore', 'SINGAPORE', 'SINGAPORE_ASIA_SINGAPORE'),
		{
			...location(158_933_283, 'Berlin Guests', 'GERMANY', 'GERMANY_EUROPE_BERLIN'),
			parentId: 158_933_280,
			profile: 'GUESTWIFI',
			ipAddresses: ['10.1.20.0-10.1.20.255'],
		},
	],
	'zia/locations/groups': [
		{
			id: 24_326_828,
			name: 'Corporate User Traffic Group',
			groupType: 'DYNAMIC_GROUP',
			predefined: true,
		},
		{ id: 24_326_829, name: 'Server Traffic Group', groupType: 'DYNAMIC_GROUP', predefined: true },
	],
	'zia/ruleLabels': named(3_390, ['Managed by n8n', 'Temporary', 'Security']),
	'zia/timeIntervals': [
		{ id: 552, name: 'Work hours', startTime: 540, endTime: 1080, daysOfWeek: week },
		{ id: 553, name: 'Weekends', startTime: 0, endTime: 1439, daysOfWeek: ['SUN', 'SAT'] },
	],
	// The same once more: rules of a recorded tenant hold ids that its /timeIntervals lists.
	'zia/timeWindows': [
		{ id: 552, name: 'Work hours', startTime: 540, endTime: 1080, dayOfWeek: week },
		{ id: 553, name: 'Weekends', startTime: 0, endTime: 1439, dayOfWeek: ['SUN', 'SAT'] },
	],
	'zia/urlCategories': [
		customCategory('CUSTOM_01', 'Partner Sites', ['.partner.example', 'portal.supplier.example']),
		customCategory('CUSTOM_02', 'Threat Feed', ['malware.example', 'phish.example/login']),
	],
	'zia/vips/recommendedList': [
		vip(170_301, '170.85.14.129', 'CHI2', 'Chicago'),
		vip(65_303, '165.225.10.32', 'DEN3', 'Denver'),
	],
	'zia/bandwidthClasses': [
		{
			id: 2,
			isNameL10nTag: true,
			name: 'LARGE_FILE',
			type: 'BANDWIDTH_CAT_LARGE_FILE',
			fileSize: 'FILE_1GB',
		},
	],
	'zia/ipSourceGroups': [
		{
			id: 10_195_784,
			name: 'Office Networks',
			ipAddresses: ['10.1.0.0/16'],
			creatorContext: 'ZIA',
		},
	],
	'zia/ipDestinationGroups': [
		{ id: 10_250_311, name: 'Public DNS', type: 'DSTN_IP', addresses: ['1.1.1.1', '8.8.8.8'] },
		{ id: 10_250_312, name: 'Updates', type: 'DSTN_FQDN', addresses: ['updates.acme.example'] },
	],
	'zia/networkServices': [
		service(773_995, 'ICMP_ANY', {}, 'STANDARD'),
		service(773_997, 'UDP_ANY', { srcUdpPorts: [], destUdpPorts: [] }, 'STANDARD'),
		service(773_999, 'TCP_ANY', { srcTcpPorts: [], destTcpPorts: [] }, 'STANDARD'),
		service(774_003, 'DNS', { destTcpPorts: [{ start: 53 }], destUdpPorts: [{ start: 53 }] }),
	],
	'zia/networkServiceGroups': [
		{ id: 9_910_411, name: 'Core Services', services: [{ id: 773_995 }, { id: 774_003 }] },
	],
	'zia/networkApplications': [
		{ id: 'APNS', parentCategory: 'APP_SERVICE', description: 'APNS_DESC', deprecated: false },
		{ id: 'SSH', parentCategory: 'NETWORK_MANAGEMENT', description: 'SSH_DESC', deprecated: false },
	],
	'zia/networkApplicationGroups': [
		{ id: 774_129, name: 'Microsoft Office365', networkApplications: ['OFFICE365', 'OUTLOOK'] },
	],
	'zia/dlpDictionaries': [{ id: 63, name: 'Credit Cards', custom: false, predefined: true }],
	'zia/dlpEngines': [
		{ id: 61, name: 'PCI', engineExpression: '((D63.S > 1))', customDlpEngine: true },
	],
	'zia/deviceGroups': [
		{ id: 35_227_156, name: 'IOS', groupType: 'ZCC_OS', osType: 'IOS', predefined: true },
		{
			id: 35_227_157,
			name: 'Windows',
			groupType: 'ZCC_OS',
			osType: 'WINDOWS_OS',
			predefined: true,
		},
	],
};
