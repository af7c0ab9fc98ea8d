import { counted } from '../../../zscaler/contract/text/counted';
import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { isHeaderName, isHeaderValue } from '../../../zscaler/tenant/headers';

/** A shorter secret can be guessed. */
const MIN_SECRET = 16;

/** What is wrong with header and secret of a feed of the user's own; undefined if nothing is. */
export function nssSecretFault({
	header = '',
	secret = '',
}: ICredentialDataDecryptedObject): string | undefined {
	if (!isHeaderName(String(header))) {
		return 'Header Name is no name of an HTTP header, such as X-NSS-Secret';
	}
	if (String(secret).length < MIN_SECRET) {
		return `The secret of the credential is too short: make it ${counted(MIN_SECRET, 'character')} or more, best at random, e.g. with openssl rand -hex 32`;
	}
	if (isHeaderValue(String(secret))) return undefined;
	return 'The secret of the credential cannot be sent as a header: use ASCII letters, digits and punctuation, without a space or line end around it';
}
