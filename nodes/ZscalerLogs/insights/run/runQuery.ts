import type { IDataObject } from 'n8n-workflow';

import { nested } from '../../../../zscaler/catalogue/grammar';
import { ZscalerError } from '../../../../zscaler/contract/zscalerError';
import { callGraph } from '../../../../zscaler/insights/callGraph';
import { findLists, listAt } from '../../../../zscaler/insights/findLists';
import { isJsonObject, type Json, type JsonObject } from '../../../../zscaler/contract/json/json';
import { checkedValues } from '../../../objects/run/readForm';
import { eachItem } from '../../../shared/eachItem';
import type { ItemsForm } from '../../../shared/parameters/asForm';
import type { FormReader } from '../../../shared/parameters/formReader';
import type { Handler } from '../../../shared/handler';
import { periodOf } from './periodOf';

/** A query of the user's own. */
export const runQuery: Handler = (context, client) =>
	eachItem(context, async (item) => {
		const form = context.itemForm(item);
		const [query, operationName] = [form.text('query'), form.text('operationName')];
		const body = await callGraph(
			client,
			{
				query,
				variables: variablesOf(context, item, query),
				...(operationName === '' ? {} : { operationName }),
			},
			'Run an insights query',
		);
		const data = isJsonObject(body) ? body.data : undefined;
		return outputOf(form, data);
	});

/** The time range goes where the query asks for it; what the user gives wins. */
function variablesOf(context: ItemsForm, item: number, query: string): JsonObject {
	const given = readVariables(context.itemForm(item).given('variables'));
	const asks = (name: string) => new RegExp(`\\$${name}\\b`).test(query) && !(name in given);
	if (!asks('startTime') && !asks('endTime')) return given;
	const { from, to } = periodOf(context, item);
	return {
		...(asks('startTime') ? { startTime: from } : {}),
		...(asks('endTime') ? { endTime: to } : {}),
		...given,
	};
}

const variablesField = nested('variables', undefined, { label: 'Variables' });

function readVariables(given: unknown): JsonObject {
	const { variables = {} } = checkedValues([variablesField], { variables: given });
	if (isJsonObject(variables)) return variables;
	throw new ZscalerError('Variables is no JSON object', {
		kind: 'invalid',
		advice: 'Give names and values, e.g. {"limit": 10}.',
	});
}

function outputOf(form: FormReader, data?: Json): IDataObject[] {
	const output = form.text('output');
	if (output === 'list') return listAt(data, form.text('listPath'));
	const lists = output === 'lists' ? findLists(data) : [];
	const [first, ...others] = lists;
	if (first === undefined) return [isJsonObject(data) ? data : { data: data ?? null }];
	if (others.length === 0) return first.objects;
	return lists.flatMap(({ path, objects }) => objects.map((object) => ({ list: path, ...object })));
}
