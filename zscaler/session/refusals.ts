import { counted } from '../contract/text/counted';
import { describe, beginningOf } from '../transport/describe';
import { isPage } from '../contract/text/isPage';
import { readRetryAfter } from '../transport/readRetryAfter';
import { MINUTE_MS } from '../contract/durations';
import type { HttpAnswer } from '../contract/ports';
import type { ErrorKind } from '../contract/zscalerError';
import { UNEXPECTED } from './natureOf';
import { LOCKED_FOR } from './pause';
import type { RefusalFacts } from './refusalFacts';

/** A situation that a refused sign-in can be in; the first that fits is told. */
export interface RefusalText {
	readonly when: (facts: RefusalFacts) => boolean;
	readonly kind?: ErrorKind;
	/** In place of Zscaler's own. */
	readonly code?: string;
	readonly message: (facts: RefusalFacts) => string;
	readonly advice: (facts: RefusalFacts) => string;
	readonly retryAt?: (facts: RefusalFacts) => number | undefined;
}

/** ZDX takes 15 minutes (help.zscaler.com/zdx, 2026-05); an assertion here lives five. */
const TOLERATED_SKEW = 5 * MINUTE_MS;

const isOneApi = ({ method }: RefusalFacts) => method.family === 'oneApi';
const isAdministrator = ({ method }: RefusalFacts) => method.family === 'administrator';
const minutes = (milliseconds: number) => Math.round(Math.abs(milliseconds) / MINUTE_MS);

const told = ({ answer, now }: RefusalFacts): number | undefined => readRetryAfter(answer, now);

/** dvmrry/zscaler-skill, references/shared/activation.md, 2026-11: as calls of the API show it. */
const isReadOnly = ({ status, code, answer }: RefusalFacts): boolean =>
	code === 'STATE_READONLY' ||
	(status === 403 && answer.headers['x-zscaler-mode']?.toLowerCase() === 'read-only');

/** A refusal is no redirect, whatever its status. */
const tell = (answer: HttpAnswer): string =>
	describe(answer.status < 400 ? answer : { ...answer, status: 200 });

const isMissing = ({ status }: RefusalFacts): boolean => status === 404 || status === 410;

const elsewhere = ({ fields }: RefusalFacts): string =>
	`Check ${fields} in the credential. A proxy or a login page between n8n and Zscaler can answer in ` +
	'its place, too: let n8n pass it.';

export const refusals: readonly RefusalText[] = [
	{
		when: isReadOnly,
		kind: 'readOnly',
		message: () => 'Zscaler is in maintenance and takes no sign-ins for now',
		advice: () => 'Nothing is wrong with the credential. See trust.zscaler.com, try again later.',
		retryAt: told,
	},
	{
		when: ({ status }) => status === 429,
		kind: 'rateLimited',
		message: () => 'Zscaler takes no more sign-ins for the moment',
		advice: () => 'Too many sign-ins came from this account or address. Try again later.',
		retryAt: told,
	},
	{
		when: ({ status }) => status >= 500,
		kind: 'failed',
		message: ({ status, host }) => `Sign-in at ${host} failed at Zscaler with status ${status}`,
		advice: () => 'Nothing is wrong with the credential. See trust.zscaler.com, try again later.',
		retryAt: told,
	},
	{
		when: ({ status }) => status === 408,
		kind: 'unreachable',
		message: ({ host }) => `${host} gave up waiting for the sign-in (status 408)`,
		advice: () => 'Nothing is wrong with the credential. Try again later.',
	},
	{
		when: ({ text }) => /(^|[^b])locked|lockout/i.test(text),
		message: () => 'Zscaler has locked this account after too many failed sign-ins',
		advice: () => 'Wait five minutes, then correct the password or the key and try once.',
		retryAt: ({ now }) => now + LOCKED_FOR,
	},
	{
		when: (facts) => isOneApi(facts) && !facts.isJson && isMissing(facts),
		kind: 'unreachable',
		code: UNEXPECTED,
		message: ({ host }) => `${host} is not the sign-in of a Zscaler tenant`,
		advice: ({ fields }) =>
			`Check ${fields} in the credential: open the address in a browser to see.`,
	},
	{
		when: (facts) => !facts.isJson && (isMissing(facts) || facts.status < 400),
		kind: 'unreachable',
		code: UNEXPECTED,
		message: ({ host, answer }) => `${host} answered the sign-in with ${tell(answer)}`,
		advice: elsewhere,
	},
	{
		when: (facts) =>
			!facts.isJson &&
			(isOneApi(facts) || isPage(facts.answer.headers, beginningOf(facts.answer.body) ?? '')),
		kind: 'unreachable',
		code: UNEXPECTED,
		message: ({ host, status, answer }) =>
			`${host} answered the sign-in with ${tell(answer)} and status ${status}`,
		advice: elsewhere,
	},
	{
		when: (facts) =>
			isAdministrator(facts) && /saml|zidentity|one ?identity|zslogin/i.test(facts.text),
		message: () => 'This administrator may not sign in with a password',
		advice: () =>
			'Admins of SAML or ZIdentity have no password here. Use OneAPI, or a local admin with ' +
			'Password Based Login and an API role.',
	},
	{
		when: (facts) => isAdministrator(facts) && facts.status < 300,
		message: () => 'Zscaler took the sign-in but opened no session',
		advice: () =>
			'This happens with admins who sign in through SAML or ZIdentity. Use OneAPI, or a ' +
			'local admin with Password Based Login.',
	},
	{
		when: ({ status }) => status < 400,
		kind: 'unreachable',
		code: UNEXPECTED,
		message: ({ host, status }) =>
			`${host} answered the sign-in without a session (status ${status})`,
		advice: elsewhere,
	},
	{
		when: ({ method, skew }) => method.timestamped && Math.abs(skew) > TOLERATED_SKEW,
		message: ({ skew }) =>
			`The clock of n8n is ${counted(minutes(skew), 'minute')} ${skew > 0 ? 'behind' : 'ahead of'} Zscaler's`,
		advice: () => "Set the clock of n8n's machine (NTP): sign-ins carry the time.",
	},
	{
		when: (facts) => isOneApi(facts) && /scope|audience|access_denied|\brole/i.test(facts.text),
		message: () => 'This API client may not use the Zscaler APIs',
		advice: () =>
			'In ZIdentity, under Integration > API Clients, give the client resources (API roles) ' +
			'for the products you want to use.',
	},
	{
		when: (facts) => isOneApi(facts) && /unauthorized_client|disabled/i.test(facts.text),
		message: () => 'This API client is disabled or may not sign in this way',
		advice: () => 'In ZIdentity, under Integration > API Clients, check its status and method.',
	},
	{
		when: ({ status }) => status === 400 || status === 401 || status === 403,
		message: ({ method }) => method.refused.message,
		advice: ({ method: { refused, cloudsAlike }, fields }) =>
			cloudsAlike ? `${refused.advice} ${fields} must fit as well.` : refused.advice,
	},
];
