import type { ICredentialDataDecryptedObject, IHttpRequestOptions } from 'n8n-workflow';
import { ZscalerError } from '../zscaler/contract/zscalerError';
import { readSession, sharedSessionStore, useSession, writeSession } from '../zscaler/session';
import { tenantOf } from '../zscaler/tenant/tenantOf';
import { logToN8n } from './logToN8n';
import { isSubmission, signSubmission } from './signSubmission';
import { stayHere } from './stayHere';
import { type Options, requestTargetOf } from './requestTargetOf';

type Headers = Readonly<Record<string, unknown>>;

/** Signs a request to this tenant's hosts with the session, and refuses any other host. */
export function signRequest(
	credentials: ICredentialDataDecryptedObject,
	options: Options,
): Promise<IHttpRequestOptions> {
	const tenant = tenantOf(credentials);
	if (isSubmission(tenant, options)) {
		return Promise.resolve(signSubmission(credentials, options));
	}
	refuseForeign(tenant.origins, options);
	const given = readSession(credentials.session);
	const signature = useSession(sharedSessionStore, credentials, given, Date.now());
	if (signature === undefined) throw staleSession();
	const { session, headers } = signature;
	// n8n hands the same object to `preAuthentication` when the request is refused: it must hold
	// the session that was refused (n8n-core request-helpers/authentication.js, 2.41.1).
	if (session !== given) credentials.session = writeSession(session);
	return Promise.resolve({
		...options,
		headers: mergeHeaders(options.headers ?? {}, headers),
		...('auth-token' in headers ? stayHere : {}),
		sendCredentialsOnCrossOriginRedirect: false,
	});
}

function refuseForeign(origins: readonly string[], options: Options): void {
	const target = requestTargetOf(options);
	if (target !== undefined && origins.includes(target.origin)) return;
	const host = target?.host ?? 'a URL that is no address';
	logToN8n('warn', 'Zscaler: refused to sign a request to another host', { host });
	throw new ZscalerError(`This Zscaler credential is not for ${host}`, {
		kind: 'invalid',
		advice: `Its session may go to ${origins.join(', ')} only. Check the URL, and Cloud.`,
	});
}

/**
 * Status 401 makes n8n ask for a session, store it and try again, all before the request leaves
 * (n8n-core request-helpers/authentication.js, 2.41.1).
 */
const staleSession = () =>
	Object.assign(
		new ZscalerError('The Zscaler session has to be renewed first', {
			kind: 'sessionEnded',
			advice: 'n8n should have done so by itself: open the credential, test and save it.',
		}),
		{ response: { status: 401 } },
	);

/** Ours win over what the user may have set by hand, however it is written; cookies add up. */
function mergeHeaders(theirs: Headers, ours: Readonly<Record<string, string>>) {
	const kept = Object.entries(theirs).filter(([name]) => !(name.toLowerCase() in ours));
	const cookies = Object.entries(theirs).find(([name]) => name.toLowerCase() === 'cookie')?.[1];
	const cookie = [...otherCookies(cookies), ours.cookie].join('; ');
	return { ...Object.fromEntries(kept), ...ours, ...(ours.cookie === undefined ? {} : { cookie }) };
}

const otherCookies = (cookies: unknown): string[] =>
	typeof cookies === 'string'
		? cookies.split(/;\s*/).filter((cookie) => cookie && !/^JSESSIONID=/i.test(cookie))
		: [];
