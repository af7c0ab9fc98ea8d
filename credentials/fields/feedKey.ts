import type { INodeProperties } from 'n8n-workflow';

const by = (...ways: string[]): Pick<INodeProperties, 'required' | 'displayOptions'> => ({
	required: true,
	displayOptions: { show: { authentication: ways } },
});

const secret = { type: 'string', typeOptions: { password: true }, default: '' } as const;

/** Where a key for threat feeds may go, and what it is. */
export const feedKeyFields: INodeProperties[] = [
	{
		displayName: 'Address',
		name: 'address',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. https://feeds.example.com/bad-urls.txt',
		hint: 'Address of the feed, or of a page that needs the same key. The key is sent only to this host, over https.',
	},
	{
		displayName: 'Further Hosts',
		name: 'hosts',
		type: 'string',
		default: '',
		placeholder: 'e.g. api.example.com, misp.example.com',
		hint: 'Other hosts that take the same key',
	},
	{
		displayName: 'Authentication',
		name: 'authentication',
		type: 'options',
		noDataExpression: true,
		default: 'header',
		options: [
			{
				name: 'Basic',
				value: 'basic',
				description: 'User name and password, as most TAXII servers require',
			},
			{ name: 'Bearer Token', value: 'bearer' },
			{
				name: 'Header',
				value: 'header',
				description: 'Such as Auth-Key, or Authorization for MISP',
			},
			{ name: 'Query Parameter', value: 'query', description: 'Appended to the address' },
		],
	},
	{
		displayName: 'Name',
		name: 'name',
		type: 'string',
		default: '',
		placeholder: 'e.g. Auth-Key',
		hint: 'Of the header or parameter',
		...by('header', 'query'),
	},
	{ displayName: 'Value', name: 'value', ...secret, ...by('header', 'query') },
	{ displayName: 'User', name: 'user', type: 'string', default: '', ...by('basic') },
	{ displayName: 'Password', name: 'password', ...secret, ...by('basic') },
	{ displayName: 'Token', name: 'token', ...secret, ...by('bearer') },
];
