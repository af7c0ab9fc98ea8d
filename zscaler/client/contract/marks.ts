import { hasMark } from '../../outside/hasMark';
import { type ProductId, products } from '../../products';
import { isOneApi } from '../limits/limits';
import type { Line } from '../line';
import type { HttpAnswer } from '../ports';

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
