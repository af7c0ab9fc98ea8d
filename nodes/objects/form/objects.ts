import type { INodeProperties } from 'n8n-workflow';
import { difference, intersection, union, uniq, upperFirst } from 'lodash';

import type { Field, Operation, Resource } from '../../../zscaler/catalogue/grammar';
import { waitsForActivation } from '../../../zscaler/client/activation/decideActivation';
import { listParents } from '../../../zscaler/objects/listParents';
import { activateProperty } from '../../shared/activateProperty';
import { composedOf, namesObject, type Panel } from './panel';
import { locator, propertyOf } from './propertyOf';

/** Parameter of a path value that stands above the object, such as a rule type. */
export const parentParameter = (field: Field): string => `parent${upperFirst(field.name)}`;

/** Values that stand above the object in the path, such as the type of a rule. */
export const parentProperties = (panel: Panel): INodeProperties[] =>
	pathProperties(panel, (resource, field) => !standsBelow(panel, resource, field));

/** Values that stand below the object in the path, such as the application of a device. */
export const childProperties = (panel: Panel): INodeProperties[] =>
	pathProperties(panel, (resource, field) => standsBelow(panel, resource, field));

function standsBelow(panel: Panel, resource: Resource, field: Field): boolean {
	const paths = panel
		.operationsOf(resource)
		.filter((operation) => isParent(operation, field))
		.map(({ path }) => path);
	const below = ({ name }: Field, path: string): boolean =>
		path.includes('{id}') && path.indexOf(`{${name}}`) > path.indexOf('{id}');
	return paths.length > 0 && paths.every((path) => below(field, path));
}

const pathProperties = (
	panel: Panel,
	fits: (resource: Resource, field: Field) => boolean,
): INodeProperties[] =>
	panel.resources.flatMap((resource) =>
		resource.parents
			.filter((field) => fits(resource, field))
			.map((field) => ({
				...propertyOf({ ...field, required: true }, parentParameter(field)),
				displayOptions: {
					show: {
						resource: [resource.id],
						operation: operationsWith(panel, resource, field),
					},
				},
			})),
	);

/** Values that only the list stands under: needed to find an object by its name, and not by its ID. */
export const listParentProperties = (panel: Panel): INodeProperties[] =>
	panel.resources.flatMap((resource) =>
		listParents(resource).flatMap((field) => {
			const operation = panel
				.operationsOf(resource)
				.filter((each) => asksForName(resource, each, field))
				.map(({ id }) => id);
			if (operation.length === 0) return [];
			const displayOptions = { show: { resource: [resource.id], operation } };
			const hint = `Needed to choose from the list or by name; an ID is found without it`;
			const own = propertyOf({ ...field, required: false, hint }, parentParameter(field));
			return [{ ...own, displayOptions }];
		}),
	);

/** Whether the operation finds its object in a list that stands under the value, and itself does not. */
export const asksForName = (resource: Resource, operation: Operation, field: Field): boolean =>
	namesObject(operation) &&
	!isParent(operation, field) &&
	listParents(resource).some(({ name }) => name === field.name);

const operationsWith = (panel: Panel, resource: Resource, field: Field): string[] =>
	[...panel.operationsOf(resource), ...composedOf(panel, resource)]
		.filter((operation) => isParent(operation, field))
		.map(({ id }) => id);

/** Whether the operation's path holds the value, and no Time Range fills it. */
export const isParent = ({ path, timeRange }: Operation, { name }: Pick<Field, 'name'>): boolean =>
	path.includes(`{${name}}`) &&
	!(timeRange?.in === 'path' && [timeRange.from, timeRange.to].includes(name));

/** The object that Get, Update, Delete and the actions on one object are about. */
export const objectProperties = (panel: Panel): INodeProperties[] => [
	...groupsBy(panel, (operation, resource) => namesObject(operation) && isListed(resource)).map(
		([operations, resources]) =>
			locator({
				displayName: 'Object',
				name: 'object',
				required: true,
				description: 'Choose from the list, or give the name or the ID',
				displayOptions: { show: { resource: resources, operation: operations } },
			}),
	),
	...groupsBy(panel, (operation, resource) => namesObject(operation) && !isListed(resource)).map(
		([operations, resources]): INodeProperties => ({
			displayName: 'ID',
			name: 'object',
			type: 'string',
			required: true,
			default: '',
			displayOptions: { show: { resource: resources, operation: operations } },
		}),
	),
];

/** Whether objects can be told by a list. */
const isListed = ({ operations }: Resource): boolean =>
	operations.some(({ verb }) => verb === 'getMany');

/** Asked with every change that Zscaler keeps back. */
export const activationProperties = (panel: Panel): INodeProperties[] =>
	groupsBy(panel, (operation, resource) => waitsForActivation(resource, operation)).map(
		([operation, resource]) =>
			activateProperty(
				'after the last item. Zscaler keeps changes back until somebody activates them. This also activates what other admins have saved.',
				{ resource, operation },
			),
	);

interface Group {
	readonly operations: readonly string[];
	readonly resources: readonly Resource[];
}

type Matches = (operation: Operation, resource: Resource) => boolean;

/** What the panel offers and matches; what is composed of several calls counts as those that it sends. */
function matchingOf(panel: Panel, resource: Resource, matches: Matches): string[] {
	const calls = panel.operationsOf(resource).filter((operation) => matches(operation, resource));
	const verbs = new Set(calls.map(({ verb }) => verb));
	const composed = composedOf(panel, resource).filter(({ sends }) =>
		sends.every((verb) => verbs.has(verb)),
	);
	return [...calls, ...composed].map(({ id }) => id);
}

/** What any row composes counts for all: rows that offer less are a group of their own. */
function offeredIn(panel: Panel): (resource: Resource) => string[] {
	const composed = panel.resources.flatMap((resource) => composedOf(panel, resource));
	const ids = uniq(composed.map(({ id }) => id));
	return (resource) => [...panel.operationsOf(resource).map(({ id }) => id), ...ids];
}

/**
 * As few pairs of resources and operations as can be, such that together they name every matching
 * operation and no other: each pair is a property, and a property weighs half a kilobyte.
 */
export function groupsBy(
	panel: Panel,
	matches: Matches,
): (readonly [operations: string[], resources: string[]])[] {
	const matching = (resource: Resource): string[] => matchingOf(panel, resource, matches);
	const offered = offeredIn(panel);
	const groups: Group[] = [];
	for (const resource of panel.resources) {
		const own = matching(resource);
		if (own.length === 0) continue;
		const fits = ({ operations, resources }: Group): boolean => {
			const joined = union(operations, own);
			return [...resources, resource].every(
				(each) => difference(intersection(offered(each), joined), matching(each)).length === 0,
			);
		};
		const index = groups.findIndex(fits);
		const group = groups[index] ?? { operations: [], resources: [] };
		const grown = {
			operations: union(group.operations, own),
			resources: [...group.resources, resource],
		};
		if (index < 0) groups.push(grown);
		else groups[index] = grown;
	}
	return groups.map(({ operations, resources }) => [
		[...operations],
		resources.map(({ id }) => id),
	]);
}
