import type { Field } from './fields';
import { action, type ActionSpec } from './operations';

/** A list that GraphQL answers as `{ nodes, pageInfo }`. */
export interface GraphList {
	readonly id: string;
	readonly label: string;
	readonly sentence: string;
	/** What the schema calls it. */
	readonly root: string;
	/** What is asked of each node. */
	readonly node: string;
	/** What the schema calls the number of the page. */
	readonly page: 'page' | 'pageNum';
	/** Variables that the user fills, each with its type in the schema. */
	readonly variables?: readonly (readonly [field: Field, type: string])[];
}

/** Reads such lists page by page, from the endpoint at `path`. */
export const graphLists = (path: string, lists: readonly GraphList[]): ActionSpec[] =>
	lists.map((list) =>
		action(list.id, list.label, `POST ${path}`, {
			sentence: list.sentence,
			body: { graphql: queryOf(list), fields: (list.variables ?? []).map(([field]) => field) },
			answer: 'items',
			expects: { graph: true },
			paging: {
				style: 'page',
				size: 100,
				words: { page: list.page, size: 'pageSize' },
				inBody: 'variables',
			},
			asksOnly: true,
		}),
	);

function queryOf({ root, node, page, variables = [] }: GraphList): string {
	const typed: [name: string, type: string][] = [
		['customerId', 'ID!'],
		[page, 'Int'],
		['pageSize', 'Int'],
		...variables.map(([{ name }, type]): [string, string] => [name, type]),
	];
	const declared = typed.map(([name, type]) => `$${name}: ${type}`).join(', ');
	const passed = typed.map(([name]) => `${name}: $${name}`).join(', ');
	return `query (${declared}) { ${root}(${passed}) { nodes { ${node} } pageInfo { pageNumber pageSize totalCount totalPages } } }`;
}
