import type { INodeProperties } from 'n8n-workflow';

import { count } from './fields';

/** How long calls may wait for what passes, and what comes then. */
export const maxWaitProperty = (
	reasons: string,
	{
		seconds = 120,
		then = 'the node fails with the time at which to try again.',
	}: { readonly seconds?: number; readonly then?: string } = {},
): INodeProperties =>
	count(
		'Max Wait',
		'maxWait',
		seconds,
		`Seconds that a call may wait for ${reasons}. After that ${then}`,
	);
