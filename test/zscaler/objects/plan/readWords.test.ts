import { findResource } from '../../../../zscaler/catalogue';
import { readValues } from '../../../../zscaler/objects/plan/readValues';

/** One cell of a row of the catalogue, with what stands beside it. */
function read(
	id: string,
	name: string,
	value: unknown,
	{ beside = {}, zone = 'UTC' }: { beside?: Record<string, unknown>; zone?: string } = {},
) {
	const row = findResource(id);
	const bodies = row.operations.flatMap(({ body }) => ('fields' in body ? body.fields : []));
	const queries = row.operations.map(({ query }) => query);
	const places = [row.fields, row.filters, bodies, ...queries];
	const fields = places.find((place) => place.some((field) => field.name === name)) ?? [];
	const { values, rejected, doubts } = readValues(fields, { ...beside, [name]: value }, { zone });
	return { value: values[name], reason: rejected[0]?.reason, doubt: doubts[0]?.reason };
}

test.each([
	['ziaUrlFilteringRule', 'protocols', 'HTTP, https', ['HTTP_RULE', 'HTTPS_RULE']],
	['ziaUrlFilteringRule', 'action', 'Block', 'BLOCK'],
	['ziaUrlFilteringRule', 'protocols', 'All', ['ANY_RULE']],
	['ziaUrlFilteringRule', 'protocols', 'Native FTP, FTP over HTTP', ['FTP_RULE', 'FOHTTP_RULE']],
	['ziaUrlFilteringRule', 'sourceCountries', 'U.S.A., U.K.', ['COUNTRY_US', 'COUNTRY_GB']],
	['zpaAccessPolicyRule', 'action', 'Block Access', 'DENY'],
	['zpaAccessPolicyRule', 'action', 'Allow Access', 'ALLOW'],
	['zpaAccessPolicyRule', 'disabled', 'yes', '1'],
	['zpaApplicationSegment', 'tcpKeepAlive', 'Enabled', '1'],
	['zpaAppConnectorGroup', 'upgradeDay', 'Sun', 'SUNDAY'],
	['ziaTimeInterval', 'daysOfWeek', 'Monday, tue', ['MON', 'TUE']],
	['ziaLocation', 'tz', 'Europe/Berlin', 'GERMANY_EUROPE_BERLIN'],
	['ziaLocation', 'tz', 'America/New_York', 'UNITED_STATES_AMERICA_NEW_YORK'],
	['ziaLocation', 'displayTimeUnit', 'minutes', 'MINUTE'],
	['ziaLocation', 'profile', 'Guest Wi-Fi traffic', 'GUESTWIFI'],
	['ziaSslInspectionRule', 'action', 'Do Not Decrypt', { type: 'DO_NOT_DECRYPT' }],
	[
		'ziaSslInspectionRule',
		'action',
		'{"type":"Decrypt","decryptSubActions":{"ocspCheck":"yes","minClientTLSVersion":"TLS 1.2"}}',
		{
			type: 'DECRYPT',
			decryptSubActions: { ocspCheck: true, minClientTLSVersion: 'CLIENT_TLS_1_2' },
		},
	],
	['ziaNetworkService', 'destTcpPorts', 22, [{ start: 22 }]],
	['ziaNetworkService', 'destTcpPorts', ['22', '80-81'], [{ start: 22 }, { start: 80, end: 81 }]],
	['zpaApplicationSegment', 'tcpPortRanges', 22, ['22', '22']],
	['zccWebPolicy', 'deviceType', 'macOS', '4'],
	['zccWebPolicy', 'device_type', 'macos', 4],
	['zccWebPolicy', 'device_type', 'macOS', 4],
	['zccWebPolicy', 'device_type', '4', 4],
	['zccWebPolicy', 'device_type', 4, 4],
	['zccApplicationProfile', 'deviceType', 'macOS', 'DEVICE_TYPE_MAC'],
	['zccApplicationProfile', 'deviceType', 'windows', 'DEVICE_TYPE_WINDOWS'],
	['zccZiaPosture', 'platform', 'All', 0],
	['zccTrustedNetwork', 'conditionType', 'all', 1],
	['zccDevice', 'osType', 'Windows', '3'],
	['zccDevice', 'osTypes', 'macos, iOS; 3', '4,1,3'],
	['zccDevice', 'registrationTypes', 'Removal Pending, registered', '3,1'],
	['zpaAccessPolicyRule', 'disabled', 'yes', '1'],
	['zpaAccessPolicyRule', 'disabled', false, '0'],
	['zpaApplicationSegment', 'tcpKeepAlive', 'enabled', '1'],
	['zpaApplicationSegment', 'tcpKeepAlive', 'off', '0'],
	['ziaUrlFilteringRule', 'state', 'yes', 'ENABLED'],
	['ziaUrlFilteringRule', 'state', false, 'DISABLED'],
	['zpaAccessPolicyRule', 'disabled', 'yes', '1'],
	['zpaAccessPolicyRule', 'disabled', false, '0'],
	['ziaLocation', 'tz', 'Europe/Paris', 'FRANCE_EUROPE_PARIS'],
	['ziaLocation', 'tz', 'America/Los_Angeles', 'UNITED_STATES_AMERICA_LOS_ANGELES'],
	['ziaFirewallFilteringRule', 'action', 'Block/Drop', 'BLOCK_DROP'],
	['ziaFirewallFilteringRule', 'action', 'Drop', 'BLOCK_DROP'],
	['ziaFirewallFilteringRule', 'action', 'Allow', 'ALLOW'],
	[
		'ziaFirewallFilteringRule',
		'destCountries',
		'Switzerland; US, COUNTRY_DE',
		['COUNTRY_CH', 'COUNTRY_US', 'COUNTRY_DE'],
	],
	['ziaFirewallFilteringRule', 'sourceCountries', ['United Kingdom'], ['COUNTRY_GB']],
	['ziaLocation', 'country', 'US', 'UNITED_STATES'],
	['ziaLocation', 'country', 'COUNTRY_NL', 'THE_NETHERLANDS'],
	['ziaLocation', 'country', 'United States', 'UNITED_STATES'],
	['ziaLocation', 'ports', '8080; 8081', [8080, 8081]],
	['zpaAppConnectorGroup', 'countryCode', 'United States', 'US'],
	['ziaTimeInterval', 'startTime', '09:00', 540],
	['ziaTimeInterval', 'startTime', '9:00 AM', 540],
	['ziaTimeInterval', 'endTime', '5 pm', 1020],
	['ziaTimeInterval', 'endTime', '12:30 AM', 30],
	['ziaTimeInterval', 'startTime', 0.375, 540],
	['ziaTimeInterval', 'startTime', '540', 540],
	[
		'ziaNetworkService',
		'destTcpPorts',
		'22, 443, 8000-8100',
		[{ start: 22 }, { start: 443 }, { start: 8000, end: 8100 }],
	],
	[
		'zpaApplicationSegment',
		'tcpPortRange',
		'22, 8000-8100',
		[
			{ from: '22', to: '22' },
			{ from: '8000', to: '8100' },
		],
	],
	[
		'zpaApplicationSegment',
		'tcpPortRanges',
		'22, 443, 8000-8100',
		['22', '22', '443', '443', '8000', '8100'],
	],
	['zpaApplicationSegment', 'tcpPortRanges', '22, 22, 443, 443', ['22', '22', '443', '443']],
	[
		'ziaUrlCategory',
		'keywords',
		'one; two\nthree, "four, five"',
		['one', 'two', 'three', 'four, five'],
	],
	['ziaUrlCategory', 'urls', 'example.com/a,b/c?x=1,2', ['example.com/a,b/c?x=1,2']],
	['ziaUrlCategory', 'regexPatterns', '[a-z]{1,3};x\n[0]', ['[a-z]{1,3};x', '[0]']],
	['ziaUrlCategory', 'regexPatterns', '["a{1,3}", "b"]', ['a{1,3}', 'b']],
	['ziaUrlCategory', 'regexPatterns', ['a{1,3}'], ['a{1,3}']],
	[
		'ziaUrlCategory',
		'urls',
		'https://example.com/, http://a.example.com:80/x',
		['example.com', 'a.example.com/x'],
	],
	['ziaUrlCategory', 'urls', 'https://example.com:8443/a', ['example.com:8443/a']],
	['zpaApplicationSegment', 'applicationIds', '[72058393975587083]', ['72058393975587083']],
])('%s %s: %j', (id, name, given, value) => {
	expect(read(id, name, given)).toEqual({ value, reason: undefined, doubt: undefined });
});

