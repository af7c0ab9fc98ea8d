import { type Caller, startCaller } from './caller';

let caller: Caller;
beforeAll(async () => {
	caller = await startCaller();
});
afterAll(() => caller.close());

const DAY = 86_400_000;
const times = { start: 1_765_158_714_168, end: 1_765_158_714_168 + 7 * DAY };
async function ask(query: string, variables?: unknown, operationName?: string) {
	const reply = await caller.send('POST', '/zins/graphql', { query, variables, operationName });
	expect(reply.status).toBe(200);
	return reply.body as {
		data?: unknown;
		errors?: { message: string; path?: string[]; extensions: { classification: string } }[];
	};
}
const casb = (args: string, fields = 'obfuscated') =>
	`query Q($start: Long!, $end: Long!, $limit: Int) { SAAS_SECURITY { casb_app(${args}) { ${fields} } } }`;
const TIMED = 'start_time: $start, end_time: $end';

test('answers what is selected, by alias, filtered, ordered and limited', async () => {
	const entries = `top: entries(limit: $limit, order_by: [{ name: DESC }],
		filter_by: { name: { in: ["Box", "Slack", "Gitlab"], ne: "Gitlab" } }) { name }`;
	const { data } = await ask(casb(TIMED, entries), { ...times, limit: 5 });
	expect(data).toEqual({
		SAAS_SECURITY: { casb_app: { top: [{ name: 'Slack' }, { name: 'Box' }] } },
	});
});

test.each([
	['an unknown field', casb(TIMED, 'nothing'), /FieldUndefined.*Field 'nothing' in type/],
	['an unknown argument', casb(`${TIMED}, of: 1`), /UnknownArgument.*'of'/],
	['a missing argument', casb('start_time: $start'), /MissingFieldArgument.*'end_time'/],
	['an unknown variable', casb(`start_time: $start, end_time: $to`), /UndefinedVariable.*'to'/],
	['no selection', '{ IOT { device_stats } }', /SubselectionRequired/],
	['a selection of a value', '{ IOT { device_stats { devices_count { x } } } }', /NotAllowed/],
	['a value that is none', casb('start_time: "x", end_time: $end'), /WrongType.*'start_time'/],
	['no query', '', /Invalid syntax/],
	['half a query', '{ IOT { device_stats(', /Invalid syntax with offending token '<EOF>'/],
	['a mutation', 'mutation M { IOT { device_stats { devices_count } } }', /mutations/],
])('refuses %s as a whole, without data', async (_what, query, message) => {
	const { errors, ...rest } = await ask(query, times);
	expect(errors?.[0]?.message).toMatch(message);
	expect(rest).toEqual({});
});

test('refuses a variable of the wrong kind, and an operation that is not there', async () => {
	const query = `query W($start: Long!, $end: Long!, $unit: WebTrafficUnits!) { WEB_TRAFFIC {
		protocols(${TIMED}, traffic_unit: $unit) { obfuscated } } }`;
	const { errors } = await ask(query, { ...times, unit: 'MILES' });
	expect(errors?.[0]?.message).toMatch(/'unit' has an invalid value: 'MILES'/);
	expect((await ask(query, times, 'Other')).errors?.[0]?.message).toMatch(/Unknown operation/);
});

test('a time range of another length fails the field, with its path', async () => {
	const { data, errors } = await ask(casb(TIMED), { ...times, end: times.start + 8 * DAY });
	expect(errors?.[0]).toMatchObject({
		path: ['SAAS_SECURITY', 'casb_app'],
		extensions: { classification: 'BAD_REQUEST' },
	});
	expect(data).toEqual({ SAAS_SECURITY: { casb_app: null } });
});

test('without a session there is no answer; other paths and methods are not there', async () => {
	const body = { query: '{ IOT { device_stats { devices_count } } }' };
	const anonymous = await caller.send('POST', '/zins/graphql', body, { authorization: 'no' });
	expect(anonymous.status).toBe(401);
	expect((await caller.send('GET', '/zins/graphql')).status).toBe(405);
	expect((await caller.send('POST', '/zins/other', body)).status).toBe(404);
});

test('an empty tenant has no entries', async () => {
	const empty = await startCaller({ seed: 'empty' });
	const query = casb(TIMED, 'obfuscated entries { name total }');
	const { body } = await empty.send('POST', '/zins/graphql', { query, variables: times });
	expect(body).toEqual({
		data: { SAAS_SECURITY: { casb_app: { obfuscated: false, entries: [] } } },
	});
	await empty.close();
});
