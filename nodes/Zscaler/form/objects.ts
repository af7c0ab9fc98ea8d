import type { INodeProperties } from 'n8n-workflow';
import { upperFirst } from 'lodash';

import type { Field, Operation, Resource } from '../../../zscaler/catalogue/grammar';
import { everyday, namesObject, panelOperations, waitsForActivation } from './everyday';
import { locator, propertyOf } from './propertyOf';

/** Parameter of a path value that stands above the object, such as a rule type. */
export const parentParameter = (field: Field): string => `parent${upperFirst(field.name)}`;

/** Values that stand above the object in the path, such as the type of a rule. */
export const parentProperties = (): INodeProperties[] =>
	everyday.flatMap((resource) =>
		resource.parents.map((field) => ({
			...propertyOf({ ...field, required: true }, parentParameter(field)),
			displayOptions: {
				show: { resource: [resource.id], operation: operationsWith(resource, `{${field.name}}`) },
			},
		})),
	);

const operationsWith = (resource: Resource, placeholder: string): string[] => [
	...panelOperations(resource)
		.filter(({ path }) => path.includes(placeholder))
		.map(({ id }) => id),
	'upsert',
];

/** The object that Get, Update, Delete and the actions on one object are about. */
export const objectProperties = (): INodeProperties[] =>
	groupsBy(namesObject).map(([operations, resources]) => ({
		...locator({
			displayName: 'Object',
			name: 'object',
			required: true,
			description: 'Choose from the list, or give the name or the ID',
			displayOptions: { show: { resource: resources, operation: operations } },
		}),
	}));

/** Asked with every change that Zscaler keeps back. */
export const activationProperties = (): INodeProperties[] =>
	groupsBy((operation, resource) => waitsForActivation(resource, operation)).map(
		([operations, resources]) => ({
			displayName: 'Activate When Done',
			name: 'activateWhenDone',
			type: 'boolean',
			default: true,
			description:
				'Whether to put the changes into force, once after the last item. Zscaler keeps changes back until somebody activates them. This also activates what other admins have saved.',
			displayOptions: { show: { resource: resources, operation: operations } },
		}),
	);

/**
 * Resources with the same set of matching operations share one property, so that no action of
 * another resource is caught by it. Upsert counts as the create and update that it does.
 */
function groupsBy(
	matches: (operation: Operation, resource: Resource) => boolean,
): [operations: string[], resources: string[]][] {
	const groups = new Map<string, [string[], string[]]>();
	for (const resource of everyday) {
		const operations = panelOperations(resource)
			.filter((operation) => matches(operation, resource))
			.map(({ id }) => id);
		if (operations.includes('create') && operations.includes('update')) operations.push('upsert');
		if (operations.length === 0) continue;
		const key = operations.join();
		const [, resources] = groups.get(key) ?? [operations, []];
		groups.set(key, [operations, [...resources, resource.id]]);
	}
	return [...groups.values()];
}
