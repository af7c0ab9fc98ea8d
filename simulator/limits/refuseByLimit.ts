import type { Answer } from '../call';
import type { Limit } from './limit';
import { HOUR_SECONDS, MINUTE_SECONDS } from '../durations';

const units: Record<number, string> = {
	1: 'SECOND',
	[MINUTE_SECONDS]: 'MINUTE',
	[HOUR_SECONDS]: 'HOUR',
};

/** Recorded: zpa__TestAccessPolicyReorderRule, zia__TestCloudApplications. */
export function refuseByLimit({ product, count, seconds }: Limit, wait: number): Answer {
	if (product === 'zpa')
		return {
			status: 429,
			headers: { 'retry-after': `${wait}s` },
			body: {
				exception: 'invalid.toomanyrequests',
				id: 'invalid.toomanyrequests',
				reason: 'Exceeded the number of requests allowed.',
			},
		};
	if (product === 'zcc')
		return { status: 429, headers: { 'x-rate-limit-retry-after-seconds': String(wait) } };
	return {
		status: 429,
		headers: { 'retry-after': String(wait) },
		body: {
			message: `Rate Limit (${count}/${units[seconds] ?? ''}) exceeded`,
			'Retry-After': `${wait} seconds`,
		},
	};
}
