import type { ProductId } from '../contract/products';
import type { TenantUsage } from './ledger';
import { addTo, openTally } from './tally';

interface Counted {
	readonly product: ProductId;
	readonly method: string;
}

/** Counts one call that was sent; `status` 0 where no answer came. */
export function countCall(
	usage: TenantUsage,
	{ product, method }: Counted,
	status: number,
	now: number,
): void {
	usage.since ??= now;
	const key = `${product} ${method} ${status}`;
	const known = usage.calls.get(key) ?? {
		product,
		method,
		status,
		count: openTally(),
		lastAt: now,
	};
	usage.calls.set(key, known);
	addTo(known.count, 1, now);
	known.lastAt = now;
}

/** Less is no wait, but the machine's own pace. */
const MIN = 10;

/** Counts that a call waited before it was sent. */
export function countWait(
	usage: TenantUsage,
	{ product }: Pick<Counted, 'product'>,
	milliseconds: number,
	now: number,
): void {
	if (milliseconds < MIN) return;
	usage.since ??= now;
	const known = usage.waits.get(product) ?? { count: openTally(), milliseconds: openTally() };
	usage.waits.set(product, known);
	addTo(known.count, 1, now);
	addTo(known.milliseconds, milliseconds, now);
}
