import type { Client } from './createClient';

/** Milliseconds for each call: enough to look, whatever Max Wait was and is left of it. */
const BRIEF = 30_000;

/** A client for looking whether something was done, which has a time of its own. */
export const briefly = (client: Client): Client => ({
	...client,
	call: (request, options) => client.call(request, { maxWait: BRIEF, ...options }),
});
