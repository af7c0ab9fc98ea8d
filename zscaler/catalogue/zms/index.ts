import { action, area, nested, service, text, type Resource } from '../grammar';

/** Microsegmentation: agents, zones, resources and rules, asked for in GraphQL. */
export const zms: readonly Resource[] = area('zms', 'Microsegmentation', [
	service('inventory', 'Inventory', [
		action('query', 'Query', 'POST', '/graphql', {
			sentence: 'Query Microsegmentation in GraphQL',
			body: [
				text('query', { required: true, hint: 'E.g. query { agents(customerId: ...) { ... } }.' }),
				nested('variables', undefined, { hint: 'As JSON, e.g. customerId and page.' }),
				text('operationName', { hint: 'Which operation of the query to run.' }),
			],
			asksOnly: true,
		}),
	]),
]);
