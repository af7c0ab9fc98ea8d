import { omit } from 'lodash';

import { sharedLimits } from '../../../zscaler/client/limits/limits';
import { byHand, fromColumns, type Row, useTenant } from '../../harness/engine/useTenant';

const { run, objects, tenant } = useTenant();

interface Case {
	readonly resource: string;
	readonly collection: string;
	/** What the object has besides. */
	readonly beside: Row;
	readonly timezone?: string;
}

const urlRule: Case = {
	resource: 'ziaUrlFilteringRule',
	collection: 'zia/urlFilteringRules',
	beside: { name: 'N', action: 'CAUTION', urlCategories: 'GAMBLING' },
};
const firewallRule: Case = {
	resource: 'ziaFirewallFilteringRule',
	collection: 'zia/firewallFilteringRules',
	beside: { name: 'N', action: 'ALLOW', destAddresses: '192.0.2.1' },
};
const segment: Case = {
	resource: 'zpaApplicationSegment',
	collection: 'zpa/application',
	beside: {
		name: 'N',
		domainNames: 'n.example.com',
		segmentGroupId: 'Intranet',
		serverGroups: 'San Jose Servers',
		tcpPortRange: '443',
	},
};
const service: Case = {
	resource: 'ziaNetworkService',
	collection: 'zia/networkServices',
	beside: { name: 'N', destTcpPorts: '443' },
};
const destinations: Case = {
	resource: 'ziaIpDestinationGroup',
	collection: 'zia/ipDestinationGroups',
	beside: { name: 'N', type: 'Other', countries: 'CH' },
};
const category: Case = {
	resource: 'ziaUrlCategory',
	collection: 'zia/urlCategories',
	beside: { configuredName: 'N', urls: 'n.example.com' },
};
const inZone = { validityTimeZoneId: 'Europe/Berlin' };

/** What the object is afterwards that these cells made. */
async function made(
	{ resource, collection, beside, timezone }: Case,
	cells: Row,
	mapped: boolean,
): Promise<unknown> {
	tenant().reset();
	sharedLimits.clear();
	const row = { ...beside, ...cells };
	const parameters = { resource, operation: 'create', activateWhenDone: false };
	const { error, items } = mapped
		? await run({ ...parameters, ...byHand(row) }, { timezone })
		: await run({ ...parameters, ...fromColumns() }, { items: [row], timezone });
	expect(error).toBeUndefined();
	const { id } = items[0]!.json;
	return omit(
		objects(collection).find((each) => String(each.id) === String(id)),
		['id', 'creationTime', 'modifiedTime', 'lastModifiedTime'],
	);
}

const at = (iso: string): number => Date.parse(iso) / 1000;

const cases: readonly (readonly [told: string, kind: Case, cells: Row, sent: Row])[] = [
	['a word', urlRule, { action: 'Block' }, { action: 'BLOCK' }],
	["the portal's word", firewallRule, { action: 'Block/Drop' }, { action: 'BLOCK_DROP' }],
	[
		'a switch',
		urlRule,
		{ capturePCAP: 'yes', ciparule: 0 },
		{ capturePCAP: true, ciparule: false },
	],
	['a word for off', urlRule, { state: 'disabled' }, { state: 'DISABLED' }],
	['no', urlRule, { state: 'no' }, { state: 'DISABLED' }],
	['words', urlRule, { protocols: 'HTTP, https' }, { protocols: ['HTTP_RULE', 'HTTPS_RULE'] }],
	['words on lines', urlRule, { requestMethods: 'get\nHead' }, { requestMethods: ['GET', 'HEAD'] }],
	[
		'a time in its own zone',
		urlRule,
		{ ...inZone, validityStartTime: '2025-08-17 23:30' },
		{ validityStartTime: at('2025-08-17T23:30:00+02:00') },
	],
	[
		"a time in the workflow's zone",
		{ ...urlRule, timezone: 'America/New_York' },
		{ validityStartTime: '1/31/2026 8:00:00' },
		{ validityStartTime: at('2026-01-31T08:00:00-05:00') },
	],
	[
		'a time as mails have it',
		urlRule,
		{ validityStartTime: 'Sat, 31 Jan 2026 08:00:00 GMT' },
		{ validityStartTime: at('2026-01-31T08:00:00Z') },
	],
	[
		'a time as sheets count it',
		{ ...urlRule, timezone: 'UTC' },
		{ validityStartTime: 46053.3333 },
		{ validityStartTime: at('2026-01-31T07:59:57Z') },
	],
	[
		'ports',
		service,
		{ destTcpPorts: '22, 443, 8000-8100' },
		{ destTcpPorts: [{ start: 22 }, { start: 443 }, { start: 8000, end: 8100 }] },
	],
	[
		'ports of ZPA',
		segment,
		{ tcpPortRange: '22; 8000-8100' },
		{
			tcpPortRange: [
				{ from: '22', to: '22' },
				{ from: '8000', to: '8100' },
			],
		},
	],
	[
		'countries',
		destinations,
		{ countries: 'Switzerland, US; COUNTRY_DE' },
		{ countries: ['COUNTRY_CH', 'COUNTRY_US', 'COUNTRY_DE'] },
	],
	[
		'a list with commas and lines',
		category,
		{ keywords: 'one, two\nthree' },
		{ keywords: ['one', 'two', 'three'] },
	],
	[
		'URLs',
		category,
		{ urls: 'https://a.example.com/, b.example.com/a,b/c?x=1,2' },
		{ urls: ['a.example.com', 'b.example.com/a,b/c?x=1,2'] },
	],
	[
		'several references',
		urlRule,
		{ locations: 'Berlin, San Jose', labels: '3392' },
		{ locations: [{ id: 158_933_280 }, { id: 158_933_281 }], labels: [{ id: 3_392 }] },
	],
	[
		'categories as people see them',
		urlRule,
		{ urlCategories: 'Gambling; Partner Sites' },
		{ urlCategories: ['GAMBLING', 'CUSTOM_01'] },
	],
	['a number as a text', urlRule, { timeQuota: '60', order: ' 1 ' }, { timeQuota: 60, order: 1 }],
];

test.each(cases)('%s: by hand and by column the same is sent', async (_told, kind, cells, sent) => {
	const [mapped, column] = [await made(kind, cells, true), await made(kind, cells, false)];
	expect(column).toMatchObject(sent);
	expect(mapped).toEqual(column);
});
