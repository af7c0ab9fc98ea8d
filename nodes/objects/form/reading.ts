import type { INodeProperties } from 'n8n-workflow';

import { type Operation, readsList, type Resource } from '../../../zscaler/catalogue/grammar';
import { findsWholeNames } from '../../../zscaler/objects/plan/searchQuery';
import { limitProperty, returnAllProperty } from '../../shared/limit';
import { groupsBy } from './objects';
import type { Panel } from './panel';
import { propertyOf } from './propertyOf';
import { isRangeField } from './timeRange';

/** Parameter that holds the text to search for. */
export const SEARCH_PARAMETER = 'search';

type Shown = Record<string, string[]>;

/** Where an operation is shown that fits; in a panel, and in other forms besides. */
const shownFor = (
	panel: Panel,
	others: readonly Shown[],
	fits: (operation: Operation) => boolean,
): Shown[] => [
	...groupsBy(panel, fits).map(([operation, resource]) => ({ resource, operation })),
	...others,
];

/** How much of a list comes out. `others`: forms besides the panel's that read lists. */
export const limitProperties = (panel: Panel, others: readonly Shown[] = []): INodeProperties[] =>
	shownFor(panel, others, readsList).flatMap((show) => [
		returnAllProperty(show),
		{ ...limitProperty(show), typeOptions: { minValue: 1, numberPrecision: 0 } },
	]);

export const simplifyProperties = (
	panel: Panel,
	others: readonly Shown[] = [],
): INodeProperties[] =>
	shownFor(panel, others, ({ verb }) => verb === 'get' || verb === 'getMany').map((show) => ({
		displayName: 'Simplify',
		name: 'simplify',
		type: 'boolean',
		default: true,
		description: 'Whether to return a simplified version of the response instead of the raw data',
		displayOptions: { show },
	}));

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
	const timeRange = resource.operations.find(({ verb }) => verb === 'getMany')?.timeRange;
	const filters = resource.filters.filter((field) => !isRangeField(timeRange, field));
	return [...search, ...filters.map((field) => propertyOf(field))].sort((left, right) =>
		left.displayName.localeCompare(right.displayName),
	);
}

const searchProperty = (resource: Resource): INodeProperties => ({
	...(findsWholeNames(resource)
		? { displayName: 'Name', description: `Whole name of the ${resource.noun}` }
		: { displayName: 'Search', description: `Text to search the ${resource.nouns} for` }),
	name: SEARCH_PARAMETER,
	type: 'string',
	default: '',
});
