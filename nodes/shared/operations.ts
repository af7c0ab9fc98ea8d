import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

export type OperationRow = readonly [
	name: string,
	value: string,
	action: string,
	description: string,
];

/** The Operation of one resource: n8n's panel files an action under the first value of its condition. */
export const operationProperty = (
	resource: string,
	rows: readonly OperationRow[],
	first = rows[0]?.[1] ?? '',
): INodeProperties => ({
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	displayOptions: { show: { resource: [resource] } },
	options: rows.map(optionOf),
	default: first,
});

const optionOf = ([name, value, action, description]: OperationRow): INodePropertyOptions => ({
	name,
	value,
	action,
	description,
});
