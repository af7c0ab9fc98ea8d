import { type Caller, request, startCaller } from './caller';

let caller: Caller;
beforeEach(async () => {
	caller = await startCaller();
});
afterEach(() => caller.close());

const PATH = '/zia/api/v1/auditlogEntryReport';
const range = () => ({ startTime: Date.now() - 86_400_000, endTime: Date.now() });
const call = (method: string, body?: unknown, below = '') =>
	caller.send(method, PATH + below, body);
const set = (given: object) =>
	request(`${caller.simulator.adminUrl}/reports`, 'POST', { kind: 'audit', ...given });

test('a tenant without a report answers as recorded', async () => {
	for (const below of ['', '/download']) {
		const { status, body } = await call('GET', undefined, below);
		expect([status, body]).toEqual([
			404,
			{ code: 'RESOURCE_NOT_FOUND', message: 'No Report to download' },
		]);
	}
	const accept = { accept: 'application/json' };
	expect((await caller.send('GET', `${PATH}/download`, undefined, accept)).status).toBe(406);
});

test('a report is started, made look by look, and downloaded once it is complete', async () => {
	await set({ looks: 3 });
	expect((await call('POST', range())).status).toBe(204);
	const words: unknown[] = [];
	for (let look = 0; look < 3; look++) words.push((await call('GET')).body.status);
	expect(words).toEqual(['EXECUTING', 'EXECUTING', 'COMPLETE']);
	const { text, headers } = await call('GET', undefined, '/download');
	expect(headers.get('content-type')).toMatch(/^text\/csv/);
	const lines = text.split('\n');
	expect(lines[5]).toMatch(/^Timestamp,Action,Category,Sub-Category,Resource,/);
	expect(text).toContain('"Old rule,\nno longer used"');
	expect(caller.simulator.state().pending).toEqual([]);
});

test('a report takes its time, and one that was cancelled is gone', async () => {
	await set({ milliseconds: 60_000 });
	await call('POST', range());
	for (let look = 0; look < 5; look++) expect((await call('GET')).body.status).toBe('EXECUTING');
	caller.simulator.advance(60_000);
	expect((await call('GET')).body).toMatchObject({ status: 'COMPLETE', progressItemsComplete: 4 });
	expect((await call('DELETE')).status).toBe(200);
	expect((await call('GET')).status).toBe(404);
});

test('a report fails as often as told', async () => {
	await set({ failures: 1, errorMessage: 'Out of space', errorCode: 'E42' });
	await call('POST', range());
	expect((await call('GET')).body).toMatchObject({
		status: 'ERRORED',
		errorMessage: 'Out of space',
		errorCode: 'E42',
	});
	expect((await call('GET', undefined, '/download')).status).toBe(404);
	await call('POST', range());
	expect((await call('GET')).body.status).toBe('COMPLETE');
});

test('a start while one runs overwrites it, or is refused, as told', async () => {
	await set({ foreign: { looks: 9 } });
	expect((await call('POST', range())).status).toBe(204);
	await set({ whenRunning: 'refuse', foreign: { looks: 9 } });
	expect((await call('POST', range())).status).toBe(409);
	expect((await call('DELETE')).status).toBe(200);
	expect(caller.simulator.reportEvents()).toEqual(['overwrote', 'refused', 'cancelled foreign']);
});

test('holds the newest of the range that match, up to its limit', async () => {
	const at = Date.now() - 60_000;
	const entries = [0, 1, 2, 3].map((n) => ({
		time: at + n,
		objectName: `Rule ${n}`,
		category: 'A',
	}));
	await set({ maxRows: 2, entries: [...entries, { time: at, category: 'B' }] });
	await call('POST', { startTime: at, endTime: at + 2, category: 'A' });
	await call('GET');
	const { text } = await call('GET', undefined, '/download');
	expect(text.match(/Rule \d/g)).toEqual(['Rule 2', 'Rule 1']);
});

test('writes the odd shapes that were seen', async () => {
	const style = { bom: true, newline: '\r\n', preamble: [], headings: ['Zeit', 'Aktion'] };
	await set({ style });
	await call('POST', range());
	await call('GET');
	const { text } = await call('GET', undefined, '/download');
	expect(text).toMatch(/^Zeit,Aktion\r\n/);
});

test('what cannot be set is refused, and a reset forgets all', async () => {
	expect((await set({ lokks: 3 })).status).toBe(400);
	await call('POST', range());
	caller.simulator.reset();
	expect(caller.simulator.reportEvents()).toEqual([]);
});

test('a range that is none is refused; reports are limited to ten a minute', async () => {
	expect((await call('POST', { startTime: 2, endTime: 1 })).status).toBe(400);
	await caller.close();
	caller = await startCaller({ limits: 1 });
	const statuses: number[] = [];
	for (let n = 0; n < 11; n++) statuses.push((await call('POST', range())).status);
	expect(statuses).toEqual([...Array<number>(10).fill(204), 429]);
});
