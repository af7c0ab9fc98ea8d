import type { IExecuteFunctions, INodeParameterResourceLocator } from 'n8n-workflow';
import { omit, pick, pickBy } from 'lodash';

import { nested, type Operation, type Resource } from '../../../zscaler/catalogue/grammar';
import type { Query } from '../../../zscaler/client/ports';
import { ZscalerError } from '../../../zscaler/client/zscalerError';
import { isJsonObject, type Json, type JsonObject } from '../../../zscaler/json';
import { resolveReferences } from '../../../zscaler/objects/resolveReferences';
import type { Params, Work } from '../../../zscaler/objects/work';
import { isRule } from '../../../zscaler/plan/checkNewRule';
import { readColumns, type Unclear } from '../../../zscaler/plan/reading/readColumns';
import { jsonParameter } from '../../objects/form/actions';
import { exact } from '../../objects/run/exact';
import { pathOf } from '../../objects/run/pathOf';
import { checkedValues, type FormOptions, listQuery, queryOf } from '../../objects/run/readForm';
import type { Form } from '../../objects/run/run';
import { targetOf } from '../../objects/run/targetOf';

/** The form of Other Object: path and query values in a mapper, bodies as JSON. */
export function otherForm(
	context: IExecuteFunctions,
	work: Work,
	resource: Resource,
	operation: Operation,
	reading: (itemIndex: number) => FormOptions,
): Form {
	const given = (index: number): JsonObject =>
		pickBy(exact(parametersOf(context, index)), (value) => value !== null && value !== '');
	const inPath = resource.parents.map(({ name }) => name);
	const params = (index: number): Promise<Params> =>
		resolveReferences(work, resource.parents, pick(given(index), inPath), {});
	const query = (index: number): Query => {
		const rest = omit(given(index), inPath);
		return operation.verb === 'getMany'
			? listQuery(resource, operation.query, rest, reading(index))
			: queryOf(operation.query, rest, reading(index));
	};
	const target = (index: number): ReturnType<typeof targetOf> =>
		targetOf(context.getNodeParameter('object', index) as INodeParameterResourceLocator);
	const body = (index: number): Json =>
		readBody(context.getNodeParameter(jsonParameter, index, '{}'));

	return {
		params,
		query,
		target,
		values: (index) => valuesIn(resource, body(index), reading(index)),
		readOnly: () => ({}),
		actionInput: async (index) => ({
			params: await pathOf(work, resource, operation, await params(index), () => target(index)),
			query: query(index),
			body: operation.body.kind === 'none' ? undefined : body(index),
		}),
	};
}

/** Read without n8n's own conversions, as the values of objects are: see `readMapper`. */
const parametersOf = (context: IExecuteFunctions, index: number): JsonObject =>
	(context.getNodeParameter('parameters.value', index, {}, { skipValidation: true }) ??
		{}) as JsonObject;

const bodyField = nested('body', undefined, { label: 'Body' });

const readBody = (given: unknown): Json => checkedValues([bodyField], { body: given }).body ?? {};

/**
 * Values of known fields, by name or label, in the form that the API takes; all others, and empty
 * ones, as given: Zscaler may know more than the catalogue.
 */
function valuesIn(resource: Resource, given: Json, options: FormOptions): JsonObject {
	const { fields, noun } = resource;
	if (!isJsonObject(given)) {
		throw new ZscalerError('The body is not a JSON object.', { kind: 'invalid' });
	}
	const { known, unknown, unclear } = readColumns(fields, Object.entries(given), { noun });
	refuseUnclear(resource, unclear);
	const doubtful = [...unclear.map(({ column }) => column), ...unknown];
	if (doubtful.length > 0) options.warn?.(`Not known, sent as given: ${doubtful.join(', ')}`);
	const raw = Object.fromEntries([...known].map(([{ name }, [, value]]) => [name, value]));
	return {
		...pick(given, doubtful),
		...pickBy(raw as JsonObject, (value) => value === null),
		...checkedValues(fields, raw, { ...options, empty: 'clear' }),
	};
}

/** A rule that misses one of its criteria for a typing mistake is for more than was meant. */
function refuseUnclear(resource: Resource, unclear: readonly Unclear[]): void {
	if (unclear.length === 0 || !isRule(resource)) return;
	const told = unclear.map(({ column, reason }) => `'${column}' ${reason}`).join('. ');
	throw new ZscalerError(`${told}.`, {
		kind: 'invalid',
		advice: 'Write the name in the body as the field is called.',
	});
}
