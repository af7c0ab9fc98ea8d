import { bearsOwnName, hasMark } from '../../contract/text/hasMark';
import type { ApiRequest } from '../../contract/apiRequest';
import { products } from '../../contract/products';
import { isOneApi } from '../limits/limits';
import type { CallContext } from '../callContext';
import type { HttpAnswer } from '../../contract/ports';

type Known = Pick<CallContext, 'tenant' | 'limits'>;
type Asked = Pick<ApiRequest, 'product' | 'path'>;

/**
 * Whether an answer must bear Zscaler's mark where it tells nothing by itself: always through OneAPI,
 * whose every answer bears one, elsewhere as soon as one was seen. No answer ever takes this back:
 * whoever answers in Zscaler's place could write it.
 */
export const bearsMarks = ({ tenant, limits }: Known, asked: Asked): true | undefined =>
	(isOneApi(tenant) && products[asked.product].ownToken !== true) ||
	limits.marks.has(asked.product) ||
	limits.marks.has(serviceOf(asked))
		? true
		: undefined;

/**
 * Learns from an answer that is as it must be. What is called after Zscaler speaks for the whole product;
 * headers of limits, which gateways of others have too, for the one service that gave them.
 */
export function learnMarks({ limits }: Known, asked: Asked, answer: HttpAnswer): void {
	if (bearsOwnName(answer)) limits.marks.add(asked.product);
	else if (hasMark(answer)) limits.marks.add(serviceOf(asked));
}

/** 'zpa /mgmtconfig': where a product's paths have several roots, another service stands behind each. */
function serviceOf({ product, path }: Asked): string {
	const hasRoots = Object.keys(products[product].roots).length > 0;
	return hasRoots ? `${product} /${path.split('/')[1] ?? ''}` : product;
}
