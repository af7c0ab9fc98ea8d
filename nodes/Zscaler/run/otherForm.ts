import { omit, pick, pickBy } from 'lodash';

import type { Query } from '../../../zscaler/contract/ports';
import type { JsonObject } from '../../../zscaler/contract/json/json';
import { resolveReferences } from '../../../zscaler/objects/resolveReferences';
import type { Params } from '../../../zscaler/objects/runContext';
import { exact } from '../../objects/run/exact';
import { pathOf } from '../../objects/run/pathOf';
import { type FormOptions, listQuery, queryOf } from '../../objects/run/readForm';
import { rowOf } from '../../shared/rowOf';
import type { Form, OperationRun } from '../../objects/run/run';
import { itemTargetOf } from '../../objects/run/itemTargetOf';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { bodyReader } from './bodyReader';

/** The form of Other Object: path and query values in a mapper, bodies as JSON. */
export function otherForm(
	context: ItemsForm,
	{ runContext, resource, operation }: OperationRun,
	reading: (itemIndex: number) => FormOptions,
): Form {
	const given = (index: number): JsonObject =>
		pickBy(exact(parametersOf(context, index)), (value) => value !== null && value !== '');
	const inPath = resource.parents.map(({ name }) => name);
	const params = (index: number): Promise<Params> =>
		resolveReferences(runContext, resource.parents, pick(given(index), inPath));
	const query = (index: number): Query => {
		const rest = omit(given(index), inPath);
		return operation.verb === 'getMany'
			? listQuery(resource, operation.query, rest, reading(index))
			: queryOf(operation.query, rest, reading(index));
	};
	const target = (index: number): ReturnType<typeof itemTargetOf> =>
		itemTargetOf(context.itemForm(index).given('object'));
	const body = bodyReader(context, resource, operation, reading);

	return {
		params,
		query,
		target,
		values: (index) => body.object(index).values,
		readOnly: (index) => body.object(index).readOnly,
		actionInput: async (index) => ({
			params: await pathOf({ runContext, resource, operation }, await params(index), () =>
				target(index),
			),
			query: query(index),
			body: body.action(index),
		}),
	};
}

/** Read without n8n's own conversions, as the values of objects are: see `readMapper`. */
const parametersOf = (context: ItemsForm, index: number): JsonObject =>
	rowOf(context.getNodeParameter('parameters.value', index, {}, { skipValidation: true }));
