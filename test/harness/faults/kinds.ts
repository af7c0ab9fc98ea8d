import type { FaultSettings } from '../../../simulator/faults/fault';

/** What may befall one call, by name; `Applied`: after the call has done its work. */
const faults: Readonly<Record<string, FaultSettings>> = {
	unauthorized: { status: 401, body: { code: 'SESSION_NOT_VALID', message: 'No session' } },
	unauthorizedApplied: { effect: 'unauthorizedAfterApply' },
	forbidden: { status: 403, body: { code: 'ACCESS_DENIED', message: 'Not for this role' } },
	readOnly: { effect: 'maintenance' },
	editLocked: { effect: 'editLocked' },
	duplicate: { status: 409, body: { code: 'DUPLICATE_ITEM', message: 'Name is in use' } },
	retryAfter: { status: 429, headers: { 'retry-after': '2' }, body: {} },
	retryAfterUnit: { status: 429, headers: { 'retry-after': '3s' }, body: {} },
	retryAfterBody: {
		status: 429,
		body: { message: 'Rate Limit (1/SECOND) exceeded', 'Retry-After': '1 seconds' },
	},
	retryAfterSeconds: {
		status: 429,
		headers: { 'x-rate-limit-retry-after-seconds': '4' },
		body: 'Too many requests',
	},
	nothingLeft: {
		status: 429,
		headers: {
			'x-ratelimit-limit': '20, 20;w=10',
			'x-ratelimit-remaining': '0',
			'x-ratelimit-reset': '5',
		},
		body: { detail: 'too many requests' },
	},
	tooManyWordless: { status: 429 },
	broken: { status: 500, body: { code: 'UNEXPECTED_ERROR', message: 'Try again' } },
	brokenApplied: { effect: 'failAfterApply' },
	gatewayDown: { effect: 'gatewayDown' },
	gatewayDownApplied: { effect: 'gatewayDown', applies: true },
	unavailable: { status: 503, body: {} },
	reset: { effect: 'reset' },
	resetApplied: { effect: 'dropAfterApply' },
	truncated: { effect: 'truncate' },
	wrongType: { status: 200, body: true },
	wrongTypeApplied: { status: 200, body: true, applies: true },
	otherShape: { effect: 'otherShape' },
	empty: { effect: 'emptyBody' },
	emptyApplied: { effect: 'emptyBody', applies: true },
	emptyObject: { effect: 'emptyObject' },
	emptyObjectApplied: { effect: 'emptyObject', applies: true },
	nothing: { effect: 'nullBody' },
	nothingApplied: { effect: 'nullBody', applies: true },
	packed: { status: 200, headers: { 'content-encoding': 'gzip' }, body: '{"not": "packed"}' },
	packedApplied: {
		...{ status: 200, headers: { 'content-encoding': 'gzip' }, body: '{"not": "packed"}' },
		applies: true,
	},
	others: { status: 200, body: { id: 1, login: 'someone', type: 'User' } },
	othersApplied: { status: 200, body: { id: 1, login: 'someone', type: 'User' }, applies: true },
	noContent: { effect: 'noContent' },
	loginPage: { effect: 'loginPage' },
	loginPageApplied: { effect: 'loginPage', applies: true },
	redirected: { effect: 'redirected' },
	redirectedApplied: { effect: 'redirected', applies: true },
	drip: { effect: 'drip' },
	silence: { effect: 'silence' },
	silenceApplied: { effect: 'silence', applies: true },
	sessionEnded: { effect: 'expireSessions' },
};

export const faultNames = Object.keys(faults);

/** Strikes the so-manieth call from now on, whatever it is. */
export const strikeNth = (name: string, nth: number): FaultSettings => ({
	...faults[name],
	method: undefined,
	path: '*',
	nth,
});
