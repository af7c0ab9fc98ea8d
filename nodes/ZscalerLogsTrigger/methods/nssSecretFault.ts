import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

/** Signs that nobody guesses. */
const leastSecret = 16;

/** What is wrong with header and secret of a feed of the user's own; undefined if nothing is. */
export function nssSecretFault({
	header = '',
	secret = '',
}: ICredentialDataDecryptedObject): string | undefined {
	// RFC 9110, 5.6.2: what a header may be called.
	if (!/^[\w!#$%&'*+.^`|~-]+$/.test(String(header))) {
		return 'Header Name is no name of an HTTP header, such as X-NSS-Secret';
	}
	if (String(secret).length < leastSecret) {
		return `The secret of the credential is too short: make it ${leastSecret} signs or more, best at random, e.g. with openssl rand -hex 32`;
	}
	// RFC 9110, 5.5: what arrives of a header's value as it was sent.
	if (/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(String(secret))) return undefined;
	return 'The secret of the credential cannot be sent as a header: use ASCII letters, digits and signs, without a space or line end around it';
}
