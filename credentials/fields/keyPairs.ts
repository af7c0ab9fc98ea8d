import type { INodeProperties } from 'n8n-workflow';
import { shownForMethods } from './shownForMethods';

/** Digital Experience, Workflow Automation and Client Connector: a key and its secret. */
export const keyPairFields: INodeProperties[] = [
	{
		displayName: 'Cloud',
		name: 'zdxCloud',
		type: 'options',
		default: 'zdxcloud',
		displayOptions: shownForMethods(['zdx']),
		options: [
			{ name: 'Custom', value: 'custom', description: 'Give the whole address' },
			{ name: 'Zdxbeta.net', value: 'zdxbeta' },
			{ name: 'Zdxcloud.net', value: 'zdxcloud' },
		],
	},
	{
		displayName: 'Cloud',
		name: 'zwaCloud',
		type: 'options',
		default: 'us1',
		displayOptions: shownForMethods(['zwa']),
		options: [
			{ name: 'Custom', value: 'custom', description: 'Give the whole address' },
			{ name: 'Us1.zsworkflow.net', value: 'us1' },
		],
	},
	{
		displayName: 'Base URL',
		name: 'baseUrl',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. https://api.zdxcloud.net',
		hint: 'The address in front of /v1. Only https, or http on this machine.',
		displayOptions: shownForMethods(['zdx'], { zdxCloud: ['custom'] }),
	},
	{
		displayName: 'Base URL',
		name: 'baseUrl',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. https://api.us1.zsworkflow.net',
		hint: 'The address in front of /dlp/v1. Only https, or http on this machine.',
		displayOptions: shownForMethods(['zwa'], { zwaCloud: ['custom'] }),
	},
	{
		displayName: 'Key ID',
		name: 'keyId',
		// A name, which people want to read.
		// eslint-disable-next-line n8n-nodes-base/cred-class-field-type-options-password-missing
		type: 'string',
		required: true,
		default: '',
		hint: 'In the portal of this product under Administration > API Keys (ZDX: API Key Management)',
		displayOptions: shownForMethods(['zdx', 'zwa']),
	},
	{
		displayName: 'Key Secret',
		name: 'keySecret',
		type: 'string',
		typeOptions: { password: true },
		required: true,
		default: '',
		hint: 'Shown once when the API key is made',
		displayOptions: shownForMethods(['zdx', 'zwa']),
	},
	{
		displayName: 'API Key',
		name: 'apiKey',
		type: 'string',
		typeOptions: { password: true },
		required: true,
		default: '',
		hint: 'In the Client Connector portal under Administration > Public API, as Client ID',
		displayOptions: shownForMethods(['zcc']),
	},
	{
		displayName: 'Secret Key',
		name: 'secretKey',
		type: 'string',
		typeOptions: { password: true },
		required: true,
		default: '',
		hint: 'On the same page, as Client Secret. Shown once when it is made.',
		displayOptions: shownForMethods(['zcc']),
	},
];
