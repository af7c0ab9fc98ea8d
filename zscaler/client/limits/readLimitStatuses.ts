import { counted } from '../../contract/text/counted';
import { type ProductId, products } from '../../contract/products';
import type { LimitStatus } from '../../usage/limitStatus';
import type { Budget, TenantLimits } from './limits';
import type { Window } from './window';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../contract/durations';

const units: Readonly<Record<number, string>> = {
	[SECOND_MS]: 'second',
	[MINUTE_MS]: 'minute',
	[HOUR_MS]: 'hour',
	[DAY_MS]: 'day',
};

/** What is left of every limit that a call of this process has met, as far as it is known. */
export function readLimitStatuses(limits: TenantLimits, now: number): LimitStatus[] {
	const { windows, budgets, endpoints, pauses } = limits;
	const pausedAt = (scope: string) => {
		const until = pauses.get(scope) ?? 0;
		return until > now ? { pausedUntil: until } : {};
	};
	const published = [...windows].map(([key, window]) => {
		const scope = key.slice(0, key.lastIndexOf(' '));
		return { ...statusOf(scope, window, now), ...pausedAt(scope), source: 'published' as const };
	});
	const told = [...budgets].map(([key, budget]) => budgetOf(key, budget, now));
	const learned = [...endpoints].flatMap(([endpoint, facts]) =>
		(facts.windows ?? []).map((window) => ({
			...statusOf(endpoint, window, now),
			...pausedAt(endpoint),
			source: 'refusal' as const,
		})),
	);
	const known = [...published, ...learned].filter(({ pausedUntil }) => pausedUntil !== undefined);
	const others = [...pauses]
		.filter(([, until]) => until > now)
		.map(([scope, until]) => pauseOf(scope, until))
		.filter(({ limit }) => !known.some((each) => each.limit.startsWith(`${limit}:`)));
	return [...published, ...learned, ...told, ...others];
}

function statusOf(scope: string, { count, ms, marks }: Window, now: number) {
	const live = marks.filter(({ last, calls }) => last + ms > now && calls > 0);
	const used = live.reduce((sum, { calls }) => sum + calls, 0);
	const newest = live.at(-1);
	return {
		limit: `${nameOf(scope)}: ${count} per ${units[ms] ?? counted(ms / SECOND_MS, 'second')}`,
		...productOf(scope),
		quota: count,
		used,
		left: Math.max(0, count - used),
		...(newest === undefined ? {} : { resetsAt: newest.last + ms }),
	};
}

/** A time that has passed gives all of it back. */
function budgetOf(key: string, { quota, left, resetAt }: Budget, now: number): LimitStatus {
	const [product = '', ...name] = key.split(' ');
	const seconds = Number(/w=(\d+)/.exec(name.join(' '))?.[1] ?? 0);
	const per = seconds > 0 ? ` per ${units[seconds * SECOND_MS] ?? counted(seconds, 'second')}` : '';
	const open = resetAt > now;
	const rest = open ? Math.max(0, left) : quota;
	return {
		limit: `${nameOf(product)}, as Zscaler tells: ${quota}${per}`,
		...productOf(product),
		quota,
		used: Math.max(0, quota - rest),
		left: rest,
		...(open ? { resetsAt: resetAt } : {}),
		source: 'answers',
	};
}

const pauseOf = (scope: string, until: number): LimitStatus => ({
	limit: nameOf(scope),
	...productOf(scope),
	quota: 0,
	used: 0,
	left: 0,
	resetsAt: until,
	pausedUntil: until,
	source: 'refusal',
});

const isProduct = (word: string): word is ProductId => Object.hasOwn(products, word);

function productOf(scope: string): { product?: ProductId } {
	const [word = ''] = scope.split(' ');
	return isProduct(word) ? { product: word } : {};
}

/** 'zia GET /users' to 'Internet Access GET /users'; the gateway is OneAPI's. */
function nameOf(scope: string): string {
	const [word = '', ...rest] = scope.trim().split(' ');
	return [isProduct(word) ? products[word].name : 'OneAPI', ...rest].join(' ');
}
