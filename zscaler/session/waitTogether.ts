import { abandonable } from '../transport/abandonable';
import { inSeconds, Overdue } from '../transport/overdue';
import { endWithin } from '../transport/startDeadline';
import { ZscalerError } from '../contract/zscalerError';
import type { SessionPorts } from './signIn';

/** Milliseconds before whoever waits goes: he is to hear why. */
const EARLY = 250;

/**
 * What a sign-in comes to that may be somebody else's, or behind one, for as long as the ports say. The
 * deed's signal ends what nobody waits for any more.
 */
export async function waitTogether<T>(
	ports: SessionPorts,
	task: (signal: AbortSignal | undefined) => Promise<T>,
): Promise<T> {
	const { until, now, signal } = ports;
	if (until === undefined) return await abandonable(task(signal), signal);
	const left = Math.max(until - now() - EARLY, 1);
	try {
		return await endWithin(ports, left, task, signal);
	} catch (error) {
		if (!(error instanceof Overdue)) throw error;
		throw new ZscalerError(`Waited ${inSeconds(left)} for a sign-in to Zscaler that does not end`, {
			kind: 'unreachable',
			code: error.code,
			advice:
				'Sign-ins of an account go one after the other, and one before this one is still under way. ' +
				'Run it again later. If it stays so, see whether n8n can reach Zscaler without delay.',
		});
	}
}
