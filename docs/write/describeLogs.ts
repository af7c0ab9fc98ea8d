import { resources } from '../../zscaler/catalogue';
import type { Operation, Resource } from '../../zscaler/catalogue/grammar';

/** What the node for logs offers of the catalogue, as a table. */
export const describeLogs = (): string =>
	[
		'## In the node Zscaler Logs\n',
		'Operations marked with a clock ask for a Time Range.\n',
		'| Resource | Operations |',
		'| --- | --- |',
		...resources
			.filter(({ logs }) => logs !== undefined)
			.sort((left, right) => left.label.localeCompare(right.label))
			.map((row) => `| ${row.label} | ${offered(row).map(nameOf).join(', ')} |`),
		'',
	].join('\n');

const offered = ({ operations, logs }: Resource): Operation[] =>
	operations.filter(({ changes }) => logs === 'all' || !changes);

const nameOf = ({ label, timeRange }: Operation): string =>
	timeRange === undefined ? label : `${label} ⏱`;
