import {
	accountState,
	type AccountState,
	openSessionStore,
} from '../../../zscaler/session/sessionStore';
import { refusePaused } from '../../../zscaler/session/pause';
import { ZscalerError } from '../../../zscaler/contract/zscalerError';

const NOW = 1_700_000_000_000;
function refusal(more: Partial<AccountState>): ZscalerError | undefined {
	try {
		refusePaused({ ...accountState(openSessionStore(), 'account'), ...more }, NOW, true);
	} catch (error) {
		if (error instanceof ZscalerError) return error;
	}
	return undefined;
}

test('two failures within a minute are a pause, with the last reason', () => {
	const error = refusal({ failures: [NOW - 2, NOW - 1], reason: 'The secret is wrong' });
	expect(error?.message).toMatch(/because two sign-ins failed within a minute$/);
	expect(error?.facts.advice).toMatch(/^The last failure was: The secret is wrong\. Correct/);
});

test('sign-ins of which nobody heard are no failures, and there is no reason to tell', () => {
	const error = refusal({ unheard: [NOW - 3, NOW - 2, NOW - 1] });
	expect(error?.message).toMatch(
		/because three sign-ins within a minute failed or were not answered$/,
	);
	expect(error?.facts.advice).toMatch(/^Zscaler may have counted them all the same\. Try again/);
});

test('one failure is none', () => {
	expect(refusal({ failures: [NOW - 1], unheard: [NOW - 1] })).toBeUndefined();
});
