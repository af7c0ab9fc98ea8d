import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { nested } from '../../../../zscaler/catalogue/grammar';
import { ZscalerError } from '../../../../zscaler/contract/zscalerError';
import { callGraph } from '../../../../zscaler/insights/callGraph';
import { findLists, listAt } from '../../../../zscaler/insights/findLists';
import { isJsonObject, type Json, type JsonObject } from '../../../../zscaler/contract/json/json';
import { checkedValues } from '../../../objects/run/readForm';
import { eachItem } from '../../../shared/eachItem';
import { readText } from '../../../shared/readText';
import type { Handler } from '../../../shared/handler';
import { periodOf } from './periodOf';

/** A query of the user's own. */
export const runQuery: Handler = (context, client) =>
	eachItem(context, async (item) => {
		const query = readText(context.getNodeParameter('query', item), 'Query');
		const operationName = readText(
			context.getNodeParameter('operationName', item, ''),
			'Operation Name',
		);
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
		return outputOf(context, item, data);
	});

/** The time range goes where the query asks for it; what the user gives wins. */
function variablesOf(context: IExecuteFunctions, item: number, query: string): JsonObject {
	const given = readVariables(context.getNodeParameter('variables', item, '{}'));
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

function outputOf(context: IExecuteFunctions, item: number, data?: Json): IDataObject[] {
	const output = context.getNodeParameter('output', item, 'lists') as string;
	if (output === 'list') {
		return listAt(data, readText(context.getNodeParameter('listPath', item), 'Path to List'));
	}
	const lists = output === 'lists' ? findLists(data) : [];
	const [first, ...others] = lists;
	if (first === undefined) return [isJsonObject(data) ? data : { data: data ?? null }];
	if (others.length === 0) return first.objects;
	return lists.flatMap(({ path, objects }) => objects.map((object) => ({ list: path, ...object })));
}
