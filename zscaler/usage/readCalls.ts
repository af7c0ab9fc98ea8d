import { products } from '../contract/products';
import type { CallCount, TenantUsage } from './ledger';
import { isoOrNull } from './readLimits';
import { lastHourOf, type Tally } from './tally';

/** Calls of one product, method and status. */
export const callRows = ({ calls }: TenantUsage, now: number) =>
	[...calls.values()].map(({ product, method, status, count, lastAt }) => ({
		product,
		productName: products[product].name,
		method,
		status,
		calls: count.total,
		callsLastHour: lastHourOf(count, now),
		lastAt: isoOrNull(lastAt),
	}));

/** What became of calls, with the numbers that a workflow can alert on. */
export function countsOf(calls: readonly CallCount[], now: number) {
	const limited = calls.filter(({ status }) => status === 429);
	const unauthorized = calls.filter(({ status }) => status === 401);
	const failed = calls.filter(({ status }) => status === 0 || status >= 400);
	return {
		calls: totalOf(calls),
		callsLastHour: recentOf(calls, now),
		rateLimited: totalOf(limited),
		rateLimitedLastHour: recentOf(limited, now),
		unauthorized: totalOf(unauthorized),
		unauthorizedLastHour: recentOf(unauthorized, now),
		failed: totalOf(failed),
		failedLastHour: recentOf(failed, now),
	};
}

/** Calls and waits of one product. */
export function productRows({ calls, waits }: TenantUsage, now: number) {
	const names = new Set([...[...calls.values()].map(({ product }) => product), ...waits.keys()]);
	return [...names].map((product) => {
		const own = [...calls.values()].filter((call) => call.product === product);
		return {
			product,
			productName: products[product].name,
			...countsOf(own, now),
			callsByStatus: sums(own, ({ status }) => String(status)),
			...waitsOf([waits.get(product)], now),
		};
	});
}

export function waitsOf(
	waits: readonly ({ readonly count: Tally; readonly milliseconds: Tally } | undefined)[],
	now: number,
) {
	const known = waits.filter((wait) => wait !== undefined);
	const total = (tally: Tally) => tally.total;
	const recent = (tally: Tally) => lastHourOf(tally, now);
	const seconds = (read: (tally: Tally) => number) =>
		Math.round(sum(known.map(({ milliseconds }) => read(milliseconds))) / 100) / 10;
	return {
		waits: sum(known.map(({ count }) => total(count))),
		waitsLastHour: sum(known.map(({ count }) => recent(count))),
		waitedSeconds: seconds(total),
		waitedSecondsLastHour: seconds(recent),
	};
}

/** Sums of calls by what they have in common. */
export function sums(calls: readonly CallCount[], keyOf: (call: CallCount) => string) {
	const result: Record<string, number> = {};
	for (const call of calls) {
		const key = keyOf(call);
		result[key] = (result[key] ?? 0) + call.count.total;
	}
	return result;
}

const totalOf = (calls: readonly CallCount[]): number => sum(calls.map(({ count }) => count.total));

const recentOf = (calls: readonly CallCount[], now: number): number =>
	sum(calls.map(({ count }) => lastHourOf(count, now)));

const sum = (numbers: readonly number[]): number =>
	numbers.reduce((total, each) => total + each, 0);