test.each([
	[
		'ziaFirewallFilteringRule',
		'action',
		'Block',
		'did you mean BLOCK_DROP or BLOCK_RESET or BLOCK_ICMP?',
	],
	['ziaUrlFilteringRule', 'action', 'Blcok', 'did you mean BLOCK?'],
	['zccWebPolicy', 'device_type', 'macOSX', 'did you mean macOS?'],
	['zccWebPolicy', 'device_type', 'BeOS', 'is not one of iOS (1), Android (2)'],
	['zpaAccessPolicyRule', 'disabled', 'enabled', 'write yes or no'],
	['ziaUrlAndCloudAppSettings', 'zveloDbLookupDisabled', 'disabled', 'write yes or no'],
	['ziaLocation', 'country', 'Switzerlnd', 'did you mean Switzerland?'],
	['ziaTimeInterval', 'startTime', '25:00', 'is no time of day'],
	['ziaTimeInterval', 'startTime', 'morning', 'is not a number'],
	['ziaUrlFilteringRule', 'order', '1,000', 'without thousands separators'],
	['ziaUrlFilteringRule', 'order', true, 'is not a number'],
	['ziaNetworkService', 'destTcpPorts', '443-22', 'is no list of ports'],
	['ziaNetworkService', 'destTcpPorts', '70000', 'is no list of ports'],
	['zpaApplicationSegment', 'tcpPortRanges', '22, 443', 'may be single ports or starts and ends'],
	['ziaUrlCategory', 'urls', 'https://example.com/?id=1', 'would match the whole site'],
	['ziaUrlCategory', 'urls', 'example.com?id=1', 'would match the whole site'],
	['ziaUrlCategory', 'urls', 'https://example.com/#part', 'fragment'],
	['ziaUrlFilteringRule', 'locations', '7.20583933955871E+16', 'as text'],
	['zpaApplicationSegment', 'applicationIds', [Number('72058393975587083')], 'as text'],
])('%s %s: %j is refused', (id, name, given, reason) => {
	expect(read(id, name, given)).toEqual({
		value: undefined,
		reason: expect.stringContaining(reason),
		doubt: undefined,
	});
});

