import { reportKinds } from '../../../zscaler/reports/report';
import { sharedBusy } from '../../../zscaler/reports/takePlace';
import { useReports } from './useReports';

const { simulator, now, pull } = useReports();
const HOUR = 3_600_000;
const PATH = '/zia/api/v1/auditlogEntryReport';
const request = (more = {}) => ({ range: { from: now() - HOUR, to: now() }, ...more });

beforeEach(() => {
	simulator().setReports({
		entries: [{ time: now() - 60_000, objectName: 'Rule', action: 'UPDATE' }],
	});
});

describe("a report of somebody else's that runs", () => {
	test('is waited for, left for its owner to fetch, and never touched', async () => {
		simulator().setReports({ foreign: { looks: 4 } });
		const { items, notes, took } = await pull(request());
		expect(items).toHaveLength(1);
		expect(simulator().reportEvents()).toEqual(['started', 'downloaded']);
		expect(notes).toMatchObject([{ kind: 'waited' }]);
		expect(took).toBeGreaterThan(15_000);
	});

	test('that outlasts the wait is told with times and what to do, and left running', async () => {
		simulator().setReports({ foreign: { looks: 1_000 } });
		const { error, calls, took } = await pull(request({ maxWait: 60_000 }));
		expect(error?.message).toMatch(/Another audit log report .* \(status EXECUTING, 0 rows\)/);
		expect(error?.description).toMatch(/from 20\S+Z until 20\S+Z .* Max Report Time/);
		expect(took).toBeLessThanOrEqual(60_000);
		expect(new Set(calls)).toEqual(new Set(['GET']));
		expect(simulator().reportEvents()).toEqual([]);
	});

	test('that begins in between is met where Zscaler refuses a second one', async () => {
		simulator().setReports({ whenRunning: 'refuse' });
		simulator().setFaults({
			path: PATH,
			nth: 1,
			status: 404,
			body: { code: 'RESOURCE_NOT_FOUND' },
		});
		simulator().setReports({ foreign: { looks: 3 } });
		const { items } = await pull(request());
		expect(items).toHaveLength(1);
		expect(simulator().reportEvents()).toEqual(['refused', 'started', 'downloaded']);
	});

	test('that takes the place of ours while it is downloaded: ours is made again', async () => {
		const theirs = { status: 'COMPLETE', progressItemsComplete: 9, progressEndTime: 1 };
		simulator().setFaults({ method: 'GET', path: PATH, nth: 3, status: 200, body: theirs });
		const { items, notes } = await pull(request());
		expect(items).toHaveLength(1);
		expect(notes).toEqual([]);
		expect(simulator().reportEvents()).toEqual(['started', 'downloaded', 'started', 'downloaded']);
	});

	test('that takes the place of ours while it is made is known by its rows', async () => {
		const old = { time: now() - 5 * HOUR, objectName: 'Theirs' };
		const ours = { time: now() - 60_000, objectName: 'Ours' };
		simulator().setReports({ looks: 5, entries: [old, ours] });
		let isTaken = false;
		const { items, notes } = await pull(request(), {
			onSleep: (passed) => {
				if (passed < 2_000 || isTaken) return;
				isTaken = true;
				simulator().setReports({ foreign: { looks: 2 } });
			},
		});
		expect(items).toMatchObject([{ Resource: 'Ours' }]);
		expect(notes).toEqual([]);
		expect(simulator().reportEvents()).toEqual(['started', 'downloaded', 'started', 'downloaded']);
	});

	test.each([
		['a count that falls', { status: 'EXECUTING', progressItemsComplete: 3 }],
		['a beginning that comes again', { status: 'INIT', progressItemsComplete: 500 }],
	])('and by %s', async (_what, theirs) => {
		const running = { status: 'EXECUTING', progressItemsComplete: 500 };
		simulator().setFaults(
			{ method: 'GET', path: PATH, nth: 2, status: 200, body: running },
			{ method: 'GET', path: PATH, nth: 3, status: 200, body: theirs },
		);
		const { items, notes } = await pull(request());
		expect(items).toHaveLength(1);
		expect(notes).toEqual([]);
		expect(simulator().reportEvents()).toEqual(['started', 'downloaded', 'started', 'downloaded']);
	});
});

test('two executions of one process take turns', async () => {
	const busy = new Set<string>();
	const both = await Promise.all([1, 2].map(() => pull(request({ maxWait: 1e9 }), { busy })));
	expect(both.map(({ items }) => items.length)).toEqual([1, 1]);
	expect(simulator().reportEvents()).toEqual(['started', 'downloaded', 'started', 'downloaded']);
	expect(busy.size + sharedBusy.size).toBe(0);
});

