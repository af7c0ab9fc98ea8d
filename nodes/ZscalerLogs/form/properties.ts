import type { INodeProperties } from 'n8n-workflow';

import { collection, count } from '../../shared/fields';
import { sections } from '../sections';

export const logsProperties = (): INodeProperties[] => [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: sections
			.map(({ entry }) => ({ ...entry }))
			.sort((left, right) => left.name.localeCompare(right.name)),
		default: 'ziaAuditLog',
	},
	...sections.flatMap(({ properties }) => properties()),
	collection('Options', 'options', 'Add Option', [
		count(
			'Max Wait',
			'maxWait',
			120,
			'Seconds that a call may wait for rate limits and maintenance. After that the node fails with the time at which to try again.',
		),
	]),
];
