import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { collection } from '../../shared/fields';
import { maxWaitProperty } from '../../shared/maxWaitProperty';
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
	collection('Options', 'options', 'Add Option', [maxWaitProperty('rate limits and maintenance')]),
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
