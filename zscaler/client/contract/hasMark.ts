import { type ProductId, products } from '../../products';
import { isOneApi } from '../limits/limits';
import type { Line } from '../line';
import type { HttpAnswer } from '../ports';

/**
 * Headers of Zscaler's own. All 640 recorded answers of OneAPI tell of its limits, all but six of ZIA's
 * of its mode as well (2026-03); the limits of Client Connector and Digital Experience have other names.
 */
const own = /^(x-zscaler-|x-rate-?limit-|ratelimit-)/;

/** Whether it shows that it comes from Zscaler: what tells nothing may come from anybody. */
export const hasMark = ({ headers }: Pick<HttpAnswer, 'headers'>): boolean =>
	Object.keys(headers).some((name) => own.test(name));

type Known = Pick<Line, 'tenant' | 'limits'>;

/** Whether Zscaler's answers of this product bear its mark, as far as is known. */
export function bearsMarks({ tenant, limits }: Known, product: ProductId): boolean | undefined {
	const usual = isOneApi(tenant) && products[product].ownToken !== true ? true : undefined;
	return limits.marks.get(product) ?? usual;
}

/** An answer with content that is as it must be shows whether marks get through to here. */
export function learnMarks({ limits }: Known, product: ProductId, answer: HttpAnswer): void {
	limits.marks.set(product, hasMark(answer));
}
