import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

/** The secret that Cloud NSS feeds of the user's own bear; n8n calls nothing with it. */
export class ZscalerNssApi implements ICredentialType {
	name = 'zscalerNssApi';

	displayName = 'Zscaler Cloud NSS API';

	icon: Icon = { light: 'file:zscaler.svg', dark: 'file:zscaler.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-zscaler/n8n-nodes-zscaler/blob/main/docs/logs-trigger.md';

	properties: INodeProperties[] = [
		{
			displayName: 'Header Name',
			name: 'header',
			type: 'string',
			default: 'X-NSS-Secret',
			description: 'The key of the HTTP header in the Cloud NSS feed',
		},
		{
			displayName: 'Secret',
			name: 'secret',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description:
				'The value of the HTTP header in the Cloud NSS feed. Make it long and random, e.g. with <code>openssl rand -hex 32</code>.',
		},
	];
}
