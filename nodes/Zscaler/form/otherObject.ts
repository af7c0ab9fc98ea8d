import type { INodeProperties } from 'n8n-workflow';

import { JSON_PARAMETER } from '../../objects/form/actions';
import { locator } from '../../objects/form/propertyOf';
import { activateProperty } from '../../shared/activateProperty';

/** Value of the resource that reaches every row without an entry of its own. */
export const OTHER_OBJECT_RESOURCE = 'otherObject';

const shownAt = (...operations: string[]): Record<string, string[]> => ({
	resource: [OTHER_OBJECT_RESOURCE],
	...(operations.length > 0 ? { operation: operations } : {}),
});

const show = (...operations: string[]): INodeProperties['displayOptions'] => ({
	show: shownAt(...operations),
});

const usual: readonly (readonly [name: string, value: string, action: string])[] = [
	['Create', 'create', 'Create another object'],
	['Delete', 'delete', 'Delete another object'],
	['Get', 'get', 'Get another object'],
	['Get Many', 'getMany', 'Get many other objects'],
	['Run Action', 'runAction', 'Run an action of another object'],
	['Update', 'update', 'Update another object'],
];

/** Everything else in Zscaler's APIs: pick the type, then the operation; bodies as JSON. */
export const otherObjectForm = (): INodeProperties[] => [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: show(),
		options: usual.map(([name, value, action]) => ({ name, value, action })),
		default: 'getMany',
	},
	...pickers(),
	locator({
		displayName: 'Object',
		name: 'object',
		description:
			'Choose from the list, or give the name or the ID. Leave empty for settings pages.',
		displayOptions: show('delete', 'get', 'update', 'runAction'),
	}),
	pathAndQuery(),
	{
		displayName: 'Body',
		name: JSON_PARAMETER,
		type: 'json',
		default: '{}',
		description:
			'The values to set, as JSON. An update changes these and leaves all other values as they are.',
		displayOptions: show('create', 'update', 'runAction'),
	},
	activateProperty(
		'after the last item, where the product keeps changes back (ZIA, Cloud & Branch Connector)',
		shownAt('create', 'update', 'delete', 'runAction'),
	),
];

const pickers = (): INodeProperties[] => [
	picker('Object Type Name or ID', 'objectType', {
		typeOptions: { loadOptionsMethod: 'getObjectTypes', loadOptionsDependsOn: ['operation'] },
		displayOptions: show(),
	}),
	picker('Action Name or ID', 'otherAction', {
		typeOptions: { loadOptionsMethod: 'getActions', loadOptionsDependsOn: ['objectType'] },
		displayOptions: show('runAction'),
	}),
];

const picker = (
	displayName: string,
	name: string,
	{ typeOptions, displayOptions }: Pick<INodeProperties, 'typeOptions' | 'displayOptions'>,
): INodeProperties => ({
	displayName,
	name,
	type: 'options',
	required: true,
	typeOptions,
	default: '',
	description:
		'Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
	displayOptions,
});

const pathAndQuery = (): INodeProperties => ({
	displayName: 'Path and Query Values',
	name: 'parameters',
	type: 'resourceMapper',
	noDataExpression: true,
	default: { mappingMode: 'defineBelow', value: null },
	typeOptions: {
		loadOptionsDependsOn: ['objectType', 'operation', 'otherAction'],
		resourceMapper: {
			resourceMapperMethod: 'getParameterColumns',
			mode: 'map',
			valuesLabel: 'Path and Query Values',
			fieldWords: { singular: 'value', plural: 'values' },
			addAllFields: false,
			supportAutoMap: false,
			hideNoDataError: true,
			noFieldsError: 'This operation needs no further values.',
		},
	},
	displayOptions: show(),
});
