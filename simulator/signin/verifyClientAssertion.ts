import { createPublicKey } from 'node:crypto';
import { jwtVerify } from 'jose';
import type { Tenant } from '../tenant/tenant';

const AUDIENCE = 'https://api.zscaler.com';
/** The official SDKs sign for ten minutes (zscaler-sdk-python, oneapi_oauth_client.py, 2026-11). */
const LONGEST_LIFE = 600;

/** The reason why an assertion is refused, or nothing. */
export async function verifyClientAssertion(
	tenant: Tenant,
	assertion: string,
	publicKey: string,
	clientId: string,
): Promise<string | undefined> {
	try {
		const { payload } = await jwtVerify(assertion, createPublicKey(publicKey), {
			algorithms: ['RS256'],
			issuer: clientId,
			subject: clientId,
			audience: AUDIENCE,
			currentDate: new Date(tenant.clock.now()),
			requiredClaims: ['exp', 'jti'],
		});
		if ((payload.exp ?? 0) > tenant.clock.seconds() + LONGEST_LIFE) return 'exp is too far ahead';
		if (tenant.usedAssertions.has(String(payload.jti))) return 'jti was used before';
		tenant.usedAssertions.add(String(payload.jti));
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : 'assertion is no JWT';
	}
}
