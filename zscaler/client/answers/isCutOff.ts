import type { ApiRequest } from '../../contract/apiRequest';
import type { HttpAnswer } from '../../contract/ports';

/** JSON that ends in the middle: a sender that cannot read it hands it on as text. */
export const isCutOff = ({ as = 'json' }: ApiRequest, { status, body }: HttpAnswer): boolean =>
	as === 'json' && status < 300 && typeof body === 'string' && /^\s*[[{]/.test(body);
