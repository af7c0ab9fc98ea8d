import type { IExecuteFunctions, INodeParameterResourceLocator } from 'n8n-workflow';

import { findResource } from '../../../zscaler/catalogue';
import type { Field, Operation, Resource } from '../../../zscaler/catalogue/grammar';
import type { Json, JsonObject } from '../../../zscaler/json';
import type { CallInput } from '../../../zscaler/objects/callOperation';
import { idOf } from '../../../zscaler/objects/findObject';
import { resolveReferences } from '../../../zscaler/objects/resolveReferences';
import type { Params, Work } from '../../../zscaler/objects/work';
import { actionFields, actionParameter, isAsked, optionalParameter } from '../form/actions';
import { isParent, parentParameter } from '../form/objects';
import { pathOf } from './pathOf';
import { checkedValues, listQuery, queryOf } from './readForm';
import { readMapper } from './readMapper';
import type { Form } from './run';
import { targetOf } from './targetOf';

/** The form of a resource that has a panel entry of its own. */
export function panelForm(
	context: IExecuteFunctions,
	work: Work,
	resource: Resource,
	operation: Operation,
): Form {
	// A parameter that the form does not show is null here; n8n takes `undefined` for no fallback.
	const parameter = (name: string, index: number): unknown =>
		context.getNodeParameter(name, index, null);

	const params = async (index: number): Promise<Params> => {
		const asked = resource.parents.filter((field) => isParent(operation, field));
		const found = asked.map(async (field) => {
			const given = parameter(parentParameter(field), index);
			return [field.name, await pathValue(work, field, given)] as const;
		});
		return Object.fromEntries(await Promise.all(found));
	};
	const target = (index: number): ReturnType<typeof targetOf> =>
		targetOf(parameter('object', index) as INodeParameterResourceLocator);

	return {
		params,
		target,
		values: (index) => readMapper(context, resource, index),
		query: (index) => listQuery(resource, resource.filters, parameter('filters', index) ?? {}),
		actionInput: async (index): Promise<CallInput> => {
			const above = await params(index);
			const fields = actionFields(resource, operation);
			const raw = actionValues(fields, operation, (name) => parameter(name, index));
			const given = checkedValues(fields, raw);
			const values = await resolveReferences(work, fields, given, above);
			const path = await pathOf(work, resource, operation, above, () => target(index));
			return { params: path, ...splitInput(operation, values) };
		},
	};
}

/** A value of the path: a choice or a text as it is, a referenced object's id. */
async function pathValue(work: Work, field: Field, given: unknown): Promise<Json> {
	if (field.kind !== 'ref') return given as Json;
	return idOf(work, findResource(field.to), {}, targetOf(given as INodeParameterResourceLocator));
}

function actionValues(
	fields: readonly Field[],
	operation: Operation,
	parameter: (name: string) => unknown,
): JsonObject {
	const asked = fields.filter((field) => isAsked(operation, field));
	return {
		...((parameter(optionalParameter(operation)) ?? {}) as JsonObject),
		...Object.fromEntries(
			asked.map((field) => [field.name, parameter(actionParameter(operation, field)) as Json]),
		),
	};
}

/** Values that belong to the query go there, all others make the body. */
export function splitInput({ body, query }: Operation, values: JsonObject): CallInput {
	const inQuery = new Set(query.map(({ name }) => name));
	const entries = Object.entries(values);
	const rest = Object.fromEntries(entries.filter(([name]) => !inQuery.has(name)));
	return {
		query: queryOf(query, Object.fromEntries(entries.filter(([name]) => inQuery.has(name)))),
		body: body.kind === 'none' ? undefined : body.kind === 'array' ? rest[body.field.name] : rest,
	};
}
