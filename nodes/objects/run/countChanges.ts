import type { Client } from '../../../zscaler/client/createClient';

/** The same client, which remembers how many changes went through it. */
export function countChanges(client: Client): { client: Client; count: () => number } {
	let changes = 0;
	return {
		client: {
			...client,
			call: async (request, options) => {
				const answer = await client.call(request, options);
				if (request.changes) changes += 1;
				return answer;
			},
		},
		count: () => changes,
	};
}
