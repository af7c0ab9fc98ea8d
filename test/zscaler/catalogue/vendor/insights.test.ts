import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildQuery } from '../../../../zscaler/insights/buildQuery';
import { domains } from '../../../../zscaler/insights/reports';
import { describeQuery } from './describeQuery';

const facts = readFileSync(join(__dirname, 'zins.queries.txt'), 'utf8')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'))
	.map((line) => line.replace(/ # \w+$/, ''));

const built = domains.flatMap((domain) =>
	domain.reports.flatMap((report) =>
		(report.groupBy?.choices ?? [['', '']]).flatMap(([, group]) =>
			describeQuery(buildQuery(domain, report, { groups: [group] }).query),
		),
	),
);

test('the ready queries ask for what is on record, field for field, argument for argument', () => {
	expect([...new Set(built)].sort()).toEqual([...new Set(facts)].sort());
});

test('one report makes each query that is on record as a whole', () => {
	const names = new Set(facts.map((line) => line.split(' ')[0]));
	const reports = domains.flatMap(({ reports: each }) => each.map(({ query }) => query));
	expect(new Set(reports)).toEqual(names);
});
