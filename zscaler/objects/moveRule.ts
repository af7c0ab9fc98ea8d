import type { Resource } from '../catalogue/grammar';
import { ZscalerError } from '../contract/zscalerError';
import type { Json, JsonObject } from '../contract/json/json';
import {
	lastPlace,
	type Moving,
	noPlace,
	type Parted,
	readParted,
	planMove,
} from './plan/planMove';
import { shiftOrders } from './plan/shiftOrders';
import { callOperation } from './callOperation';
import type { ChangeOutcome } from './changeObject';
import { confirmMoved, type RuleMove } from './confirmMoved';
import type { ObjectList } from './objectList';
import { operationOf } from './operationOf';
import { listOf } from './readObjects';
import { type Listing, listKey, type Params, type RunContext } from './runContext';
import { quote } from '../contract/text/quote';

/**
 * Takes the place out of what a rule is to be. Throws `invalid`, before anything is written, for a
 * place that the rule cannot have; other items of a run may make room for it yet.
 */
export async function partPlace(
	{ runContext, resource, params }: Listing,
	present: JsonObject | undefined,
	values: JsonObject,
): Promise<Parted> {
	const parted = readParted(resource, present, values);
	if (parted.place === undefined || runContext.size > 1) return parted;
	const rules = (await listOf(runContext, resource, params)).all();
	const last = lastPlace(rules) + (present === undefined ? 1 : 0);
	if (parted.place <= last || present?.defaultRule === true) return parted;
	throw noPlace(resource, parted.place, `The last position is ${last}.`);
}

/**
 * Puts a rule where it is wanted, after it was written: its place is no value that a write takes.
 * One that stands there already is left alone. One that is wanted behind the last one waits until
 * this run has made enough others.
 */
export async function moveRule(
	listing: Listing,
	outcome: ChangeOutcome,
	place: number | undefined,
): Promise<ChangeOutcome> {
	const { runContext, resource, params } = listing;
	const { moves, key } = resource;
	if (moves === undefined) return outcome;
	const id = outcome.object[key] ?? null;
	const waiting = waitingIn(runContext, resource, params);
	if (place !== undefined) waiting.set(String(id), place);
	else if (outcome.done !== 'created' || waiting.size === 0) return outcome;
	const list = await listHolding(listing, moves, id);
	const before = ruleIn(list, key, id)?.[moves.place];
	await settle({ list, waiting, key, place: moves.place }, async (step) => {
		try {
			await send(listing, moves, step);
		} catch (error) {
			throw unmoved(resource, outcome, step, error);
		}
	});
	const now = ruleIn(list, key, id)?.[moves.place] ?? null;
	if (place === undefined) return outcome;
	const placed = outcomeAt(outcome, moves, now, before !== now);
	if (!waiting.has(String(id))) return placed;
	const last = lastPlace(list.all());
	const doubt = `Position ${place} was behind the last one, which was ${last} when this item was done: the rule moves there only if later items of the run make enough rules.`;
	return { ...placed, doubt };
}

interface Waiting {
	readonly list: ObjectList;
	/** Positions that are wanted, by id. */
	readonly waiting: Map<string, number>;
	/** The fields of the id and of the position. */
	readonly key: string;
	readonly place: string;
}

/** Moves those that are out of place, for which there is a place. */
async function settle(
	{ list, waiting, key, place }: Waiting,
	move: (step: RuleMove) => Promise<void>,
): Promise<void> {
	for (const [id, wanted] of [...waiting].sort(([, a], [, b]) => a - b)) {
		const rule = ruleIn(list, key, id);
		if (rule === undefined) continue;
		const from = Number(rule[place]);
		const to = planMove(list.all(), rule, from, wanted);
		if (to === undefined) continue;
		waiting.delete(id);
		if (from === to) continue;
		await move({ rule, to });
		const others = list.all().filter((each) => each !== rule);
		const placed = { ...rule, [place]: String(to) };
		list.replace([...shiftOrders(others, from, to, place), placed]);
	}
}

function send(listing: Listing, moves: Moving, step: RuleMove): Promise<unknown> {
	const { runContext, resource, params } = listing;
	const id = step.rule[resource.key] ?? null;
	return callOperation(runContext, resource, operationOf(resource, moves.by), {
		params: { ...params, id, [moves.to]: String(step.to) },
		confirm: (error) => confirmMoved(listing, moves, step, error),
	});
}

/** The list as this run knows it; read again where it does not tell the place of the rule. */
async function listHolding(
	{ runContext, resource, params }: Listing,
	{ place }: Moving,
	id: Json,
): Promise<ObjectList> {
	const known = await listOf(runContext, resource, params);
	if (ruleIn(known, resource.key, id)?.[place] !== undefined) return known;
	runContext.lists.delete(listKey(resource, params));
	return listOf(runContext, resource, params);
}

const ruleIn = (list: ObjectList, key: string, id: Json): JsonObject | undefined =>
	list.having(key, id)[0];

function waitingIn(
	{ waiting }: RunContext,
	resource: Resource,
	params: Params,
): Map<string, number> {
	const key = listKey(resource, params);
	const known = waiting.get(key) ?? new Map<string, number>();
	waiting.set(key, known);
	return known;
}

const outcomeAt = (
	{ done, changed, object }: ChangeOutcome,
	{ place }: Moving,
	now: Json,
	moved: boolean,
): ChangeOutcome => ({
	done: moved && done === 'unchanged' ? 'updated' : done,
	changed: moved || done === 'created' ? [...changed, place] : changed,
	object: { ...object, [place]: now },
});

function unmoved(
	{ key }: Resource,
	{ done, object }: ChangeOutcome,
	{ rule, to }: RuleMove,
	cause: unknown,
): unknown {
	if (!(cause instanceof ZscalerError)) return cause;
	const isOwn = rule[key] === object[key] && done !== 'unchanged';
	return new ZscalerError(
		`'${quote(String(rule.name))}' ${isOwn ? `was ${done}, but ` : ''}could not be moved to position ${to}: ${cause.message}`,
		cause.facts,
		{ cause },
	);
}
