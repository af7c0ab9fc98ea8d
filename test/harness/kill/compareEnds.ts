import { isEqualWith, sortBy } from 'lodash';

import type { Simulator } from '../../../simulator';

/** How a tenant stands at the end: all that is edited, all that is in force. */
export interface End {
	readonly objects: Record<string, unknown>;
	readonly activated: Record<string, unknown>;
	readonly pending: readonly string[];
}

/** As the simulator shows it, without what counts or tells the time. */
export function endOf(tenant: Simulator): End {
	const { objects, activated, pending } = tenant.state();
	return { objects: plain(objects), activated: plain(activated), pending };
}

const counted = /^(id|.*(Time|time|At)|lastModified.*|updated.*)$/;

const plain = (collections: Record<string, unknown>): Record<string, unknown> =>
	JSON.parse(
		JSON.stringify(collections, (key, value: unknown) => {
			if (counted.test(key) && typeof value !== 'object') return undefined;
			// In lists of entries and of objects alike the order says nothing that is not a value.
			return Array.isArray(value) ? sortBy(value, (each) => JSON.stringify(each)) : value;
		}),
	) as Record<string, unknown>;

/** What differs, in words; nothing where a run that was killed came to the same end. */
export function differencesOf(end: End, wanted: End): string[] {
	return [
		...(end.pending.length === 0 ? [] : [`not activated: ${end.pending.join(', ')}`]),
		...differing('objects', end.objects, wanted.objects),
		...differing('in force', end.activated, wanted.activated),
	];
}

const differing = (
	what: string,
	end: Record<string, unknown>,
	wanted: Record<string, unknown>,
): string[] =>
	[...new Set([...Object.keys(end), ...Object.keys(wanted)])]
		.filter((key) => !isEqualWith(end[key], wanted[key]))
		.map(
			(key) =>
				`${what}, ${key}: ${JSON.stringify(end[key])} in place of ${JSON.stringify(wanted[key])}`,
		);
