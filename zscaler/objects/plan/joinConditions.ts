import { isEqual, uniq } from 'lodash';

import type { Resource } from '../../catalogue/grammar';
import { ZscalerError } from '../../contract/zscalerError';
import { isJsonObject, type Json, type JsonObject } from '../../contract/json/json';
import { sameConditions } from './foldConditions';

/**
 * The folded conditions of those `given` with what a person left open: how each joins what it asks
 * for, and whether it is turned round. That stays as it is in the rule; where a condition asks for one thing, joining is of
 * no weight. Throws `invalid` where it decides to whom the rule applies: nothing does so by default.
 */
export function joinConditions(
	resource: Resource,
	present: Json | undefined,
	wanted: readonly JsonObject[],
	given: readonly JsonObject[],
): JsonObject[] {
	const before = objectsIn(present);
	const isHeld = (one: JsonObject): boolean => wanted.some((each) => asksSame(one, each));
	return wanted.map((condition, place) => {
		const same = before.filter((each) => asksSame(each, condition));
		const alike = before.filter((each) => isAbout(each, condition) && !isHeld(each));
		const several = asksForSeveral(resource, given[place]?.operands);
		return joinOne(resource, condition, several, same.length > 0 ? same : alike);
	});
}

function joinOne(
	resource: Resource,
	{ operator, negated, operands = [] }: JsonObject,
	several: boolean,
	before: readonly JsonObject[],
): JsonObject {
	const joins = [operator ?? uniq(before.map((each) => each.operator ?? 'OR'))].flat();
	const turns = [negated ?? uniq(before.map((each) => each.negated ?? false))].flat();
	if (turns.length > 1) throw unclear(resource, operands, 'is turned round', 'negated: yes or no');
	if (several && joins.length !== 1) {
		throw unclear(resource, operands, 'asks for all of them, or for any', 'operator: AND or OR');
	}
	return {
		operator: joins[0] ?? 'OR',
		...(turns[0] === undefined ? {} : { negated: turns[0] }),
		operands,
	};
}

/**
 * Several subjects can be asked for together, and several operands of what a user or a device has.
 * Of the values of one operand any will do, as no application is another.
 */
function asksForSeveral({ foldsConditions }: Resource, operands: Json = []): boolean {
	const subjects = subjectsOf(operands);
	const pairs = objectsIn(operands).filter(({ objectType }) =>
		foldsConditions?.pairs.includes(String(objectType)),
	);
	return subjects.length > 1 || pairs.length > 1;
}

const asksSame = (
	{ operands: one = [] }: JsonObject,
	{ operands: other = [] }: JsonObject,
): boolean => sameConditions([{ operands: one }], [{ operands: other }]);

const isAbout = (
	{ operands: one = [] }: JsonObject,
	{ operands: other = [] }: JsonObject,
): boolean => isEqual(subjectsOf(one), subjectsOf(other));

const subjectsOf = (operands: Json): string[] =>
	uniq(objectsIn(operands).map(({ objectType }) => String(objectType))).sort();

const objectsIn = (value: Json | undefined): JsonObject[] =>
	Array.isArray(value) ? value.filter(isJsonObject) : [];

const unclear = (
	{ noun, product }: Resource,
	operands: Json,
	what: string,
	give: string,
): ZscalerError =>
	new ZscalerError(
		`Conditions: the one on ${subjectsOf(operands).join(', ')} does not say whether it ${what}, and the ${noun} would apply to others.`,
		{ kind: 'invalid', product, advice: `Give the condition its ${give}.` },
	);
