import { type Simulator, startSimulator } from '../../../simulator';
import type { End } from '../faults/outcome';
import { endOf } from '../faults/runCase';
import { type Asking, askings } from './deeds';
import { someOf } from '../someOf';

let tenant: Simulator;
beforeAll(async () => {
	tenant = await startSimulator();
});
afterAll(() => tenant.close());

/** What never comes to an end, though the connection is there. */
const slow = ['silence', 'endlessHeaders', 'endlessBody'] as const;

interface Call {
	readonly method: string;
	readonly path: string;
}

const plainCall = ({ method, path }: Call): Call => ({ method, path });
const key = ({ method, path }: Call): string => `${method} ${path}`;

/** What it calls when all is well, and how it ends then. */
async function runWell({ begin }: Asking): Promise<{ calls: Call[]; plain: End }> {
	const task = await begin(tenant);
	const [calls, feedCalls] = [tenant.calls().length, tenant.feedCalls().length];
	const plain = await endOf(tenant, task);
	expect(plain.error).toBeUndefined();
	const all = [
		...tenant.calls().slice(calls).map(plainCall),
		...tenant
			.feedCalls()
			.slice(feedCalls)
			.map(({ path }) => ({
				method: 'GET',
				path: `/feeds/${path.replace(/[?](.*)/, '?*$1*')}`,
			})),
	];
	return { calls: [...new Map(all.map((call) => [key(call), call])).values()], plain };
}

const cases = Object.keys(askings).flatMap((name) => slow.map((effect) => [name, effect] as const));

const told = /did not finish|takes too long|cannot be reached|was not ready after/;

test.each(someOf(cases, 7))(
	'%s ends with its time, whatever call meets %s, and leaves nothing open',
	async (name, effect) => {
		const asking = askings[name]!;
		const { calls, plain } = await runWell(asking);
		for (const call of calls) {
			const task = await asking.begin(tenant);
			tenant.setFaults({ ...call, effect, times: null });
			const began = Date.now();
			const { error, hung = false, left, state } = await endOf(tenant, task);
			tenant.clearFaults();
			expect([key(call), hung, left]).toEqual([key(call), false, 0]);
			expect(Date.now() - began).toBeLessThanOrEqual(asking.within * 1_000);
			// What lost its answer alone may have been done, and seen to be done.
			if (error === undefined) expect([key(call), state]).toEqual([key(call), plain.state]);
			else expect([key(call), error.message]).toEqual([key(call), expect.stringMatching(told)]);
			if (error === undefined) expect(call.method).not.toBe('GET');
		}
	},
);

const PAGE = '<!doctype html><html><head><title>Sign in</title></head>';
const headers = { 'content-type': 'text/plain' };

test.each([
	['Rows of a report', '*/download', 200],
	['File of a report', '*/download', 200],
	['File of a report', '*/download', 403],
	['A feed', '/feeds/*', 200],
	['A feed', '/feeds/*', 404],
	['A feed', '/feeds/*', 302],
])(
	'%s: what is refused for its beginning is closed, though it goes on: %s %i',
	async (name, path, status) => {
		const task = await askings[name]!.begin(tenant);
		const body = PAGE.padEnd(80_000);
		tenant.setFaults({ path, status, headers, body, effect: 'openBody', times: null });
		const { error, left } = await endOf(tenant, task);
		tenant.clearFaults();
		expect([error?.message, left]).toEqual([expect.stringMatching(/page|HTTP|Sign in/), 0]);
	},
);
