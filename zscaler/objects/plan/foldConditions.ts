import { groupBy, isEqual } from 'lodash';

import type { Resource } from '../../catalogue/grammar';
import { isJsonObject, type Json, type JsonObject } from '../../contract/json/json';

type Folding = NonNullable<Resource['foldsConditions']>;

/**
 * The rule with its conditions as version 2 of ZPA's policies takes them: for each subject one
 * operand with all `values`, or all `entryValues` where a left and a right side are asked.
 * Takes both versions' operands; what only Zscaler sets is left out.
 */
export function foldConditions(folding: Folding, rule: JsonObject): JsonObject {
	const { conditions } = rule;
	return Array.isArray(conditions)
		? { ...rule, conditions: objectsIn(conditions).map((each) => foldOne(folding, each)) }
		: rule;
}

/** Whether folded conditions say the same: their order and that of their values is of no weight. */
export const sameConditions = (present: Json | undefined, wanted: Json | undefined): boolean =>
	isEqual(inOrder(present), inOrder(wanted));

function foldOne(folding: Folding, { operator, negated, operands }: JsonObject): JsonObject {
	const spread = objectsIn(operands).flatMap((operand) => spreadOperand(folding, operand));
	const bySubject = Object.values(groupBy(spread, ({ subject }) => JSON.stringify(subject)));
	return {
		...(operator === undefined || operator === null || operator === '' ? {} : { operator }),
		...(negated === undefined || negated === null ? {} : { negated }),
		operands: bySubject.map(joinEntries),
	};
}

/** What an operand is about, and one of the things that it asks for. */
interface Entry {
	readonly subject: JsonObject;
	/** Absent where there is only one side. */
	readonly lhs?: string;
	readonly rhs: string;
}

function spreadOperand({ pairs }: Folding, operand: JsonObject): Entry[] {
	const { objectType, idpId, lhs, rhs, values, entryValues } = operand;
	const kind = { objectType: String(objectType) };
	if (rhs !== undefined && !isFilled(values) && !isFilled(entryValues)) {
		// Get tells the identity provider of SCIM groups, which Update takes from the left side.
		const isPair = pairs.includes(kind.objectType) || (lhs !== undefined && lhs !== 'id');
		return [{ subject: kind, rhs: String(rhs), ...(isPair ? { lhs: String(lhs) } : {}) }];
	}
	const isWithin = idpId !== undefined && idpId !== null;
	const subject = { ...kind, ...(isWithin ? { idpId } : {}) };
	if (pairs.includes(kind.objectType) && isWithin && !isFilled(entryValues)) {
		// Groups beside their identity provider: asked for as pairs of both.
		return listIn(values).map((value) => ({
			subject: kind,
			lhs: String(idpId),
			rhs: String(value),
		}));
	}
	return [
		...listIn(values).map((value) => ({ subject, rhs: String(value) })),
		...objectsIn(entryValues).map((pair) => ({
			subject,
			lhs: String(pair.lhs),
			rhs: String(pair.rhs),
		})),
	];
}

function joinEntries(entries: readonly Entry[]): JsonObject {
	const values = entries.filter(({ lhs }) => lhs === undefined).map(({ rhs }) => rhs);
	const pairs = entries.flatMap(({ lhs, rhs }) => (lhs === undefined ? [] : [{ lhs, rhs }]));
	return {
		...entries[0]?.subject,
		...(values.length > 0 ? { values } : {}),
		...(pairs.length > 0 ? { entryValues: pairs } : {}),
	};
}

/** One text for each condition; two operands of a subject say what one with all values says. */
const inOrder = (conditions: Json | undefined): string[] =>
	objectsIn(conditions)
		.map(({ operator, negated, operands }) =>
			JSON.stringify([
				operator ?? 'OR',
				negated ?? false,
				[...new Set(objectsIn(operands).flatMap(asked))].sort(),
			]),
		)
		.sort();

const asked = ({ objectType, values, entryValues }: JsonObject): string[] => [
	...listIn(values).map((value) => JSON.stringify([objectType, value])),
	...objectsIn(entryValues).map(({ lhs, rhs }) => JSON.stringify([objectType, lhs, rhs])),
];

const listIn = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
const objectsIn = (value: Json | undefined): JsonObject[] => listIn(value).filter(isJsonObject);
const isFilled = (value: Json | undefined): boolean => listIn(value).length > 0;
