import { UNEXPECTED_ANSWER } from '../../zscaler/client/answers/unexpected';
import type { ErrorFacts, ErrorKind } from '../../zscaler/contract/zscalerError';
import { isoSecond } from '../../zscaler/contract/json/time';

const advice: Readonly<Record<ErrorKind, string>> = {
	signInRefused: 'Open the credential, check its values and press Test.',
	signInPaused:
		'Signing in is paused after two failures, so that the account is not locked. Correct the credential, then wait until the pause is over.',
	sessionEnded:
		'Zscaler refused a new session as well. Check that the API client is enabled and has a role for this product.',
	notPermitted:
		'Give the API client (or the admin) a role with access to this area in the Zscaler portal.',
	notLicensed: 'This function needs a Zscaler subscription that the tenant does not have.',
	notFound: 'Check the name or ID. It may have been deleted in the Zscaler portal.',
	duplicate: 'Use the operation Create or Update to change what already exists.',
	inUse: 'Remove it from the rules and groups that use it first.',
	invalid: 'Correct what the message names, and run again.',
	editLocked:
		'Someone is editing in the Zscaler portal. Ask them to save or sign out, or raise Max Wait.',
	readOnly: 'Zscaler is in maintenance and accepts no changes for now.',
	rateLimited: 'The API accepts a limited number of calls. Raise Max Wait, or run less at a time.',
	unreachable: 'Check the network and the proxy of this n8n, and run this again.',
	fateUnknown:
		'Look in Zscaler whether the change is there before you run this again. Create or Update looks first, and changes only what differs.',
	failed: 'Zscaler itself reports an error. Try again later; if it stays, ask Zscaler support.',
};

/** Where the operation reads what is there before it writes. */
const adviceToLooking: Readonly<Partial<Record<ErrorKind, string>>> = {
	duplicate: 'Another object has it already: give another name or value.',
	fateUnknown:
		'The change was sent and may have been applied. Run this again: it looks first, and changes only what differs.',
};

/** What to do next; with the time at which trying again makes sense, where it is known. */
export function adviceFor(
	{ kind, advice: own, code, status, requestId, retryAt }: ErrorFacts,
	looksFirst = false,
): string {
	const when = retryAt === undefined ? undefined : `Try again at ${isoSecond(retryAt)}.`;
	// Without an answer the code is the network's, and of an answer that is not Zscaler's our own.
	const isZscalers = status !== undefined && code !== UNEXPECTED_ANSWER;
	const reference = [isZscalers && code && `code ${code}`, requestId && `request ${requestId}`]
		.filter(Boolean)
		.join(', ');
	const usual = (looksFirst ? adviceToLooking[kind] : undefined) ?? advice[kind];
	return [own ?? usual, when, reference && `(Zscaler ${reference})`].filter(Boolean).join(' ');
}
