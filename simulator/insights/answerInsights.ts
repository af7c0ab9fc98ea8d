import { isItem, text, type Answer, type Call } from '../call';
import type { Route } from '../gate/findRoute';
import type { Tenant } from '../tenant/tenant';
import { checkQuery } from './checkQuery';
import { executeQuery } from './executeQuery';
import { parseQuery, type Operation } from './parseQuery';
import { answerRefusal, Refusal, refuse } from './refusal';

/** Insights: one address, GraphQL, status 200 whatever comes of it. */
export function answerInsights(tenant: Tenant, call: Call, { segments }: Route): Answer {
	if (segments.join('/') !== 'graphql') return { status: 404 };
	if (call.method !== 'POST') return { status: 405 };
	const { query, variables, operationName } = isItem(call.body) ? call.body : {};
	const values = isItem(variables) ? variables : {};
	try {
		const operation = pickOperation(parseQuery(text(query)), text(operationName));
		checkQuery(operation, values);
		const isEmpty = tenant.options.seed === 'empty';
		const data = executeQuery(operation.fields, values, { isEmpty });
		return { status: 200, body: { data } };
	} catch (error) {
		if (error instanceof Refusal) return answerRefusal(error);
		throw error;
	}
}

function pickOperation(operations: readonly Operation[], wanted: string): Operation {
	const found = wanted ? operations.find(({ name }) => name === wanted) : operations[0];
	if (found && (wanted || operations.length === 1)) return found;
	const told = wanted ? `Unknown operation named '${wanted}'.` : 'Must provide operation name.';
	throw refuse(told, 'BAD_REQUEST', { line: 1, column: 1 });
}
