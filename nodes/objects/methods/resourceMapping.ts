import type {
	FieldType,
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';

import { findResource } from '../../../zscaler/catalogue';
import { type Field, type Resource, text } from '../../../zscaler/catalogue/grammar';
import { hasPlace } from '../../../zscaler/objects/completeNew';
import { operationOf } from '../../../zscaler/objects/operationOf';
import { isRule } from '../../../zscaler/objects/plan/checkNewRule';
import { labelOf } from '../../../zscaler/objects/plan/labelOf';
import { findsWholeNames } from '../../../zscaler/objects/plan/searchQuery';
import { editorForm } from '../../shared/parameters/editorForm';
import { asksForName } from '../form/objects';
import { optionsOf } from '../form/propertyOf';
import { SEARCH_PARAMETER } from '../form/reading';
import { formResource } from './formResource';

/** The fields of the chosen resource as columns of the mapper. */
export async function getColumns(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	const operation = editorForm(this).text('operation');
	const resource = formResource(this);
	if (resource === undefined) return { fields: [] };
	const fields = resource.fields.filter(
		(field) => !field.readOnly && !(operation === 'update' && field.createOnly),
	);
	const shown = shownFields(
		resource,
		fields.filter((field) => mayStayEmpty(field, operation)),
	);
	const columns = fields.map((field) => columnOf(resource, field, operation, shown.has(field)));
	const isMatched = resource.composed.some(({ id }) => id === operation);
	return { fields: isMatched ? [keyColumn(resource), ...columns] : columns };
}

/** A switch in n8n's editor is off where nobody has touched it: shown at once, it would be sent so. */
const mayStayEmpty = (field: Field, operation: string): boolean =>
	field.kind !== 'flag' || (operation === 'create' && field.default !== undefined);

/** How many columns the form shows at once; the others are added by hand. */
const MAX = 6;

/** The first ones; of a rule those that decide: what it does, and to what it applies. */
function shownFields(resource: Resource, fields: readonly Field[]): ReadonlySet<Field> {
	if (!isRule(resource)) return new Set(fields.slice(0, MAX));
	const needed = fields.filter((field) => mustBeGiven(resource, field));
	const actions = fields.filter(({ does }) => does);
	const criteria = fields.filter((field) => field.criterion && !('leftOpen' in field));
	const others = needed.some(({ does }) => does) ? criteria : [...actions, ...criteria];
	return new Set([...needed, ...others].slice(0, Math.max(MAX, needed.length)));
}

function columnOf(
	resource: Resource,
	field: Field,
	operation: string,
	isShown: boolean,
): ResourceMapperField {
	const isName = field.name === resource.nameField;
	const required = operation === 'create' && mustBeGiven(resource, field);
	return {
		id: field.name,
		displayName: field.hint === undefined ? labelOf(field) : `${labelOf(field)} (${field.hint})`,
		required,
		defaultMatch: isName,
		canBeUsedToMatch: isName,
		display: true,
		removed: !required && !isName && !isShown,
		...typeOf(field),
		...('default' in field && operation === 'create' ? { defaultValue: field.default } : {}),
	};
}

/** What neither a default nor the place behind the last rule can stand in for. */
const mustBeGiven = (resource: Resource, field: Field): boolean =>
	field.required === true &&
	!('default' in field) &&
	!('leftOpen' in field) &&
	!(field.name === 'order' && hasPlace(resource));

/** The id is for finding the object only: nobody sets it. */
const keyColumn = ({ key, fields }: Resource): ResourceMapperField => ({
	id: key,
	displayName: labelOf(fields.find(({ name }) => name === key) ?? { kind: 'text', name: key }),
	required: false,
	defaultMatch: false,
	canBeUsedToMatch: true,
	display: true,
	removed: true,
	type: 'string',
});

const types: Readonly<Record<Field['kind'], FieldType>> = {
	text: 'string',
	number: 'number',
	flag: 'boolean',
	time: 'dateTime',
	oneOf: 'options',
	list: 'string',
	ref: 'string',
	nested: 'object',
};

/**
 * What n8n's editor lets people write: lists as texts with commas, ports as 22, 8000-8100 and times of
 * day as 09:00 besides the JSON and the numbers that its own types ask for. What an expression gives is
 * read by us alone: see `readMapper`.
 */
function typeOf(field: Field): Pick<ResourceMapperField, 'type' | 'options'> {
	if (field.kind === 'oneOf' && !field.many) {
		return { type: 'options', options: optionsOf(field) };
	}
	if (field.kind === 'nested' && field.many) return { type: field.ports ? 'string' : 'array' };
	const isMany = 'many' in field && field.many;
	const isWritten = isMany ?? (field.kind === 'number' && field.minuteOfDay);
	return { type: isWritten ? 'string' : types[field.kind] };
}

/** Path and query values of Other Object's chosen operation. */
export async function getParameterColumns(
	this: ILoadOptionsFunctions,
): Promise<ResourceMapperFields> {
	const form = editorForm(this);
	const [objectType, chosen] = [form.text('objectType', ''), form.text('operation')];
	const id = chosen === 'runAction' ? form.text('otherAction', '') : chosen;
	if (objectType === '' || id === '') return { fields: [] };
	const resource = findResource(objectType);
	const operation = operationOf(resource, id);
	const inPath = resource.parents.filter(({ name }) => operation.path.includes(`{${name}}`));
	const forNames = resource.parents.filter((field) => asksForName(resource, operation, field));
	const searched = operation.verb === 'getMany' && resource.search !== undefined;
	return {
		fields: [
			...inPath.map((field) => parameterColumn(field, true)),
			...forNames.map((field) => parameterColumn(field, false)),
			...(searched ? [parameterColumn(searchField(resource), false)] : []),
			...operation.query.map((field) => parameterColumn(field, Boolean(field.required))),
		],
	};
}

const parameterColumn = (field: Field, required: boolean): ResourceMapperField => ({
	id: field.name,
	displayName: labelOf(field),
	required,
	defaultMatch: false,
	canBeUsedToMatch: false,
	display: true,
	removed: !required,
	...typeOf(field),
});

const searchField = (resource: Resource): Field =>
	text(SEARCH_PARAMETER, findsWholeNames(resource) ? { label: 'Name' } : {});
