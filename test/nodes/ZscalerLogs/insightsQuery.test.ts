import { ZscalerLogs } from '../../../nodes/ZscalerLogs/ZscalerLogs.node';
import { type Row, useTenant } from '../../harness/engine/useTenant';

const { run, calls } = useTenant({}, new ZscalerLogs());
const { properties } = new ZscalerLogs().description;
const ask = (parameters: Row) =>
	run({ resource: 'insights', operation: 'runQuery', ...parameters });

const TWO = `query Two($startTime: Long!, $endTime: Long!, $limit: Int) {
	WEB_TRAFFIC {
		protocols(start_time: $startTime, end_time: $endTime, traffic_unit: BYTES) {
			entries(limit: $limit, filter_by: { name: { nin: ["HTTP"] } }) { name total }
		}
		classes: threat_class(start_time: $startTime, end_time: $endTime, traffic_unit: BYTES) {
			entries(limit: 1, order_by: [{ name: ASC }]) { name }
		}
	}
}
query Other { IOT { device_stats { devices_count } } }`;

test('the query in the form runs as it stands', async () => {
	const query = properties.find(({ name }) => name === 'query')?.default as string;
	const { items, error } = await ask({ query });
	expect(error).toBeUndefined();
	expect(items.length).toBeGreaterThan(3);
	expect(items[0]?.json).toEqual({ name: expect.any(String), total: expect.any(Number) });
});

test('variables, time range and operation name; items of several lists say which', async () => {
	const { items } = await ask({ query: TWO, operationName: 'Two', variables: '{"limit": 2}' });
	expect(items.map(({ json }) => [json.list, json.name])).toEqual([
		['WEB_TRAFFIC.protocols.entries', expect.not.stringMatching(/^HTTP$/)],
		['WEB_TRAFFIC.protocols.entries', expect.any(String)],
		['WEB_TRAFFIC.classes.entries', 'ADVANCED'],
	]);
});

test('the answer as it is', async () => {
	const { items } = await ask({ query: TWO, operationName: 'Other', output: 'data' });
	expect(items.map(({ json }) => json)).toEqual([
		{ IOT: { device_stats: { devices_count: 2000 } } },
	]);
});

test('one list, by its path; a wrong path is told with those that there are', async () => {
	const list = { query: TWO, operationName: 'Two', output: 'list' };
	const { items } = await ask({ ...list, listPath: 'data.WEB_TRAFFIC.classes.entries' });
	expect(items.map(({ json }) => json)).toEqual([{ name: 'ADVANCED' }]);
	const { error } = await ask({ ...list, listPath: 'WEB_TRAFFIC.entries' });
	expect(error?.description).toMatch(/WEB_TRAFFIC\.protocols\.entries, WEB_TRAFFIC\.classes/);
});

test.each([
	['an unknown field', '{ IOT { nothing } }', /Field 'nothing'/, /Check nothing: /],
	[
		'an unknown argument',
		'{ IOT { device_stats(of: 1) { devices_count } } }',
		/'of'/,
		/Check of: /,
	],
	['broken syntax', '{ IOT { ', /Invalid syntax/, /Check the fields and arguments/],
	[
		'a missing argument',
		'{ SAAS_SECURITY { casb_app(start_time: 1) { obfuscated } } }',
		/Missing field argument 'end_time'/,
		/Check end_time: /,
	],
	[
		'a time range of another length',
		'{ SAAS_SECURITY { casb_app(start_time: 1, end_time: 2) { obfuscated } } }',
		/^Run an insights query: Invalid time interval, it must be 7 or 14 days$/,
		/exactly 7 or 14 days/,
	],
])('tells what is wrong with %s', async (_what, query, message, advice) => {
	const { error } = await ask({ query });
	expect(error?.message).toMatch(message);
	expect(error?.description).toMatch(advice);
	expect(calls()).toHaveLength(1);
});

test('variables that are no JSON never leave', async () => {
	const { error } = await ask({ query: TWO, variables: '[1]' });
	expect(error?.message).toBe('Run an insights query: Variables is no JSON object');
	expect(calls()).toEqual([]);
});
