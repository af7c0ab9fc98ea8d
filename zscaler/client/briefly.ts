import type { Client } from './createClient';
import { endingAt } from './endingAt';
import { SECOND_MS } from '../contract/durations';

/** Milliseconds for all calls together: enough to look, whatever Max Wait was and is left of it. */
const BRIEF = 30 * SECOND_MS;

/** A client for looking whether something was done, which has one time of its own for all that it does. */
export const briefly = (client: Client): Client => endingAt(client, client.patience.now() + BRIEF);
