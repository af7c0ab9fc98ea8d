import type { JsonObject } from '../../../zscaler/contract/json/json';
import { readAnswer } from '../../../zscaler/insights/readAnswer';
import type { Domain, Report } from '../../../zscaler/insights/report';
import { domains } from '../../../zscaler/insights/reports';

const rows = domains.flatMap((domain) =>
	domain.reports.map((report) => [`${domain.id} ${report.id}`, domain, report] as const),
);

const groupsOf = ({ groupBy }: Report): string[] =>
	groupBy?.as === 'field' ? groupBy.choices.slice(0, 1).map(([, value]) => value) : [];

/** What Insights answers where there is nothing: recorded, zins__TestFirewall. */
function emptyReport(report: Report): JsonObject {
	const totals = Object.fromEntries(report.totals.map((name) => [name, 0]));
	if (report.entries === undefined) return totals;
	const [group] = groupsOf(report);
	return group === undefined ? { ...totals, entries: [] } : { ...totals, [group]: { entries: [] } };
}

const under = ({ root }: Domain, { field }: Report, value: JsonObject | null) => ({
	data: { [root]: value === null ? null : { [field]: value } },
});

describe.each(rows)('%s', (_, domain, report) => {
	const read = (body: unknown) => readAnswer(domain, report, { groups: groupsOf(report) }, body);

	test('without entries has no rows, or the totals alone', () => {
		const { rows: found } = read(under(domain, report, emptyReport(report)));
		expect(found).toHaveLength(report.entries === undefined ? 1 : 0);
	});

	const nullEntries = { ...emptyReport(report), entries: null };
	test.each<[string, unknown]>([
		...('entries' in emptyReport(report)
			? [['entries that are none', under(domain, report, nullEntries)] as [string, unknown]]
			: []),
		['nothing', undefined],
		['null', null],
		['a page', '<!doctype html><title>Sign in</title>'],
		['a list', []],
		['an empty object', {}],
		['no data', { data: null }],
		['data without anything', { data: {} }],
		['data of something else', { data: { OTHER: { entries: [] } } }],
		['an area without anything', under(domain, report, null)],
		['a report without anything', under(domain, report, {})],
	])('%s is no report without rows', (_what, body) => {
		expect(() => read(body)).toThrow(/^In place of the report '.+' from .+ came/);
	});
});
