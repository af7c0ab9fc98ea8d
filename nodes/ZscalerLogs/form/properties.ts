import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { collection, count } from '../../shared/fields';
import { logPanel } from '../rows/logPanel';
import { rowProperties } from '../rows/rowProperties';
import { sections } from '../sections';

export const logsProperties = (): INodeProperties[] => [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: resourceOptions(),
		default: 'ziaAuditLog',
	},
	...sections.flatMap(({ properties }) => properties()),
	...rowProperties(),
	collection('Options', 'options', 'Add Option', [
		count(
			'Max Wait',
			'maxWait',
			120,
			'Seconds that a call may wait for rate limits and maintenance. After that the node fails with the time at which to try again.',
		),
	]),
];

const resourceOptions = (): INodePropertyOptions[] =>
	[
		...sections.map(({ entry }) => ({ ...entry })),
		...logPanel.resources.map(({ id, label, area }) => ({
			name: label,
			value: id,
			description: area,
		})),
	].sort((left, right) => left.name.localeCompare(right.name));
