import type { Answer, Call } from '../call';
import type { Tenant } from '../tenant/tenant';
import { HOUR_SECONDS } from '../durations';

export interface Times {
	readonly from: number;
	readonly to: number;
}

/** The stretch that is asked about, in epoch seconds; a refusal where it is too long. */
export function readTimes(
	{ clock }: Tenant,
	{ query }: Call,
	longestHours: number,
): Times | Answer {
	const now = clock.seconds();
	const to = query.to ? Number(query.to) : now;
	const from = query.from ? Number(query.from) : now - 2 * HOUR_SECONDS;
	if (to - from <= longestHours * HOUR_SECONDS && from <= to) return { from, to };
	return {
		status: 400,
		body: { message: `Time range must be within ${longestHours} hours` },
	};
}

export const isTimes = (value: Times | Answer): value is Times => 'from' in value;
