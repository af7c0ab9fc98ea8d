import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { ZscalerApi } from '../../../credentials/ZscalerApi.credentials';
import { ZscalerFeedApi } from '../../../credentials/ZscalerFeedApi.credentials';
import { type Simulator, startSimulator } from '../../../simulator';
import type { SimulatorOptions } from '../../../simulator/startSimulator';
import { MemoryCredentials } from './memoryCredentials';

/** What a user would fill into the form for the simulated tenant, with a client secret. */
export function oneApiForm(
	{ url, signInUrl, credentials }: Simulator,
	client: 'oneApiSecret' | 'oneApiReadOnly' = 'oneApiSecret',
): ICredentialDataDecryptedObject {
	const { clientId, clientSecret, customerId } = credentials[client];
	return {
		authentication: 'oneApiSecret',
		oneApiCloud: 'custom',
		apiUrl: url,
		signInUrl,
		clientId,
		clientSecret,
		customerId,
	};
}

/** What a user would fill in for the ZIA API key. */
export const ziaForm = ({ credentials }: Simulator): ICredentialDataDecryptedObject => ({
	authentication: 'ziaApiKey',
	cloud: 'custom',
	...credentials.ziaApiKey,
});

export const storedCredentials = (
	form: ICredentialDataDecryptedObject,
	feedKey?: ICredentialDataDecryptedObject,
): MemoryCredentials =>
	new MemoryCredentials(
		new ZscalerApi(),
		{ session: '', ...form },
		feedKey && { type: new ZscalerFeedApi(), stored: feedKey },
	);

/** A tenant without waiting times, for tests that are about something else than limits. */
export const startTenant = (options: SimulatorOptions = {}): Promise<Simulator> =>
	startSimulator({ limits: 'off' as never, ...options });
