import { isItem, text, type Answer, type Call, type Item } from '../call';
import { activate } from '../tenant/activate';
import type { Tenant } from '../tenant/tenant';
import { countFailure, forgetFailures, isLockedOut } from './lockout';
import { obfuscateApiKey } from './obfuscateApiKey';
import { acceptSignIn, refuseSignIn } from './recordSignIn';
import { openSession } from './sessions';
import { MINUTE_MS } from '../durations';

type CookieScheme = 'zia' | 'ztw';

/** How far the caller's clock may be off: not documented; as for ZDX. */
const CLOCK_TOLERANCE = 15 * MINUTE_MS;

const refusal = (status: number, code: string, message = code): Answer => ({
	status,
	body: { code, message },
});
/** Seen with status 400 in CrowdStrike/zscaler-FalconX-integration, thread 37 (2024-07). */
const failed = refusal(400, 'AUTHENTICATION_FAILED');
const locked = refusal(
	401,
	'ACCOUNT_LOCKED',
	'Your account is locked because of too many failed sign-ins. Try again in 5 minutes.',
);

export async function signInAdministrator(
	tenant: Tenant,
	call: Call,
	scheme: CookieScheme,
): Promise<Answer> {
	const form: Item = isItem(call.body) ? call.body : {};
	const method = `${scheme}ApiKey` as const;
	const username = text(form.username);
	if (isLockedOut(tenant, username)) return refuseSignIn(tenant, method, 'locked out', locked);
	const reason = findFlaw(tenant, form, tenant.credentials[method]);
	if (reason) {
		countFailure(tenant, username);
		return refuseSignIn(tenant, method, reason, failed);
	}
	forgetFailures(tenant, username);
	const session = await openSession(tenant, { scheme, owner: username });
	return acceptSignIn(tenant, method, session, {
		status: 200,
		headers: { 'set-cookie': `JSESSIONID=${session.token}; Path=/; HttpOnly` },
		body: { authType: 'ADMIN_LOGIN', obfuscateApiKey: true, passwordExpiryTime: 0 },
	});
}

function findFlaw(
	tenant: Tenant,
	form: Item,
	known: { readonly username: string; readonly password: string; readonly apiKey: string },
): string | undefined {
	const timestamp = Number(form.timestamp);
	if (!(Math.abs(tenant.clock.now() - timestamp) < CLOCK_TOLERANCE)) return 'time stamp';
	if (form.username !== known.username) return 'unknown user name';
	if (form.password !== known.password) return 'wrong password';
	if (form.apiKey !== obfuscateApiKey(known.apiKey, timestamp)) return 'wrong API key';
	return undefined;
}

/** Signing out of ZIA activates what is pending. */
export function signOutAdministrator(tenant: Tenant, token: string, scheme: CookieScheme) {
	tenant.sessions.delete(token);
	if (scheme === 'zia') activate(tenant, 'zia');
	return { status: 200, body: { authType: 'NONE', obfuscateApiKey: false, passwordExpiryTime: 0 } };
}
