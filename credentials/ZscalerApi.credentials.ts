import type {
	Icon,
	IAuthenticate,
	ICredentialDataDecryptedObject,
	ICredentialType,
	IDataObject,
	IHttpRequestHelper,
	INodeProperties,
} from 'n8n-workflow';
import { askForSession } from './askForSession';
import { administratorFields } from './fields/administrator';
import { keyPairFields } from './fields/keyPairs';
import { oneApiFields } from './fields/oneApi';
import { privateAccessFields } from './fields/privateAccess';
import { sandboxFields } from './fields/sandbox';
import { methodOptions } from './fields/methodOptions';
import { signRequest } from './signRequest';

export class ZscalerApi implements ICredentialType {
	name = 'zscalerApi';

	displayName = 'Zscaler API';

	icon: Icon = { light: 'file:zscaler.svg', dark: 'file:zscaler.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-zscaler/n8n-nodes-zscaler/blob/main/docs/sign-in.md';

	properties: INodeProperties[] = [
		// A password to n8n, so that the token never travels to a browser.
		// eslint-disable-next-line @n8n/community-nodes/credential-unnecessary-password
		{
			displayName: 'Session',
			name: 'session',
			type: 'hidden',
			typeOptions: { expirable: true, password: true },
			default: '',
		},
		{
			displayName: 'Authentication',
			name: 'authentication',
			type: 'options',
			noDataExpression: true,
			default: 'oneApiSecret',
			description: 'How to sign in. Choose OneAPI if your tenant has ZIdentity.',
			options: methodOptions(),
		},
		...oneApiFields,
		...administratorFields,
		...privateAccessFields,
		...keyPairFields,
		...sandboxFields,
	];

	async preAuthentication(
		this: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
	): Promise<IDataObject> {
		return await askForSession(this.helpers.httpRequest, credentials);
	}

	authenticate: IAuthenticate = signRequest;
}
