import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { shownForMethods } from './shownForMethods';

const both = ['ziaApiKey', 'ztw'] as const;

export const ziaCloudOptions = (): INodePropertyOptions[] => [
	{ name: 'Custom', value: 'custom', description: 'Give the whole address' },
	{ name: 'Zscaler.net', value: 'zscaler' },
	{ name: 'Zscalerbeta.net', value: 'zscalerbeta' },
	{ name: 'Zscalergov.net', value: 'zscalergov' },
	{ name: 'Zscalerone.net', value: 'zscalerone' },
	{ name: 'Zscalerten.net', value: 'zscalerten' },
	{ name: 'Zscalerthree.net', value: 'zscalerthree' },
	{ name: 'Zscalertwo.net', value: 'zscalertwo' },
	{ name: 'Zscloud.net', value: 'zscloud' },
];

/** Internet Access and Cloud & Branch Connector: an administrator and the tenant's API key. */
export const administratorFields: INodeProperties[] = [
	{
		displayName:
			'Needs an administrator of its own with Password Based Login and an API role (admins of SAML or ZIdentity cannot sign in this way), and the API key of the tenant. Opens this one product only.',
		name: 'administratorNotice',
		type: 'notice',
		default: '',
		displayOptions: shownForMethods(both),
	},
	{
		displayName: 'Cloud',
		name: 'cloud',
		type: 'options',
		default: 'zscaler',
		displayOptions: shownForMethods(['ziaApiKey', 'ztw', 'zcc']),
		description: 'Part of the address of your admin portal: admin.zscalertwo.net is zscalertwo',
		options: ziaCloudOptions(),
	},
	{
		displayName: 'Base URL',
		name: 'baseUrl',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. https://zsapi.zscaler.net',
		hint: 'The address in front of /api/v1 (Client Connector: /papi). Only https, or http on this machine.',
		displayOptions: shownForMethods(['ziaApiKey', 'ztw', 'zcc'], { cloud: ['custom'] }),
	},
	{
		displayName: 'Username',
		name: 'username',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. n8n@acme.example',
		hint: 'Login ID of the administrator: Administration > Administrator Management',
		displayOptions: shownForMethods(both),
	},
	{
		displayName: 'Password',
		name: 'password',
		type: 'string',
		typeOptions: { password: true },
		required: true,
		default: '',
		displayOptions: shownForMethods(both),
	},
	{
		displayName: 'API Key',
		name: 'apiKey',
		type: 'string',
		typeOptions: { password: true },
		required: true,
		default: '',
		hint: 'One for the whole tenant: Administration > Cloud Service API Security (or API Key Management)',
		displayOptions: shownForMethods(both),
	},
];
