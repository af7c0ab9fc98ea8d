import type { ICredentialDataDecryptedObject, IHttpRequestOptions } from 'n8n-workflow';
import { ZscalerError } from '../zscaler/contract/zscalerError';
import { readFeedKey } from './readFeedKey';
import { stayHere } from './stayHere';
import { type Options, requestTargetOf } from './requestTargetOf';

/** Gives the key to the hosts that it is for, and refuses any other; no redirect takes it along. */
export function signFeedRequest(
	credentials: ICredentialDataDecryptedObject,
	options: Options,
): Promise<IHttpRequestOptions> {
	const { origins, headers, query } = readFeedKey(credentials);
	const target = requestTargetOf(options);
	if (target === undefined || !origins.includes(target.origin)) throw foreign(origins, target);
	return Promise.resolve({
		...options,
		headers: { ...options.headers, ...headers },
		qs: { ...options.qs, ...query },
		...stayHere,
		sendCredentialsOnCrossOriginRedirect: false,
	});
}

const foreign = (origins: readonly string[], target?: URL): ZscalerError =>
	new ZscalerError(
		`the credential Threat Feed API is not for ${target?.host ?? 'a URL that is no address'}`,
		{
			kind: 'invalid',
			advice: `Its key may go to ${origins.join(', ')} only: see its Address and Further Hosts.`,
		},
	);
