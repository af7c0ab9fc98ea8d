import { type Source, stepOf } from './source';
import type { Order } from './splitRange';
import type { Window } from './window';

/** What is left to ask for of a range, when how much a window holds is only learned by asking. */
export interface WindowPlan {
	readonly left: Window;
	/** Milliseconds of the next window, if so much is left. */
	readonly length: number;
	readonly source: Source;
	readonly order: Order;
}

/** Windows are cut between seconds as long as they are longer: logs tell times by the second. */
const SECOND = 1_000;
/** Of a full answer's rows a second, so much is aimed at. */
const AIM = 0.8;

export const planWindows = (left: Window, source: Source, order: Order): WindowPlan => ({
	left,
	length: source.longest ?? left.to - left.from,
	source,
	order,
});

/** The window to ask for next, undefined when nothing is left. Those taken touch, and never overlap. */
export function nextWindow({ left, length, source, order }: WindowPlan): Window | undefined {
	const { from, to } = left;
	if (from >= to) return undefined;
	if (length >= to - from) return left;
	if (order === 'oldestFirst') {
		const cut = alignDown(from + length, source);
		return { from, to: cut > from ? cut : from + length };
	}
	const cut = alignUp(to - length, source);
	return { from: cut < to ? cut : to - length, to };
}

/** After a window's rows were taken: the rest, in longer windows where there were few of them. */
export function afterTaken(plan: WindowPlan, { from, to }: Window, rows: number): WindowPlan {
	const { source, order, length } = plan;
	const left =
		order === 'oldestFirst' ? { from: to, to: plan.left.to } : { from: plan.left.from, to: from };
	const few = rows * 4 < (source.mostRows ?? Infinity);
	const longest = source.longest ?? Infinity;
	return { ...plan, left, length: few ? Math.min(length * 2, longest) : length };
}

/**
 * After a full answer, from which rows are missing: the same again in shorter windows, half as long,
 * or as short as the rows' own stretch of time suggests. Undefined if they cannot be shorter.
 */
export function afterFull(
	plan: WindowPlan,
	window: Window,
	stretch?: number,
): WindowPlan | undefined {
	const step = stepOf(plan.source);
	const half = Math.floor((window.to - window.from) / 2 / step) * step;
	if (half < step) return undefined;
	const told = Math.floor(((stretch ?? Infinity) * AIM) / step) * step;
	return { ...plan, length: Math.max(step, Math.min(half, told > 0 ? told : half)) };
}

function alignDown(time: number, source: Source): number {
	const grain = Math.max(SECOND, stepOf(source));
	return Math.floor(time / grain) * grain;
}

function alignUp(time: number, source: Source): number {
	const grain = Math.max(SECOND, stepOf(source));
	return Math.ceil(time / grain) * grain;
}
