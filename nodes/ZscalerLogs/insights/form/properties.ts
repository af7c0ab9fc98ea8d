import type { INodeProperties } from 'n8n-workflow';

import { domains } from '../../../../zscaler/insights/reports';
import { operationProperty } from '../../../shared/operations';
import { insightsFilterProperties } from './filters';
import { amountProperties, periodProperties } from './period';
import { queryProperties } from './query';
import { measureProperties, insightsReportProperties, sortProperties } from './reports';

export const insightsProperties = (): INodeProperties[] => [
	operationProperty('insights', [
		...domains
			.map(({ id, name }) => [`Get ${name}`, id, `Get ${name} insights`, reportsOf(id)] as const)
			.sort(([one], [other]) => one.localeCompare(other)),
		['Run Query', 'runQuery', 'Run an insights query', 'Query Insights with GraphQL'],
	]),
	...insightsReportProperties(),
	...queryProperties(),
	...periodProperties(),
	...measureProperties(),
	...amountProperties(),
	...insightsFilterProperties(),
	...sortProperties(),
];

function reportsOf(id: string): string {
	const names = domains.find((domain) => domain.id === id)?.reports.map(({ name }) => name) ?? [];
	return names.length > 1 ? `Reports: ${names.join(', ')}` : (names[0] ?? '');
}
