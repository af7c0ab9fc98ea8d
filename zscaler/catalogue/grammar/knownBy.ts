import { saidByAll } from '../../contract/text/saidByAll';
import type { Answer, Expected } from '../../contract/answer';
import type { ActionSpec } from './operations';
import type { Row } from './resource';

/** What the objects of a row are known by, as far as the row tells its fields. */
export function knownIn(row: Row, more: readonly string[] = []): Expected {
	if (row.spec.fields === undefined || row.spec.fields.length === 0) return {};
	return { known: firstOf([...ownNames(row), ...more]) };
}

/** A settings page has neither id nor name, which anybody's object may have. */
function ownNames({
	single,
	spec: { fields = [], key = 'id', nameField = 'name' },
}: Row): string[] {
	const names = fields.map(({ name }) => name);
	return single && names.length > 0 ? names : [key, nameField, ...names];
}

const firstOf = (names: readonly string[]): string[] => [
	...new Set(names.map((name) => name.split('.')[0] ?? name)),
];

/** Whether an action says itself what its answer holds. */
export const isKnown = ({ expects: { key, says, known, graph } = {} }: ActionSpec): boolean =>
	[key, says, known, graph].some((each) => each !== undefined);

/**
 * What objects show by which they are none of a stranger's: where a row tells no fields, or an action
 * answers with objects of another kind, an id and a name at least.
 */
export function recognisedBy(row: Row, answer: Answer): Expected {
	if (answer !== 'item' && answer !== 'items') return {};
	const usual = row.single && row.spec.fields?.length ? [] : ['id', 'name'];
	const names = firstOf([...usual, ...ownNames(row)]);
	return { recognisedBy: names.filter((name) => !saidByAll.has(name)) };
}
