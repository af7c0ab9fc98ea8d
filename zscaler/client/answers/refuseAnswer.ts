import { products } from '../../contract/products';
import { placeOf, type Where } from '../readError';
import { ZscalerError } from '../../contract/zscalerError';
import { UNEXPECTED_ANSWER } from './unexpected';
import { whoAnswered } from './whoAnswered';

/**
 * The error of who reads an answer further than the client does, and finds that it is not what was
 * asked for. `came` says what came in place of `wanted`: 'an empty object'.
 */
export const refuseAnswer = (
	where: Pick<Where, 'product'> & Partial<Where>,
	wanted: string,
	came: string,
): ZscalerError =>
	new ZscalerError(`In place of ${wanted} from ${products[where.product].name} came ${came}`, {
		kind: 'unreachable',
		...placeOf(where),
		code: UNEXPECTED_ANSWER,
		advice: whoAnswered(),
	});
