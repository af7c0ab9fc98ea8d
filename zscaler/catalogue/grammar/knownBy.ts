import { saidByAll } from '../../outside/saidByAll';
import type { Answer, Expected } from './answer';
import type { ActionSpec } from './operations';
import type { Row } from './resource';

/** What the objects of a row are known by, as far as the row tells its fields. */
export function knownIn(
	{ spec: { fields = [], key = 'id', nameField = 'name' } }: Row,
	more: readonly string[] = [],
): Expected {
	if (fields.length === 0) return {};
	const names = [key, nameField, ...fields.map(({ name }) => name), ...more];
	return { known: [...new Set(names.map((name) => name.split('.')[0] ?? name))] };
}

/** Whether an action says itself what its answer holds. */
export const isKnown = ({ expects: { key, says, known, graph } = {} }: ActionSpec): boolean =>
	[key, says, known, graph].some((each) => each !== undefined);

/**
 * What objects show by which they are none of a stranger's: where a row tells no fields, or an action
 * answers with objects of another kind, an id and a name at least.
 */
export function signsOf(
	{ spec: { fields = [], key = 'id', nameField = 'name' } }: Row,
	answer: Answer,
): Expected {
	if (answer !== 'item' && answer !== 'items') return {};
	const names = [key, nameField, 'id', 'name', ...fields.map(({ name }) => name)];
	const first = names.map((name) => name.split('.')[0] ?? name);
	return { signs: [...new Set(first)].filter((name) => !saidByAll.has(name)) };
}
