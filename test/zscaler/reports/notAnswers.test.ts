import { omit } from 'lodash';

import type { FaultSettings } from '../../../simulator/faults/fault';
import { type ReportName, reportKinds } from '../../../zscaler/reports/report';
import { strangers } from '../../harness/engine/strangers';
import { useReports } from './useReports';
import { someOf } from '../../harness/someOf';

const { simulator, now, pull } = useReports();
const HOUR = 3_600_000;
const paths = { ziaAudit: 'auditlogEntryReport', ziaEvents: 'eventlogEntryReport' };

const steps = {
	'the status': (path: string) => ({ method: 'GET', path }),
	'the start': (path: string) => ({ method: 'POST', path }),
	'the download': (path: string) => ({ method: 'GET', path: `${path}/download` }),
};

/** A report may be started without a word, and there may be none. */
const others: Readonly<Record<string, FaultSettings>> = {
	...omit(strangers, 'an empty list', 'no content'),
	'an error in an answer of success': { status: 200, body: { message: 'Something went wrong' } },
};

/** What a start may well be answered: of these nothing tells that it is not Zscaler's. */
const passes = new Set(['the start: an error in an answer of success']);

const cases = (Object.keys(reportKinds) as ReportName[]).flatMap((name) =>
	Object.entries(steps).flatMap(([step, at]) =>
		Object.entries(others)
			.filter(([came]) => !passes.has(`${step}: ${came}`))
			.map(([came, fault]) => ({
				what: `${name}, ${step}: ${came}`,
				name,
				fault: { ...at(`/zia/api/v1/${paths[name]}`), ...fault },
			})),
	),
);

beforeEach(() => {
	for (const kind of ['audit', 'event'] as const) {
		const entries = [1, 2, 3].map((at) => ({ time: now() - at * 60_000, objectName: `R${at}` }));
		simulator().setReports({ kind, entries });
	}
});

const request = () => ({ range: { from: now() - HOUR, to: now() } });

const transient = cases.filter(({ fault }) => fault.body === undefined);

test.each(someOf(transient, 8))('$what, once: all rows all the same', async ({ name, fault }) => {
	simulator().setFaults(fault);
	const { items, error } = await pull(request(), { kind: reportKinds[name] });
	expect(error).toBeUndefined();
	expect(items).toHaveLength(3);
});

test.each(someOf(cases, 10))(
	'$what, always: an error and no rows, and then all',
	async ({ name, fault }) => {
		simulator().setFaults({ ...fault, times: null });
		const { items, error } = await pull(request(), { kind: reportKinds[name] });
		expect(items).toEqual([]);
		expect(error).toMatchObject({ name: 'ZscalerError', facts: { code: 'unexpectedAnswer' } });
		expect(error?.message).toMatch(/^In place of .+ from Internet Access came /);
		simulator().clearFaults();
		expect((await pull(request(), { kind: reportKinds[name] })).items).toHaveLength(3);
	},
);

test.each(Object.keys(reportKinds) as ReportName[])(
	'%s without entries is no error: its headings tell that it was read',
	async (name) => {
		simulator().setReports({ kind: name === 'ziaAudit' ? 'audit' : 'event', entries: [] });
		expect(await pull(request(), { kind: reportKinds[name] })).toMatchObject({
			items: [],
			error: undefined,
		});
	},
);

test('a status of a word that nobody knows is borne for a minute, and told', async () => {
	const path = '/zia/api/v1/auditlogEntryReport';
	const body = { status: 'PONDERING', progressItemsComplete: 0 };
	simulator().setFaults({ method: 'GET', path, nth: 2, times: 2, status: 200, body });
	expect((await pull(request())).items).toHaveLength(3);
	simulator().setFaults({ method: 'GET', path, nth: 2, times: null, status: 200, body });
	const { error, items, took } = await pull(request());
	expect(items).toEqual([]);
	expect(error?.message).toMatch(/says something .+ not known here \(status PONDERING, 0 rows\)/);
	expect(took).toBeLessThan(120_000);
	expect(simulator().reportEvents().at(-1)).toBe('cancelled');
});

test('a text with commas is no report', async () => {
	const path = '/zia/api/v1/auditlogEntryReport/download';
	simulator().setFaults({ path, times: null, status: 200, body: 'Denied, ask your administrator' });
	expect((await pull(request())).error?.message).toMatch(/came a text without its columns/);
});

const HEADS = 'Timestamp,Action,Category,Resource,Result\n';
const ROW = '2026-11-28 08:00:00 GMT,UPDATE,ADMIN,One,SUCCESS';
const UTF16 = HEADS.replace(/./g, '$&\0');

test.each([
	[
		'a row that breaks off',
		`${HEADS}${ROW}\n2026-11-28 08:01:00 GMT,UPD`,
		/rows that end in the middle/,
	],
	['a text of another encoding', UTF16, /a text that is not UTF-8/],
])('%s at the end of a download is an error', async (_came, body, message) => {
	const path = `/zia/api/v1/${paths.ziaAudit}/download`;
	simulator().setFaults({ method: 'GET', path, status: 200, body, times: null });
	const { error } = await pull(request(), { kind: reportKinds.ziaAudit });
	expect((error as Error).message).toMatch(message);
});

test('a last row that ends with its line may have fewer cells', async () => {
	const path = `/zia/api/v1/${paths.ziaAudit}/download`;
	const body = `${HEADS}${ROW}\n${ROW.split(',').slice(0, 3).join(',')}\n`;
	simulator().setFaults({ method: 'GET', path, status: 200, body, times: null });
	const { items, error } = await pull(request(), { kind: reportKinds.ziaAudit });
	expect(error).toBeUndefined();
	expect(items).toHaveLength(2);
});
