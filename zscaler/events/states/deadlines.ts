import { findResource } from '../../catalogue';
import { describe } from '../../transport/describe';
import { refuseAnswer } from '../../client/answers/refuseAnswer';
import { isJsonObject, type JsonObject } from '../../contract/json/json';
import { readTime } from '../../time/readTime';
import { callOperation } from '../../objects/callOperation';
import { operationOf } from '../../objects/operationOf';
import { readObjects } from '../../objects/readObjects';
import { runAction } from '../../objects/runAction';
import type { RunContext } from '../../objects/runContext';
import { DAY_MS } from '../../contract/durations';

/** A credential that ends at a time. */
export interface CredentialEnd {
	/** One of a kind among its sort. */
	readonly id: string;
	readonly name: string;
	/** Epoch milliseconds. */
	readonly expiresAt: number;
	/** What else is known of it; never the secret itself. */
	readonly facts: JsonObject;
}

interface CredentialSort {
	/** Stable for ever: 'apiClientSecret'. */
	readonly id: string;
	readonly label: string;
	readonly description?: string;
	readonly read: (runContext: RunContext) => AsyncIterable<CredentialEnd>;
}

/** The sorts of credentials whose end the API tells. */
export const credentialSorts: readonly CredentialSort[] = [
	{
		id: 'apiClientSecret',
		label: 'API Client Secrets',
		description: 'Of ZIdentity: one call for each API client',
		read: apiClientSecrets,
	},
	{ id: 'adminPassword', label: 'ZIA Admin Passwords', read: adminPasswords },
	{
		id: 'ziaCertificate',
		label: 'ZIA Intermediate CA Certificates',
		read: certificatesOf('ziaIntermediateCertificate', 'certExpDate'),
	},
	{
		id: 'zpaCertificate',
		label: 'ZPA Certificates',
		read: certificatesOf('zpaCertificate', 'validToInEpochSec'),
	},
	{
		id: 'zpaEnrollmentCertificate',
		label: 'ZPA Enrollment Certificates',
		read: certificatesOf('zpaEnrollmentCertificate', 'validToInEpochSec'),
	},
];

/** The value of a secret is shown when it is made, and never again: there is none to leak here. */
async function* apiClientSecrets(runContext: RunContext): AsyncGenerator<CredentialEnd> {
	const resource = findResource('zidApiClient');
	const getSecrets = operationOf(resource, 'getSecrets');
	for await (const client of readObjects(runContext, resource)) {
		if (!mayHaveSecrets(client)) continue;
		const params = { id: client.id ?? '' };
		for (const secret of await runAction(runContext, resource, getSecrets, { params })) {
			const expiresAt = readTime(secret.expiresAt);
			if (expiresAt === undefined) continue;
			const name = String(client.name);
			const facts = { clientId: params.id, secretId: secret.id ?? null };
			yield { id: String(secret.id), name, expiresAt, facts };
		}
	}
}

/** Clients that are switched off, or sign in with a key, have nothing that could run out. */
const mayHaveSecrets = ({ status, clientAuthentication: by }: JsonObject): boolean =>
	status !== false && (!isJsonObject(by) || by.authType === undefined || by.authType === 'SECRET');

async function* adminPasswords(runContext: RunContext): AsyncGenerator<CredentialEnd> {
	const settings = findResource('ziaPasswordExpirySettings');
	const answer = await callOperation(runContext, settings, operationOf(settings, 'get'), {});
	const rule = answer.body;
	if (!isJsonObject(rule) || typeof rule.passwordExpirationEnabled !== 'boolean') {
		throw refuseAnswer({ product: 'zia' }, 'the password expiry', describe(answer));
	}
	const days = Number(rule.passwordExpiryDays);
	if (!rule.passwordExpirationEnabled || !(days > 0)) return;
	for await (const admin of readObjects(runContext, findResource('ziaAdminUser'))) {
		const changedAt = readTime(admin.pwdLastModifiedTime);
		if (changedAt === undefined || admin.disabled === true) continue;
		if (admin.isPasswordLoginAllowed === false) continue;
		const { id = null, loginName = null, userName = null } = admin;
		yield {
			id: String(id),
			name: String(loginName ?? userName),
			expiresAt: changedAt + days * DAY_MS,
			facts: { loginName, userName },
		};
	}
}

function certificatesOf(resourceId: string, field: string): CredentialSort['read'] {
	return async function* (runContext) {
		for await (const certificate of readObjects(runContext, findResource(resourceId))) {
			const expiresAt = readTime(certificate[field]);
			if (expiresAt === undefined) continue;
			const { id = null, name = null, issuedTo = null, issuedBy = null } = certificate;
			yield { id: String(id), name: String(name), expiresAt, facts: { issuedTo, issuedBy } };
		}
	};
}
