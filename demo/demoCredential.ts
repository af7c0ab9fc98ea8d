import type { Simulator } from '../simulator';

/** The credential's form, filled in for the simulated tenant. */
export function demoCredential({ url, signInUrl, credentials }: Simulator): object {
	const { clientId, clientSecret, customerId } = credentials.oneApiSecret;
	return {
		authentication: 'oneApiSecret',
		oneApiCloud: 'custom',
		signInUrl,
		apiUrl: url,
		clientId,
		clientSecret,
		customerId,
	};
}
