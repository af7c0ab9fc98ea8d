import type { INodeProperties } from 'n8n-workflow';

import { choice, line, textsField } from '../../shared/fields';

/** help.zscaler.com/zia/about-audit-logs and public clients of the API, 2026-11. */
const actionTypes = [
	'ACTIVATE',
	'ALERT',
	'AUDIT_OPERATION',
	'AUTO_IR',
	'CHANGE_DEPLOYED_PAC_VERSION',
	'CONTAIN_DEVICE',
	'CREATE',
	'CREATE_NEW_PAC_VERSION',
	'DELETE',
	'DELETE_PAC',
	'DELETE_PAC_VERSION',
	'DOWNLOAD',
	'FORCED_ACTIVATE',
	'IMPORT',
	'ISOLATE',
	'KILL_CURRENT_EXECUTION',
	'PATCH',
	'QUARANTINE',
	'REMEDIATE',
	'REPORT',
	'SIGN_IN',
	'SIGN_OUT',
	'STAGE_PAC_VERSION',
	'UPDATE',
] as const;

/** 'DELETE_PAC_VERSION' is 'Delete PAC Version' in the portal. */
const titleOf = (word: string): string =>
	word
		.split('_')
		.map((part) => (/^(PAC|IR)$/.test(part) ? part : part.charAt(0) + part.slice(1).toLowerCase()))
		.join(' ');

const results = () =>
	choice(
		'Result',
		'actionResult',
		[
			['Failure', 'FAILURE'],
			['Success', 'SUCCESS'],
		],
		{ description: 'How the action ended' },
	);

const category = (example: string) =>
	line('Category', 'category', '', {
		placeholder: `e.g. ${example}`,
		description: "By the API's name, in capitals and with underscores",
	});

const subcategories = (example: string) =>
	textsField('Sub-Categories', 'subcategories', '', {
		placeholder: `e.g. ${example}`,
		description: "By the API's names, separated by commas",
	});

const actions = (): INodeProperties => ({
	displayName: 'Actions',
	name: 'actionTypes',
	type: 'multiOptions',
	options: actionTypes.map((value) => ({ name: titleOf(value), value })),
	default: [],
	description: 'What the admin or the API did',
});

export const auditFilters = (): INodeProperties[] => [
	actions(),
	line('Admin ID', 'adminName', '', {
		placeholder: 'e.g. admin@example.com',
		description: 'Login ID of the admin, or its beginning',
	}),
	category('USER_MANAGEMENT'),
	line('Client IP', 'clientIP', '', {
		placeholder: 'e.g. 198.51.100.7',
		description: 'Where the admin or the API client came from, or its beginning',
	}),
	choice(
		'Interface',
		'actionInterface',
		[
			['Admin UI', 'UI'],
			['API', 'API'],
		],
		{ description: 'Where the action was performed' },
	),
	line('Resource', 'objectName', '', {
		placeholder: 'e.g. Block New Domains',
		description: 'Name of the object that was acted upon, or its beginning',
	}),
	results(),
	subcategories('USER, DEPARTMENT'),
	{
		displayName: 'Target Organization ID',
		name: 'targetOrgId',
		type: 'number',
		default: 0,
		description: 'For partners that manage several organizations: the one to ask for',
	},
	line('Trace ID', 'traceId', '', {
		description: 'ID of one API request through OneAPI',
	}),
];

export const eventFilters = (): INodeProperties[] => [
	category('PROVISIONING'),
	line('Error Code', 'errorCode', '', { description: 'Text to search the error codes for' }),
	line('Message', 'message', '', { description: 'Text to search the messages for' }),
	results(),
	line('Status Code', 'statusCode', '', { description: 'Text to search the status codes for' }),
	subcategories('SCIM'),
];
