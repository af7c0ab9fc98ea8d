import type { Client } from '../createClient';
import { ZscalerError } from '../../contract/zscalerError';

/** What the writes of a run came to so far. */
export interface Changes {
	readonly count: () => number;
	/** Whether one was refused because what it was to make is there already, perhaps by an earlier run. */
	readonly metExisting: () => boolean;
}

/** The same client, which remembers how many changes went through it. */
export function countChanges(client: Client): { client: Client } & Changes {
	let changes = 0;
	let metExisting = false;
	return {
		client: {
			...client,
			call: (request, options) => {
				const answer = client.call(request, options);
				answer.then(
					() => {
						if (request.changes) changes += 1;
					},
					(error: unknown) => {
						metExisting ||= error instanceof ZscalerError && error.facts.kind === 'duplicate';
					},
				);
				return answer;
			},
		},
		count: () => changes,
		metExisting: () => metExisting,
	};
}
