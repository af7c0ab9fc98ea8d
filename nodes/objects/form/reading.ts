import type { INodeProperties } from 'n8n-workflow';

import { readsList, type Resource } from '../../../zscaler/catalogue/grammar';
import { findsWholeNames } from '../../../zscaler/plan/searchQuery';
import type { Panel } from './panel';
import { propertyOf } from './propertyOf';

/** Parameter that holds the text to search for. */
export const searchParameter = 'search';

/** Operations that read a list, by id; any action of Other Object may be one. */
const listOperations = ({ resources, operationsOf }: Panel): string[] => {
	const own = resources.flatMap((resource) => operationsOf(resource).filter(readsList));
	return [...new Set([...own.map(({ id }) => id), 'runAction'])];
};

export const limitProperties = (panel: Panel): INodeProperties[] => [
	{
		displayName: 'Return All',
		name: 'returnAll',
		type: 'boolean',
		default: false,
		description: 'Whether to return all results or only up to a given limit',
		displayOptions: { show: { operation: listOperations(panel) } },
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 50,
		description: 'Max number of results to return',
		displayOptions: { show: { operation: listOperations(panel), returnAll: [false] } },
	},
	{
		displayName: 'Simplify',
		name: 'simplify',
		type: 'boolean',
		default: true,
		description: 'Whether to return a simplified version of the response instead of the raw data',
		displayOptions: { show: { operation: ['get', 'getMany'] } },
	},
];

/** Search and the other filters that the API offers, a collection for each resource. */
export const filterProperties = ({ resources }: Panel): INodeProperties[] =>
	resources.flatMap((resource) => {
		const options = filtersOf(resource);
		return options.length === 0
			? []
			: [
					{
						displayName: 'Filters',
						name: 'filters',
						type: 'collection',
						placeholder: 'Add Filter',
						default: {},
						displayOptions: { show: { resource: [resource.id], operation: ['getMany'] } },
						options,
					},
				];
	});

function filtersOf(resource: Resource): INodeProperties[] {
	const search = resource.search === undefined ? [] : [searchProperty(resource)];
	return [...search, ...resource.filters.map((field) => propertyOf(field))].sort((left, right) =>
		left.displayName.localeCompare(right.displayName),
	);
}

const searchProperty = (resource: Resource): INodeProperties => ({
	...(findsWholeNames(resource)
		? { displayName: 'Name', description: `Whole name of the ${resource.noun}` }
		: { displayName: 'Search', description: `Text to search the ${resource.nouns} for` }),
	name: searchParameter,
	type: 'string',
	default: '',
});
