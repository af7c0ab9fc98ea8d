import type { FaultWish } from '../../../simulator/faults/fault';

/** What answers in place of Zscaler, with a status of success. */
export const strangers: Readonly<Record<string, FaultWish>> = {
	'a page': { effect: 'loginPage' },
	'a redirect': { effect: 'redirected' },
	'an empty answer': { effect: 'emptyBody' },
	'an empty object': { effect: 'emptyObject' },
	'an empty list': { effect: 'emptyList' },
	'the word null': { effect: 'nullBody' },
	'no content': { effect: 'noContent' },
};
