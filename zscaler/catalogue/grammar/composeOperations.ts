import type { ComposedOperation, Operation, UsualVerb } from './operations';

/**
 * What a row offers besides the calls of its API. Create or Update finds its object by a column, and
 * sends what is needed then: it stands under Update's path, and names no object.
 */
export function composeOperations(
	{ nouns }: { readonly nouns: string },
	operations: readonly Operation[],
): ComposedOperation[] {
	const offered = (wanted: UsualVerb): Operation | undefined =>
		operations.find(({ verb }) => verb === wanted);
	const update = offered('update');
	if (update === undefined) return [];
	const upsert: ComposedOperation = {
		...update,
		id: 'upsert',
		verb: 'upsert',
		label: 'Create or Update',
		sentence: `Create or update ${nouns}`,
		description: 'Create a new record, or update the current one if it already exists (upsert)',
		path: update.path.replace('/{id}', ''),
		reads: 'getMany',
		sends: ['create', 'update'],
	};
	return [upsert].filter(({ reads, sends }) => [reads, ...sends].every(offered));
}
