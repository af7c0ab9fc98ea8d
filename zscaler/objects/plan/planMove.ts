import type { Resource } from '../../catalogue/grammar';
import { articleOf } from '../../catalogue/grammar/article';
import { ZscalerError } from '../../contract/zscalerError';
import type { Json, JsonObject } from '../../contract/json/json';
import { quote } from '../../contract/text/quote';

export type Moving = NonNullable<Resource['moves']>;

/** The rule that Zscaler Deception keeps in front. terraform-provider-zpa, 2026-07 */
const FIRST = 'Zscaler Deception';

const staysFirst = ({ name }: JsonObject): boolean => name === FIRST;
const staysLast = ({ defaultRule }: JsonObject): boolean => defaultRule === true;

/** The last place of a list that a rule can be moved to. */
export const lastPlace = (rules: readonly JsonObject[]): number =>
	rules.length - rules.filter(staysLast).length;

/**
 * Where a rule goes that is wanted at a place: `undefined` while the list has too few rules for
 * that, and where it stands already if Zscaler keeps it there.
 */
export function planMove(
	rules: readonly JsonObject[],
	rule: JsonObject,
	from: number,
	wanted: number,
): number | undefined {
	if (staysFirst(rule) || staysLast(rule)) return from;
	const to = Math.max(wanted, 1 + rules.filter(staysFirst).length);
	return to > lastPlace(rules) ? undefined : to;
}

export interface Parted {
	readonly place?: number;
	/** The values that a write takes. */
	readonly others: JsonObject;
}

/**
 * Takes the place out of what a rule is to be. Throws `invalid` for what is no place, and for a
 * rule that cannot get there.
 */
export function readParted(
	resource: Resource,
	present: JsonObject | undefined,
	values: JsonObject,
): Parted {
	const { moves } = resource;
	if (moves === undefined) return { others: values };
	const { [moves.place]: wanted, ...others } = values;
	if (wanted === undefined || wanted === null || wanted === '') return { others };
	const place = readPlace(resource, wanted);
	if (present !== undefined) refuseFixed(resource, present, Number(present[moves.place]), place);
	return { place, others };
}

function readPlace(resource: Resource, wanted: Json): number {
	const place = Number(wanted);
	if (Number.isSafeInteger(place) && place >= 1) return place;
	throw noPlace(resource, wanted, 'Positions are whole numbers, counted from 1.');
}

export const noPlace = ({ noun, product }: Resource, wanted: Json, advice: string): ZscalerError =>
	new ZscalerError(`'${quote(String(wanted))}' is no position of ${articleOf(noun)} ${noun}.`, {
		kind: 'invalid',
		product,
		advice,
	});

function refuseFixed({ product }: Resource, rule: JsonObject, now: number, place: number): void {
	const last = staysLast(rule) && place < now;
	if (!last && !(staysFirst(rule) && place > now)) return;
	throw new ZscalerError(
		`Zscaler keeps the rule '${quote(String(rule.name))}' ${last ? 'last' : 'first'}: it cannot be moved to position ${place}.`,
		{
			kind: 'invalid',
			product,
			advice: 'Leave out its position, and move the other rules instead.',
		},
	);
}
