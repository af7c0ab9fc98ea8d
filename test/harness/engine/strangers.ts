import type { FaultSettings } from '../../../simulator/faults/fault';

/** What answers in place of Zscaler, with a status of success. */
export const strangers: Readonly<Record<string, FaultSettings>> = {
	'a page': { effect: 'loginPage' },
	'a redirect': { effect: 'redirected' },
	'an empty answer': { effect: 'emptyBody' },
	'an empty object': { effect: 'emptyObject' },
	'an empty list': { effect: 'emptyList' },
	'the word null': { effect: 'nullBody' },
	'no content': { effect: 'noContent' },
};
