import type { Client } from './createClient';

/** Milliseconds for all calls together: enough to look, whatever Max Wait was and is left of it. */
const BRIEF = 30_000;

/** A client for looking whether something was done, which has one time of its own for all that it does. */
export function briefly(client: Client): Client {
	const { now } = client.patience;
	const end = now() + BRIEF;
	return {
		...client,
		patience: { ...client.patience, maxWait: BRIEF },
		call: (request, options) =>
			client.call(request, { maxWait: Math.max(0, end - now()), ...options }),
	};
}