describe('what is cancelled', () => {
	test('is cancelled in Zscaler too, before the error leaves', async () => {
		simulator().setReports({ looks: 1_000 });
		const cancel = new AbortController();
		const { error, calls } = await pull(request(), {
			signal: cancel.signal,
			onSleep: (passed) => {
				if (passed > 20_000) cancel.abort(new Error('stop'));
			},
		});
		expect(error?.message).toBe('stop');
		expect(calls.at(-1)).toBe('DELETE');
		expect(simulator().reportEvents()).toEqual(['started', 'cancelled']);
	});

	test('while it waits for another leaves that alone', async () => {
		simulator().setReports({ foreign: { looks: 1_000 } });
		const cancel = new AbortController();
		const { error } = await pull(request(), {
			signal: cancel.signal,
			onSleep: () => {
				cancel.abort(new Error('stop'));
			},
		});
		expect(error?.message).toBe('stop');
		expect(simulator().reportEvents()).toEqual([]);
	});

	test('when the report cannot be cancelled says so in the log, and why it ended in the error', async () => {
		simulator().setReports({ looks: 1_000 });
		simulator().setFaults({ method: 'DELETE', path: PATH, status: 403, body: { message: 'No.' } });
		const { error, said } = await pull(request({ maxWait: 30_000 }));
		expect(error?.message).toMatch(/was not ready after 30 seconds \(status EXECUTING/);
		expect(said.at(-1)).toMatch(/could not be cancelled: ZscalerError: No\./);
	});
});

test('a report that takes too long is cancelled, and says so', async () => {
	simulator().setReports({ milliseconds: HOUR });
	const { error, took } = await pull(request({ maxWait: 120_000 }));
	expect(error).toMatchObject({
		message: 'The audit log report was not ready after 120 seconds (status EXECUTING, 0 rows)',
		description: expect.stringMatching(/cancelled.*Max Report Time/),
	});
	expect(took).toBeLessThanOrEqual(120_000);
	expect(simulator().reportEvents()).toEqual(['started', 'cancelled']);
});

test('a report that fails says why, and is not cancelled', async () => {
	simulator().setReports({ failures: 1, errorMessage: 'Out of space', errorCode: 'E42' });
	const { error } = await pull(request());
	expect(error?.message).toBe(
		'Zscaler could not make the audit log report: Out of space, code E42',
	);
	expect(error?.description).toMatch(/Run this again/);
	expect(simulator().reportEvents()).toEqual(['started']);
	expect((await pull(request())).items).toHaveLength(1);
});

test('a report that somebody else cancels is told as such', async () => {
	simulator().setReports({ looks: 1_000 });
	simulator().setFaults({ path: PATH, method: 'GET', nth: 4, status: 404, body: {} });
	const { error } = await pull(request());
	expect(error?.message).toBe('The audit log report was cancelled before it was ready');
});

test('a start that is not seen at once is waited for', async () => {
	const none = { status: 404, body: { code: 'RESOURCE_NOT_FOUND' } };
	simulator().setFaults({ path: PATH, method: 'GET', nth: 2, times: 2, ...none });
	expect((await pull(request())).items).toHaveLength(1);
});

test('the report before ours, still shown after the start, is not taken for ours', async () => {
	const before = {
		status: 'COMPLETE',
		progressItemsComplete: 7,
		progressEndTime: 1_772_000_000_000,
	};
	const shown = { method: 'GET', path: PATH, status: 200, body: before };
	simulator().setFaults(shown, { ...shown, nth: 2, times: 2 });
	const { items, calls, error } = await pull(request());
	expect(error).toBeUndefined();
	expect(items).toMatchObject([{ Resource: 'Rule' }]);
	expect(calls).toEqual(['GET', 'POST', 'GET', 'GET', 'GET', 'download', 'GET']);
});

test('looks become rarer: a report of ten minutes costs fewer than 60 of 1,000 reads an hour', async () => {
	simulator().setReports({ milliseconds: 590_000 });
	const { items, calls } = await pull(request({ maxWait: 900_000 }));
	expect(items).toHaveLength(1);
	expect(calls.filter((call) => call === 'GET').length).toBeLessThan(60);
});

test('the limit of reports an hour is waited for, and another report looked for after it', async () => {
	const refusal = { status: 429, headers: { 'retry-after': '300' }, body: {} };
	simulator().setFaults({ method: 'POST', path: PATH, ...refusal });
	const { items, calls } = await pull(request());
	expect(items).toHaveLength(1);
	expect(calls.slice(0, 4)).toEqual(['GET', 'POST', 'GET', 'POST']);
	simulator().setFaults({
		method: 'POST',
		path: PATH,
		...refusal,
		headers: { 'retry-after': '3000' },
	});
	const { error } = await pull(request());
	expect(error).toMatchObject({ facts: { kind: 'rateLimited', retryAt: expect.any(Number) } });
});

describe('a download', () => {
	test('that breaks off is begun again, without rows that were handed out', async () => {
		const entries = Array.from({ length: 900 }, (_, at) => ({
			time: now() - 60_000 - at * 1000,
			objectName: `Rule ${at}`,
		}));
		simulator().setReports({ entries });
		simulator().setFaults({ path: `${PATH}/download`, effect: 'truncate' });
		const { items } = await pull(request());
		expect(items.map(({ Resource }) => Resource)).toEqual(
			entries.map(({ objectName }) => objectName).reverse(),
		);
	});

	test('that is refused tells why, although it was to be a stream', async () => {
		simulator().setFaults({
			path: `${PATH}/download`,
			status: 403,
			body: { code: 'SCOPE_LIMITED', message: 'The role does not permit this.' },
		});
		const { error } = await pull(request());
		expect(error).toMatchObject({
			message: 'The role does not permit this.',
			facts: { kind: 'notPermitted', code: 'SCOPE_LIMITED', status: 403 },
		});
	});

	test('is read no further than wanted', async () => {
		simulator().setReports({ generated: { rows: 1_000_000 } });
		const { items } = await pull(request(), { most: 2_000 });
		expect(items.length).toBeLessThan(20_000);
	});
});

test.each(Object.keys(reportKinds))('%s names a row of the catalogue', (name) => {
	expect(reportKinds[name as keyof typeof reportKinds].resource).toMatch(/^zia/);
});
