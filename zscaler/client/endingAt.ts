import type { Client } from './createClient';

/** The same client, which has until then for all that it is asked, in epoch milliseconds. */
export function endingAt(client: Client, end: number): Client {
	const left = (): number => Math.max(0, end - client.patience.now());
	return {
		...client,
		patience: { ...client.patience, maxWait: left() },
		call: (request, options) => client.call(request, { maxWait: left(), ...options }),
	};
}
