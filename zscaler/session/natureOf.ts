import { readNetworkError } from '../transport/readNetworkError';
import type { ZscalerError } from '../contract/zscalerError';

/** What a sign-in that failed says of the next one. */
export interface Nature {
	/** Zscaler refused the values of the credential: to send them again does harm. */
	readonly refused: boolean;
	/** Zscaler may have refused them, and nobody heard of it. */
	readonly unheard: boolean;
	/** May fare better in a moment. */
	readonly transient: boolean;
}

/** Code of an answer that is none of Zscaler's. */
export const UNEXPECTED = 'unexpectedAnswer';

/** An answer of somebody else's is seldom over in a moment: so many are taken for an accident. */
const MAX_UNEXPECTED = 3;

/** Statuses with which a gateway gives up an answer that may be on its way. */
const away = new Set([408, 502, 504]);

/** Statuses with which pages refuse something: to send it again would not help. */
const refusals = new Set([400, 401, 403, 404, 410]);

/** `faults`: how many sign-ins in a row have failed without being refused, this one included. */
export function natureOf({ facts }: ZscalerError, faults: number): Nature {
	const { kind, code, status = 0 } = facts;
	if (kind === 'rateLimited' || kind === 'readOnly') return transient();
	if (kind === 'failed') return transient(away.has(status));
	if (kind !== 'unreachable') {
		return { refused: kind === 'signInRefused' && status >= 400, unheard: false, transient: false };
	}
	if (code === UNEXPECTED) {
		const again = faults < MAX_UNEXPECTED && !refusals.has(status);
		return { refused: false, unheard: status >= 400, transient: again };
	}
	const network = readNetworkError({ code });
	return {
		refused: false,
		unheard: network?.arrived ?? away.has(status),
		transient: network?.transient ?? away.has(status),
	};
}

const transient = (unheard = false): Nature => ({ refused: false, unheard, transient: true });
