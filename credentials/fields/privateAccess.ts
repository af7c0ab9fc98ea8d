import type { INodeProperties } from 'n8n-workflow';
import { shownForMethods } from './shownForMethods';

const zpa = ['zpaApiKey'] as const;

export const privateAccessFields: INodeProperties[] = [
	{
		displayName: 'Cloud',
		name: 'zpaCloud',
		type: 'options',
		default: 'PRODUCTION',
		displayOptions: shownForMethods(zpa),
		description: 'Part of the address of your admin portal: admin.zpatwo.net is ZPATWO',
		options: [
			{ name: 'Beta (zpabeta.net)', value: 'BETA' },
			{ name: 'Custom', value: 'custom', description: 'Give the whole address' },
			{ name: 'Government (zpagov.net)', value: 'GOV' },
			{ name: 'Government US (zpagov.us)', value: 'GOVUS' },
			{ name: 'Production (private.zscaler.com)', value: 'PRODUCTION' },
			{ name: 'ZPA Two (zpatwo.net)', value: 'ZPATWO' },
		],
	},
	{
		displayName: 'Base URL',
		name: 'baseUrl',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. https://config.private.zscaler.com',
		hint: 'The address in front of /mgmtconfig. Only https, or http on this machine.',
		displayOptions: shownForMethods(zpa, { zpaCloud: ['custom'] }),
	},
	{
		displayName: 'Client ID',
		name: 'clientId',
		type: 'string',
		required: true,
		default: '',
		hint: 'In the ZPA portal under Configuration & Control > Public API > API Keys',
		displayOptions: shownForMethods(zpa),
	},
	{
		displayName: 'Client Secret',
		name: 'clientSecret',
		type: 'string',
		typeOptions: { password: true },
		required: true,
		default: '',
		hint: 'Shown once when the API key is made',
		displayOptions: shownForMethods(zpa),
	},
	{
		displayName: 'ZPA Customer ID',
		name: 'customerId',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. 216196257331281920',
		hint: 'On the same page as the API keys',
		displayOptions: shownForMethods(zpa),
	},
	{
		displayName: 'ZPA Microtenant ID',
		name: 'microtenantId',
		type: 'string',
		default: '',
		hint: 'Only to work inside one microtenant: in the ZPA portal under Configuration & Control > Microtenants',
		displayOptions: shownForMethods(['zpaApiKey', 'oneApiSecret', 'oneApiKey']),
	},
];
