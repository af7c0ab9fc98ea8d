import type { ICredentialDataDecryptedObject, IHttpRequestOptions } from 'n8n-workflow';
import { requiredText } from '../zscaler/tenant/credential';
import type { Tenant } from '../zscaler/tenant/tenant';
import { stayHere } from './stayHere';
import { type Options, requestTargetOf } from './requestTargetOf';

/** Whether a request hands the sandbox a file. */
export function isSubmission({ sandbox }: Tenant, options: Options): boolean {
	const target = requestTargetOf(options);
	if (sandbox === undefined || target === undefined) return false;
	return `${target.origin}${target.pathname}`.startsWith(`${sandbox}/zscsb/`);
}

/**
 * Zscaler takes the sandbox's token in the query alone, so it is put there last of all, and follows
 * no redirect. The session stays away.
 */
export const signSubmission = (
	credentials: ICredentialDataDecryptedObject,
	options: Options,
): IHttpRequestOptions => ({
	...options,
	qs: { ...options.qs, api_token: requiredText(credentials, 'sandboxToken') },
	...stayHere,
	sendCredentialsOnCrossOriginRedirect: false,
});
