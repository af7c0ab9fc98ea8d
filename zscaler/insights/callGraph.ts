import type { Client } from '../client/createClient';
import type { GraphQuery } from './buildQuery';
import { isGraphWrite } from '../contract/isGraphWrite';
import { explainError } from './explainError';

/** Asks Insights; answers the body, in which there are no errors. */
export async function callGraph(client: Client, body: GraphQuery, about: string): Promise<unknown> {
	const writes = isGraphWrite(body);
	try {
		const answer = await client.call({
			product: 'zins',
			method: 'POST',
			path: '/graphql',
			query: {},
			body,
			answer: 'item',
			expects: { graph: true },
			changes: false,
			writes,
			repeatable: !writes,
			label: about,
		});
		return answer.body;
	} catch (error) {
		throw explainError(error);
	}
}
