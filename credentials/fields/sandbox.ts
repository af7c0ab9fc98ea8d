import type { INodeProperties } from 'n8n-workflow';
import { ziaCloudOptions } from './administrator';
import { shownForMethods } from './shownForMethods';

const oneApi = ['oneApiSecret', 'oneApiKey'] as const;
/** Not `not: ''`, which holds for an absent value too: n8n strips empty ones before it asks what is mandatory. */
const withToken = { sandboxToken: [{ _cnd: { exists: true } }] } as const;

/** The sandbox takes files at a host and with a token of its own. */
export const sandboxFields: INodeProperties[] = [
	{
		displayName: 'Sandbox API Token',
		name: 'sandboxToken',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		hint: 'Needed only to submit files to the sandbox: Administration > API Configuration > Legacy API > Internet & SaaS API > Sandbox API Token',
		displayOptions: shownForMethods([...oneApi, 'ziaApiKey']),
	},
	{
		displayName: 'Sandbox Cloud',
		name: 'sandboxCloud',
		type: 'options',
		default: 'zscaler',
		displayOptions: shownForMethods(oneApi, withToken),
		description: 'On the page of the token: csbapi.zscalertwo.net is zscalertwo',
		options: ziaCloudOptions(),
	},
	{
		displayName: 'Sandbox URL',
		name: 'sandboxUrl',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. https://csbapi.zscaler.net',
		hint: 'The address in front of /zscsb. Only https, or http on this machine.',
		displayOptions: shownForMethods(oneApi, { ...withToken, sandboxCloud: ['custom'] }),
	},
	{
		displayName: 'Sandbox URL',
		name: 'sandboxUrl',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. https://csbapi.zscaler.net',
		hint: 'The address in front of /zscsb. Only https, or http on this machine.',
		displayOptions: shownForMethods(['ziaApiKey'], { ...withToken, cloud: ['custom'] }),
	},
];
