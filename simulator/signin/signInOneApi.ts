import { isItem, text, type Answer, type Call, type Item } from '../call';
import type { Tenant } from '../tenant/tenant';
import { acceptSignIn, refuseSignIn } from './recordSignIn';
import { openSession } from './sessions';
import { verifyClientAssertion } from './verifyClientAssertion';

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const AUDIENCE = 'https://api.zscaler.com';

const refusal = (status: number, error: string, description: string): Answer => ({
	status,
	body: { error, error_description: description },
});

export async function signInOneApi(tenant: Tenant, call: Call): Promise<Answer> {
	const form: Item = isItem(call.body) ? call.body : {};
	const clientId = text(form.client_id);
	const method = form.client_assertion ? 'oneApiPrivateKey' : 'oneApiSecret';
	if (form.grant_type !== 'client_credentials')
		return refuseSignIn(
			tenant,
			method,
			'grant type',
			refusal(400, 'unsupported_grant_type', 'The grant type is not supported.'),
		);
	const reason = form.client_assertion
		? await checkAssertion(tenant, form, clientId)
		: checkSecret(tenant, clientId, text(form.client_secret));
	if (reason)
		return refuseSignIn(
			tenant,
			method,
			reason,
			refusal(401, 'invalid_client', 'Client authentication failed.'),
		);
	const session = await openSession(tenant, {
		scheme: 'oneApi',
		owner: clientId,
		audience: form.audience === AUDIENCE,
		mayWrite: clientId !== tenant.credentials.oneApiReadOnly.clientId,
	});
	return acceptSignIn(tenant, method, session, {
		status: 200,
		body: {
			access_token: session.token,
			token_type: 'Bearer',
			expires_in: tenant.options.sessionLife,
		},
	});
}

function checkSecret(tenant: Tenant, clientId: string, secret: string): string | undefined {
	const { oneApiSecret, oneApiReadOnly } = tenant.credentials;
	const client = [oneApiSecret, oneApiReadOnly].find((known) => known.clientId === clientId);
	if (!client) return 'unknown client';
	return client.clientSecret === secret ? undefined : 'wrong secret';
}

async function checkAssertion(tenant: Tenant, form: Item, clientId: string) {
	if (form.client_assertion_type !== ASSERTION_TYPE) return 'assertion type';
	if (clientId !== tenant.credentials.oneApiPrivateKey.clientId) return 'unknown client';
	return verifyClientAssertion(tenant, text(form.client_assertion), tenant.publicKey(), clientId);
}
