import { type Simulator, startSimulator } from '../../../simulator';
import { sharedLimits } from '../../../zscaler/client/limits/limits';
import { endOf } from '../faults/runCase';
import { askings } from './deeds';

let tenant: Simulator;
beforeAll(async () => {
	tenant = await startSimulator();
});
afterAll(() => tenant.close());

/** The session is over, and neither it nor the sign-in is answered. */
const nobodySignsIn = ['/oauth2*', '/zia/api/v1/status', '/zpa/*segmentGroup*'].map((path) => ({
	...({ path, effect: 'silence', times: null } as const),
}));

test.each(['Create', 'Delete', 'Activate'])(
	'%s: what waits for a sign-in that does not end was not sent, and is not looked for',
	async (name) => {
		const task = await askings[name]!.begin(tenant);
		tenant.setFaults({ method: 'WRITE', path: '/zia/*', status: 403, body: {}, times: null });
		await endOf(tenant, task);
		tenant.expireSessions();
		sharedLimits.clear();
		tenant.setFaults(...nobodySignsIn);
		const before = tenant.calls().length;
		const began = Date.now();
		const { error } = await endOf(tenant, task);
		tenant.clearFaults();
		expect(Date.now() - began).toBeLessThanOrEqual(20_500);
		expect(error?.message).not.toMatch(/not known/);
		expect(error?.message).toMatch(/sign-in|finish/);
		const calls = tenant.calls().slice(before);
		expect(calls.filter(({ path }) => path.endsWith('/ruleLabels'))).toHaveLength(
			name === 'Create' ? 2 : 0,
		);
	},
);

test.each(['Rows of a report', 'File of a report', 'A file for the sandbox'])(
	'%s: a sign-in before a file is waited for as long as Max Wait',
	async (name) => {
		const task = await askings[name]!.begin(tenant);
		tenant.setFaults({ path: '/oauth2*', effect: 'silence', times: null });
		const began = Date.now();
		const { error } = await endOf(tenant, task);
		tenant.clearFaults();
		expect(error?.message).toMatch(/sign-in/);
		expect(Date.now() - began).toBeLessThanOrEqual(25_000);
	},
);

const headers = { 'content-type': 'application/json' };

test.each([
	['Rows of a report', '*/download'],
	['File of a report', '*/download'],
	['A file for the sandbox', '/zscsb/*'],
])('%s: a refusal whose short body never ends keeps nobody', async (name, path) => {
	const task = await askings[name]!.begin(tenant);
	const body = '{"code":"NOT_SUBSCRIBED","message":"No"';
	tenant.setFaults({ path, status: 403, headers, body, effect: 'openBody', times: null });
	const began = Date.now();
	const { error, left } = await endOf(tenant, task);
	tenant.clearFaults();
	expect([error === undefined, left]).toEqual([false, 0]);
	expect(Date.now() - began).toBeLessThanOrEqual(60_000);
});
