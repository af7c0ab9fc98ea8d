import type {
	ICredentialDataDecryptedObject,
	IHookFunctions,
	IWebhookFunctions,
} from 'n8n-workflow';

import { keepSecret } from '../../../zscaler/contract/text/secrets';

/** Header and secret of a feed of the user's own, which nothing that is quoted shows from here on. */
export async function ownSecret(
	context: IHookFunctions | IWebhookFunctions,
): Promise<ICredentialDataDecryptedObject> {
	const form = await context.getCredentials('zscalerNssApi');
	if (typeof form.secret === 'string') keepSecret(form.secret);
	return form;
}
