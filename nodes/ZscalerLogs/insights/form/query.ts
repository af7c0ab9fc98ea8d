import type { INodeProperties } from 'n8n-workflow';

import { choice, line } from '../../../shared/fields';

const show = (more: Record<string, string[]> = {}) => ({
	show: { resource: ['insights'], operation: ['runQuery'], ...more },
});

const EXAMPLE = `query Protocols($startTime: Long!, $endTime: Long!) {
  WEB_TRAFFIC {
    protocols(start_time: $startTime, end_time: $endTime, traffic_unit: TRANSACTIONS) {
      entries(limit: 50) { name total }
    }
  }
}`;

/** A query of the user's own. */
export const queryProperties = (): INodeProperties[] => [
	line('Query', 'query', EXAMPLE, {
		typeOptions: { rows: 10 },
		required: true,
		description:
			'The query in GraphQL. If it declares the variables startTime and endTime, they get the time range below, in milliseconds.',
		displayOptions: show(),
	}),
	{
		displayName: 'Variables',
		name: 'variables',
		type: 'json',
		default: '{}',
		description: 'Values of the variables that the query declares, as JSON',
		displayOptions: show(),
	},
	line('Operation Name', 'operationName', '', {
		description: 'Which operation to run, where the query holds several',
		displayOptions: show(),
	}),
	choice(
		'Output',
		'output',
		[
			['Items of Lists', 'lists', 'An item for each entry of the lists in the answer'],
			['Items of One List', 'list', 'An item for each entry of the list at a path'],
			['Data', 'data', 'The answer as it is, in one item'],
		],
		{ displayOptions: show() },
	),
	line('Path to List', 'listPath', '', {
		required: true,
		placeholder: 'e.g. WEB_TRAFFIC.protocols.entries',
		description: 'Where the list is, below data',
		displayOptions: show({ output: ['list'] }),
	}),
];
