import { resources } from '../../catalogue';
import type { Operation, Resource } from '../../catalogue/grammar';
import type { EventChoice, Settings } from '../setting';
import { ZscalerError } from '../../contract/zscalerError';

/** Everyday resources and pages of settings that can be read without naming anything else. */
const watchable: readonly Resource[] = resources.filter(
	(resource) => (resource.everyday || resource.single) && readingOf(resource) !== undefined,
);

/** How all of a resource is read. */
function readingOf({ operations, lookups, single }: Resource): Operation | undefined {
	const verb = single ? 'get' : 'getMany';
	const known = new Set(['customerId', ...lookups.map(({ name }) => name)]);
	return operations.find(
		(operation) =>
			operation.verb === verb &&
			[...operation.path.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => known.has(name)),
	);
}

export const watchSettings = {
	resources: {
		kind: 'choices',
		label: 'Watch',
		choices: [...watchable]
			.sort((left, right) => left.label.localeCompare(right.label))
			.map(({ label, id }): EventChoice => [label, id]),
		usual: ['ziaUrlFilteringRule', 'ziaFirewallFilteringRule'],
		description:
			'What to compare with the previous poll. The first poll only remembers. Each entry is read completely at every poll.',
	},
} as const satisfies Settings;

export function watchedOf(ids: readonly string[]): Resource[] {
	const found = watchable.filter(({ id }) => ids.includes(id));
	if (found.length > 0) return found;
	throw new ZscalerError('Nothing is chosen to be watched', {
		kind: 'invalid',
		advice: 'Choose at least one entry of Watch.',
	});
}
