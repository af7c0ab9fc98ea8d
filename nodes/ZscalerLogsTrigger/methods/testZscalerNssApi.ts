import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { nssSecretFault } from './nssSecretFault';

/** Zscaler comes to n8n with it: all that can be tested here is whether it is fit to keep others out. */
export async function testZscalerNssApi(
	this: ICredentialTestFunctions,
	{ data = {} }: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	const fault = nssSecretFault(data);
	return fault === undefined
		? {
				status: 'OK',
				message: 'Header and secret can be used. Give the same to the feed in Zscaler.',
			}
		: { status: 'Error', message: fault };
}
