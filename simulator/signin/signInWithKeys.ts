import { createHash } from 'node:crypto';
import { isItem, text, type Answer, type Call, type Item } from '../call';
import type { Tenant } from '../tenant/tenant';
import { acceptSignIn, refuseSignIn } from './recordSignIn';
import { openSession } from './sessions';
import { MINUTE_SECONDS } from '../durations';

/** ZDX refuses a time stamp of more than 15 minutes ago (dvmrry/zscaler-skill, references/zdx/api.md, 2026-11). */
const CLOCK_TOLERANCE = 15 * MINUTE_SECONDS;

const formOf = (call: Call): Item => (isItem(call.body) ? call.body : {});

const signWithTime = (secret: string, timestamp: string): string =>
	createHash('sha256').update(`${secret}:${timestamp}`).digest('hex');

export async function signInZpa(tenant: Tenant, call: Call): Promise<Answer> {
	const { clientId, clientSecret } = tenant.credentials.zpaApiKey;
	const form = formOf(call);
	if (form.client_id !== clientId || form.client_secret !== clientSecret)
		return refuseSignIn(tenant, 'zpaApiKey', 'wrong client or secret', {
			status: 401,
			body: { id: 'invalid.client', reason: 'Invalid client_id or client_secret.' },
		});
	const session = await openSession(tenant, { scheme: 'zpa', owner: clientId });
	return acceptSignIn(tenant, 'zpaApiKey', session, {
		status: 200,
		body: {
			token_type: 'Bearer',
			access_token: session.token,
			expires_in: String(tenant.options.sessionLife),
		},
	});
}

/** ZDX, and Workflow Automation which takes the secret as it is as well (its Python SDK). */
export async function signInKeyPair(
	tenant: Tenant,
	call: Call,
	scheme: 'zdx' | 'zwa',
): Promise<Answer> {
	const method = `${scheme}ApiKey` as const;
	const { keyId, keySecret } = tenant.credentials[method];
	const form = formOf(call);
	const timestamp = text(form.timestamp);
	const fresh = Math.abs(tenant.clock.seconds() - Number(timestamp)) <= CLOCK_TOLERANCE;
	const signed = fresh && form.key_secret === signWithTime(keySecret, timestamp);
	const plain = scheme === 'zwa' && form.key_secret === keySecret;
	if (form.key_id !== keyId || !(signed || plain))
		return refuseSignIn(tenant, method, fresh ? 'wrong key or secret' : 'time stamp', {
			status: 401,
			body: { message: 'Unauthorized: invalid API key or secret' },
		});
	const session = await openSession(tenant, { scheme, owner: keyId });
	const { token } = session;
	const body = { token, token_type: 'Bearer', expires_in: tenant.options.sessionLife };
	return acceptSignIn(tenant, method, session, { status: 200, body });
}

export async function signInZcc(tenant: Tenant, call: Call): Promise<Answer> {
	const { apiKey, secretKey } = tenant.credentials.zccApiKey;
	const form = formOf(call);
	if (form.apiKey !== apiKey || form.secretKey !== secretKey)
		return refuseSignIn(tenant, 'zccApiKey', 'wrong key or secret', {
			status: 401,
			body: { message: 'Invalid API key or secret key' },
		});
	const session = await openSession(tenant, { scheme: 'zcc', owner: apiKey });
	return acceptSignIn(tenant, 'zccApiKey', session, {
		status: 200,
		body: { jwtToken: session.token },
	});
}
