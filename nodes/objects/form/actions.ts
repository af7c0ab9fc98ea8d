import type { INodeProperties } from 'n8n-workflow';
import { upperFirst } from 'lodash';

import {
	type Field,
	habits,
	type Operation,
	type Resource,
} from '../../../zscaler/catalogue/grammar';
import type { Panel } from './panel';
import { propertyOf } from './propertyOf';
import { isRangeField } from './timeRange';

/** What an action asks beyond the object: values of its body and its query. */
export function actionFields(
	{ product }: Resource,
	{ body, query, timeRange }: Operation,
): readonly Field[] {
	const everywhere = new Set(habits[product]?.query?.map(({ name }) => name));
	const asked = query.filter(
		(field) => !everywhere.has(field.name) && !isRangeField(timeRange, field),
	);
	if (body.kind === 'fields' || body.kind === 'graphql') {
		return [...body.fields.filter((field) => !isRangeField(timeRange, field)), ...asked];
	}
	if (body.kind === 'array') return [body.field, ...asked];
	return asked;
}

/** Parameter that holds an action's required value; prefixed, since names recur. */
export const actionParameter = (operation: Operation, field: Field): string =>
	operation.id + upperFirst(field.name);

/** Parameter that holds all values of an action that may be left out. */
export const optionalParameter = (operation: Operation): string => `${operation.id}Fields`;

/** Parameter for a body that the catalogue does not describe. */
export const JSON_PARAMETER = 'bodyJson';

/** The fields of each resource's own actions: required ones in the open, the rest to be added. */
export const actionProperties = ({ resources, operationsOf }: Panel): INodeProperties[] =>
	resources.flatMap((resource) =>
		operationsOf(resource)
			.filter(({ verb }) => verb === 'action')
			.flatMap((operation) => propertiesFor(resource, operation)),
	);

function propertiesFor(resource: Resource, operation: Operation): INodeProperties[] {
	const displayOptions = { show: { resource: [resource.id], operation: [operation.id] } };
	const fields = actionFields(resource, operation);
	const optional = fields.filter((field) => !isAsked(operation, field));
	const properties: INodeProperties[] = fields
		.filter((field) => isAsked(operation, field))
		.map((field) => ({
			...propertyOf(askedOf(operation, field), actionParameter(operation, field)),
			displayOptions,
		}));
	if (optional.length > 0) {
		properties.push({
			displayName: 'Additional Fields',
			name: optionalParameter(operation),
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			displayOptions,
			options: optional.map((field) => propertyOf(field)),
		});
	}
	return properties;
}

/** Whether something is to be on or off is stated where that changes what is. */
const askedOf = ({ changes }: Operation, field: Field): Field =>
	changes && field.kind === 'flag' ? { ...field, required: true, default: undefined } : field;

/** Required and open values, and the first of a body that has no required one: it is what the action is about. */
export function isAsked({ body, timeRange }: Operation, field: Field): boolean {
	if (field.required === true || field.open === true) return true;
	const own = body.kind === 'fields' ? body.fields : body.kind === 'array' ? [body.field] : [];
	const asks = own.some(({ required }) => required) || timeRange !== undefined;
	return own[0] === field && !asks;
}
