import { action, area, nested, service, text, type Resource } from '../grammar';

/** Insights: reports over web traffic, firewall, shadow IT and more, asked for in GraphQL. */
export const zins: readonly Resource[] = area('zins', 'Insights', [
	service('report', 'Report', [
		action('query', 'Query', 'POST /graphql', {
			sentence: 'Query Insights in GraphQL',
			body: [
				text('query', { required: true, hint: 'E.g. query { WEB_TRAFFIC { ... } }.' }),
				nested('variables', undefined, { hint: 'As JSON, e.g. startTime and endTime' }),
				text('operationName', { hint: 'Which operation of the query to run' }),
			],
			expects: { graph: true },
			asksOnly: true,
		}),
	]),
]);
