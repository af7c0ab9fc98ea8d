import { sortBy } from 'lodash';

import type { TenantState } from '../../../simulator/admin/readState';

/** What differs from run to run without meaning anything. */
const transient: readonly (readonly [RegExp, string])[] = [
	[/\b20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)/g, '<time>'],
	[/\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/g, '<uuid>'],
	[/\b[\da-f]{64}\b/g, '<secret>'],
	// Seconds and milliseconds of the days that a test lasts.
	[/\b179[67]\d{6}(\d{3})?\b/g, '<time>'],
];

/** Ids that the simulator gives to what is new: which they are depends on what was tried before. */
const given = /\b(169\d{4}|2161962573314\d{5})\b/g;

function plain(text: string): string {
	const ids = new Map<string, number>();
	const placeOf = (id: string): string => {
		ids.set(id, ids.get(id) ?? ids.size + 1);
		return `<id ${ids.get(id)}>`;
	};
	return transient
		.reduce((left, [pattern, word]) => left.replaceAll(pattern, word), text)
		.replaceAll(given, placeOf);
}

/**
 * Items as they compare. How long a run took is no part of them, nor what only a reading shows of a
 * new object, or only the answer of its creation.
 */
export const plainItems = (items: readonly unknown[]): string =>
	plain(
		JSON.stringify(items, (key, value: unknown) => (beside.test(key) ? undefined : asGone(value))),
	);

const beside =
	/^(durationMs|seconds|waited|took|calls|setByZscaler|accessControl|(lastModified|modified|creation)(Time|By))$/;

/** Where an answer was lost, nobody can say who deleted it: that it is gone is what counts. */
function asGone(value: unknown): unknown {
	const { outcome, id, ...others } = (value ?? {}) as { outcome?: unknown; id?: unknown };
	const warned = 'warnings' in others;
	return outcome === 'absent' && warned ? { outcome: 'deleted', id, ...without(others) } : value;
}

const without = ({ warnings: _, ...others }: { warnings?: unknown }): object => others;

/** The tenant as it compares: rules bear their order, and for others it says nothing. */
export function plainState({ objects, activated, pending }: TenantState): string {
	const nameless = (item: object): string =>
		JSON.stringify(item)
			.replaceAll(given, '')
			.replaceAll(/\b179[67]\d{6}\b/g, '');
	const filled = (collections: TenantState['objects']) =>
		Object.entries(collections)
			.filter(([, items]) => items.length > 0)
			.sort(([one], [other]) => one.localeCompare(other))
			.map(([key, items]) => [key, sortBy(items, nameless)]);
	return plain(JSON.stringify({ pending, objects: filled(objects), activated: filled(activated) }));
}

/** Where two texts part, with what stands there. */
export function whereTheyPart(expected: string, got: string): string {
	let at = 0;
	while (at < expected.length && expected[at] === got[at]) at += 1;
	const from = Math.max(0, at - 60);
	return `...${got.slice(from, at + 100)} in place of ...${expected.slice(from, at + 100)}`;
}