describe('times', () => {
	const at = (value: unknown, beside = {}, zone = 'America/New_York') =>
		read('ziaUrlFilteringRule', 'validityStartTime', value, { beside, zone });
	const seconds = (iso: string) => Date.parse(iso) / 1000;

	test.each([
		['2025-08-17 23:30', '2025-08-18T03:30:00Z'],
		['2026-01-31', '2026-01-31T05:00:00Z'],
		['1/31/2026 8:00:00', '2026-01-31T13:00:00Z'],
		['1/31/2026 8:00 PM', '2026-02-01T01:00:00Z'],
		['31/1/2026 8:00:00', '2026-01-31T13:00:00Z'],
		['31.1.2026 08:00', '2026-01-31T13:00:00Z'],
		['Sat, 31 Jan 2026 08:00:00 GMT', '2026-01-31T08:00:00Z'],
		['Sat, 31 Jan 2026 08:00:00 +0100', '2026-01-31T07:00:00Z'],
		['2026-01-31T08:00:00Z', '2026-01-31T08:00:00Z'],
		['2026-01-31T08:00:00', '2026-01-31T13:00:00Z'],
		['2026-01-31T08:00:00.000+02:00', '2026-01-31T06:00:00Z'],
		[1769846400, '2026-01-31T08:00:00Z'],
		['1769846400000', '2026-01-31T08:00:00Z'],
		[46053.5, '2026-01-31T17:00:00Z'],
		['46053.3333', '2026-01-31T12:59:57Z'],
	])('%j in New York', (given, iso) => {
		expect(at(given)).toEqual({ value: seconds(iso), reason: undefined, doubt: undefined });
	});

	test("the row's own zone goes before the workflow's, as name or as locations write it", () => {
		const noon = { value: seconds('2026-01-31T11:00:00Z'), reason: undefined, doubt: undefined };
		expect(at('2026-01-31 12:00', { validityTimeZoneId: 'Europe/Berlin' })).toEqual(noon);
		expect(at('2026-01-31 12:00', { 'Validity Time Zone': 'GERMANY_EUROPE_BERLIN' })).toEqual(noon);
		expect(at('2026-01-31 12:00', { validityTimeZoneId: 'Mars' }).reason).toContain('time zone');
	});

	test.each([
		['3/4/2026', 'write 2026-03-04 or 2026-04-03'],
		['03-04-2026 10:00', 'write 2026-03-04 or 2026-04-03'],
		['tomorrow', 'is not a date and time'],
		[2026, 'is not a date and time'],
		[true, 'is not a date and time'],
	])('%j is refused', (given, reason) => {
		expect(at(given)).toMatchObject({ value: undefined, reason: expect.stringContaining(reason) });
	});
});

test.each([
	['ziaFileTypeRule', 'fileTypes', 'FTCATEGORY_OF_TOMORROW'],
	['ziaUrlFilteringRule', 'order', -1],
	['ziaDnsRule', 'name', 'A predefined rule with a very long name'],
	['ziaFirewallFilteringRule', 'destCountries', 'COUNTRY_A1'],
	['zccWebPolicy', 'device_type', 6],
])('%s %s: %j is taken, and told', (id, name, given) => {
	const { reason, value } = read(id, name, given);
	expect(reason).toBeUndefined();
	expect([value].flat()).toEqual([given]);
});
