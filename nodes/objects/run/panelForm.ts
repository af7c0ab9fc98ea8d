import { findResource } from '../../../zscaler/catalogue';
import type { Field, Operation, Resource } from '../../../zscaler/catalogue/grammar';
import { isJsonObject, type Json, type JsonObject } from '../../../zscaler/contract/json/json';
import type { CallInput } from '../../../zscaler/objects/callOperation';
import type { Query } from '../../../zscaler/contract/ports';
import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import { idOf } from '../../../zscaler/objects/findObject';
import { resolveReferences } from '../../../zscaler/objects/resolveReferences';
import type { Params, RunContext } from '../../../zscaler/objects/runContext';
import { labelOf } from '../../../zscaler/objects/plan/labelOf';
import { isSaid } from '../../../zscaler/objects/plan/narrows';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { refusal } from '../../shared/parameters/refusal';
import { actionFields, actionParameter, isAsked, optionalParameter } from '../form/actions';
import { asksForName, isParent, parentParameter } from '../form/objects';
import { exact } from './exact';
import { pathOf } from './pathOf';
import { checkedValues, type FormOptions, listQuery, queryOf } from './readForm';
import { readMapper } from './readMapper';
import { readRows } from './readRows';
import { rowOf } from '../../shared/rowOf';
import { referenceIn } from './referenceIn';
import type { Form, OperationRun } from './run';
import { itemTargetOf } from './itemTargetOf';

/** The form of a resource that has a panel entry of its own. */
export function panelForm(
	context: ItemsForm,
	{ runContext, resource, operation }: OperationRun,
	reading: (itemIndex: number) => FormOptions,
): Form {
	// A parameter that the form does not show is null here; n8n takes `undefined` for no fallback.
	const parameter = (name: string, index: number): unknown =>
		context.getNodeParameter(name, index, null, { skipValidation: true });

	const asked = fieldsAbove(resource, operation);
	const params = (index: number): Promise<Params> =>
		pathValues(runContext, asked, (field) => parameter(parentParameter(field), index));
	const target = (index: number): ReturnType<typeof itemTargetOf> =>
		itemTargetOf(parameter('object', index));

	const mapped = (index: number): ReturnType<typeof readMapper> =>
		readMapper(context, resource, index, reading(index));

	return {
		params,
		target,
		values: (index) => mapped(index).values,
		readOnly: (index) => mapped(index).readOnly,
		query: (index) => filterQuery(resource, parameter('filters', index), reading(index)),
		actionInput: async (index): Promise<CallInput> => {
			const above = await params(index);
			const fields = actionFields(resource, operation);
			const raw = actionValues(fields, operation, (name) => parameter(name, index));
			const given = checkedValues(fields, raw, reading(index));
			refuseMissing(fields, given);
			const values = await resolveReferences(runContext, fields, given, { params: above });
			const path = await pathOf({ runContext, resource, operation }, above, () => target(index));
			return { params: path, ...splitInput(operation, values) };
		},
	};
}

/** A filter for which an expression gives nothing must not let everything through. */
function filterQuery(resource: Resource, given: unknown, options: FormOptions): Query {
	const { filters } = resource;
	const form = isJsonObject(given) ? given : {};
	const lost = Object.keys(form).find((name) => (form[name] ?? null) === null);
	if (lost === undefined) return listQuery(resource, filters, form, options);
	const field = filters.find(({ name }) => name === lost);
	throw refusal(field === undefined ? 'Search' : labelOf(field), 'a value', null);
}

/** The form chooses nothing of what an action needs, so that a person must. */
function refuseMissing(fields: readonly Field[], given: JsonObject): void {
	const missing = fields.filter(({ name, required }) => required && !isSaid(given[name]));
	if (missing.length === 0) return;
	throw new ZscalerError(`${missing.map(labelOf).join(', ')} must be given.`, {
		kind: 'invalid',
		advice: 'Fill in what is missing and run again.',
	});
}

/** What its path and, to find it by name, its list stand under. */
const fieldsAbove = (resource: Resource, operation: Operation): readonly Field[] =>
	resource.parents.filter(
		(field) => isParent(operation, field) || asksForName(resource, operation, field),
	);

/** Values above the object, each found among what the ones before it tell; those left open are left out. */
async function pathValues(
	runContext: RunContext,
	fields: readonly Field[],
	given: (field: Field) => unknown,
): Promise<Params> {
	let found: Params = {};
	for (const field of fields) {
		const value = given(field);
		if (isLeftOpen(value)) continue;
		found = { ...found, [field.name]: await pathValue(runContext, field, value, found) };
	}
	return found;
}

const isLeftOpen = (given: unknown): boolean =>
	given === null ||
	given === undefined ||
	given === '' ||
	(isJsonObject(given) && given.value === '');

/** A value of the path: a choice or a text as it is, a referenced object's id. */
async function pathValue(
	runContext: RunContext,
	field: Field,
	given: unknown,
	above: Params,
): Promise<Json> {
	if (field.kind !== 'ref') {
		const value = exact(given as Json, labelOf(field));
		return typeof value === 'string' ? value.trim() : value;
	}
	return idOf(runContext, findResource(field.to), above, itemTargetOf(given, labelOf(field)));
}

function actionValues(
	fields: readonly Field[],
	operation: Operation,
	parameter: (name: string) => unknown,
): Record<string, unknown> {
	const optional: Partial<JsonObject> = rowOf(parameter(optionalParameter(operation)));
	const given = (field: Field): unknown =>
		isAsked(operation, field) ? parameter(actionParameter(operation, field)) : optional[field.name];
	const values: Record<string, unknown> = {};
	for (const field of fields) {
		const value = given(field);
		if (value !== undefined) values[field.name] = readRows(field, referenceIn(field, value));
	}
	return values;
}

/** Values that belong to the query go there, all others make the body. */
function splitInput({ body, query }: Operation, values: JsonObject): CallInput {
	const inQuery = new Set(query.map(({ name }) => name));
	const entries = Object.entries(values);
	const rest = Object.fromEntries(entries.filter(([name]) => !inQuery.has(name)));
	return {
		query: queryOf(query, Object.fromEntries(entries.filter(([name]) => inQuery.has(name)))),
		body: body.kind === 'none' ? undefined : body.kind === 'array' ? rest[body.field.name] : rest,
	};
}
