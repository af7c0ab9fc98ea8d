import {
	action,
	area,
	criteria,
	type Field,
	flag,
	list,
	nested,
	nestedList,
	number,
	oneOf,
	readList,
	readValue,
	refs,
	resource,
	someOf,
	text,
	texts,
	untold,
	unseen,
} from '../grammar';
import { dlpFileTypes } from './fileTypes';
import { id, idAndNameOf } from './objectFields';
import { engines, incident, severity } from './dlp';
import { devices, riskScores, ruleHead, trustLevels, when } from './ruleFields';

// terraform-provider-zia data_source_zia_dlp_endpoint_resource_channels.go, 2026-11
const channels = [
	'PRINTING',
	'REMOVABLE_DRIVE_TRANSFER',
	'NETWORK_DRIVE_TRANSFER',
	'PERSONAL_CLOUD_STORAGE',
];
/** Their lists stand under a channel. */
const underChannel = { within: { channel: 'channel' } };
const aResource = idAndNameOf('ziaEndpointDlpResource', underChannel);
const aResourceGroup = idAndNameOf('ziaEndpointDlpResourceGroup', underChannel);

const channel = oneOf('channel', channels, { required: true });
const byName: readonly Field[] = [text('name'), oneOf('sortOrder', ['asc', 'desc'])];

const osType = oneOf('osType', ['WINDOWS_OS', 'MAC_OS'], { label: 'Operating System' });
const appFilters: readonly Field[] = [text('applicationType'), osType];
const appQuery: readonly Field[] = [...appFilters, text('search')];
const ofApplication: readonly Field[] = [
	list('resourceId', { label: 'Application IDs', of: 'number', required: true }),
];

const changedResources: readonly Field[] = [
	list('resourcesToBeAdded', { label: 'IDs to Add', of: 'number' }),
	list('resourcesToBeDeleted', { label: 'IDs to Remove', of: 'number' }),
];

// zscaler-sdk-python dlp_endpoint_resource.py, 2026-11
const application = nested('application', [
	osType,
	...texts('fileName', 'originalFileName'),
	text('bundleID', { label: 'Bundle ID' }),
	flag('digitallySigned'),
]);
const devicesAndDrives: readonly Field[] = [
	nested('printer', [
		text('unc', { label: 'UNC' }),
		text('ipAddress', { label: 'IP Address' }),
		text('domain'),
	]),
	nestedList('networkDrives', [text('networkPath')]),
	nested('removableStorage', [
		text('vendorId', { label: 'Vendor ID' }),
		text('productId', { label: 'Product ID' }),
		text('serialNumber'),
	]),
	application,
];
// zscaler-sdk-python endpoint_applications_custom_apps.py, 2026-11
const appVersion: readonly Field[] = [
	text('version'),
	text('z_ver_id_md32', { label: 'Version ID' }),
	...texts('threat_type', 'threat_level', 'bundle_id', 'code_signing_certificate_status'),
	flag('threatLevelUpdated'),
];
/** The same app as a resource: the vendor's provider makes it so. */
const asResource: readonly Field[] = [
	...texts('name', 'channel'),
	number('appId', { label: 'Application ID' }),
	application,
];

const methods = [
	'APPLICATION_FILE_ACCESS',
	'NETWORK_DRIVE_TRANSFER',
	'PRINTING',
	'REMOVABLE_DRIVE_TRANSFER',
];

const ruleFields: readonly Field[] = [
	...ruleHead,
	oneOf('dataTransferMethod', methods, { required: true }),
	oneOf('action', ['ALLOW', 'BLOCK', 'CONFIRM', 'PROTECT', 'ANY', 'NONE'], {
		required: true,
		does: true,
	}),
	severity,
	engines,
	...criteria<Field>(
		someOf('fileTypes', dlpFileTypes),
		number('minSize', { label: 'Minimum Size', hint: 'KB', min: 0, max: 96_000 }),
		refs('users', 'ziaUser'),
		refs('groups', 'ziaGroup'),
		refs('departments', 'ziaDepartment'),
	),
	...devices,
	trustLevels,
	when,
	...criteria<Field>(
		oneOf('networkType', ['ANY', 'TRUSTED', 'OFFTRUSTED', 'VPN']),
		refs('endPointApplications', 'ziaEndpointApplication', { label: 'Endpoint Applications' }),
		refs('endPointApplicationGroups', 'ziaEndpointApplicationGroup', {
			label: 'Endpoint Application Groups',
		}),
		nestedList('resources', aResource),
		nestedList('resourceGroups', aResourceGroup),
		riskScores,
	),
	flag('withoutContentInspection', { does: true }),
	...incident,
	flag('eunEnabled', { label: 'End User Notification' }),
	number('eunTemplateId', { label: 'Notification Template ID' }),
	number('ucTemplateId', { label: 'User Confirmation Template ID' }),
	number('parentRule', { label: 'Parent Rule ID', criterion: true }),
	nestedList('subRules', undefined, { hint: 'Rules that are exceptions of this one' }),
	id,
];

export const endpointDlp = area('zia', 'Endpoint Data Loss Prevention', [
	resource('endpointDlpRule', 'Endpoint DLP Rule', '/endPointDlpRules', {
		ordered: true,
		fields: ruleFields,
		actions: [
			readList('getFileTypes', 'Get File Type Categories', '/endPointDlpRules/fileTypeCategories', {
				sentence: 'Get the file type categories of endpoint DLP rules',
				query: [flag('external')],
			}),
		],
	}),
	resource('endpointDlpSubRule', 'Endpoint DLP Exception', '/endPointDlpRules/{ruleId}/subRule', {
		verbs: ['create', 'update', 'delete'],
		parents: [number('ruleId', { label: 'Parent Rule ID', required: true })],
		fields: ruleFields,
	}),
	resource('endpointDlpResource', 'Endpoint DLP Resource', '/dlpEndpointResource', {
		parents: [channel],
		paths: {
			getMany: '/dlpEndpointResource/{channel}',
			get: '/dlpEndpointResource/{channel}/{id}',
		},
		filters: byName,
		fields: [
			text('name', { required: true }),
			channel,
			text('description'),
			text('networkDriveType'),
			text('serverName'),
			...devicesAndDrives,
			number('appId', { label: 'Application ID' }),
			id,
			flag('isPredefined', { label: 'Predefined' }),
		],
		actions: [
			readList('getGroups', 'Get Groups', '/dlpEndpointResource/{id}/groups', {
				sentence: 'Get the groups of an endpoint DLP resource',
			}),
		],
	}),
	resource(
		'endpointDlpResourceGroup',
		'Endpoint DLP Resource Group',
		'/endPointDlpResourceGroups',
		{
			verbs: ['getMany', 'create', 'update', 'delete'],
			parents: [channel],
			paths: { getMany: '/endPointDlpResourceGroups/{channel}' },
			filters: [
				...byName,
				flag('searchResources', { hint: 'The name is searched among resources too' }),
			],
			fields: [
				text('name', { required: true }),
				channel,
				text('description'),
				nestedList('resources', [...aResource, text('channel'), ...devicesAndDrives]),
				id,
				number('resourceCount'),
			],
			actions: [
				readList('getResources', 'Get Resources', '/endPointDlpResourceGroups/{id}/resources', {
					sentence: 'Get the resources of an endpoint DLP resource group',
				}),
				action('setResources', 'Set Resources', 'PUT /endPointDlpResourceGroups/{id}/resources', {
					leaves: unseen('Get Resources shows the resources of the group.'),
					sentence: 'Set the resources of an endpoint DLP resource group',
					body: 'json',
				}),
			],
		},
	),
	resource('endpointApplication', 'Endpoint Application', '/endPointApplications', {
		verbs: ['getMany'],
		key: 'resourceId',
		nameField: 'applicationName',
		search: 'search',
		filters: appFilters,
		lite: { path: '/endPointApplications/lite', query: appQuery },
		actions: [
			readValue('count', 'Count', '/endPointApplications/count', {
				sentence: 'Count endpoint applications',
				query: appQuery,
			}),
			readValue(
				'countCloudApps',
				'Count Cloud Applications',
				'/endPointApplications/cloudApps/count',
				{
					sentence: 'Count cloud applications among endpoint applications',
					query: appQuery,
				},
			),
			readList('getPolicies', 'Get Policies', '/endPointApplications/policies', {
				expects: untold,
				sentence: 'Get the policies that use an endpoint application',
				query: ofApplication,
			}),
			readList(
				'getCategories',
				'Get Categories in Use',
				'/endPointApplications/getCategoriesWithNonEmptyApps',
				{
					expects: untold,
					sentence: 'Get the categories that hold endpoint applications',
					query: [osType, text('search')],
				},
			),
		],
	}),
	resource('endpointCustomApp', 'Endpoint Custom Application', '/endPointApplications/customApp', {
		key: 'resourceId',
		nameField: 'applicationName',
		paths: { getMany: '/endPointApplications/customApps' },
		search: 'search',
		filters: [osType],
		fields: [
			text('applicationName', { required: true }),
			text('description', { max: 10_240 }),
			oneOf('osType', ['WINDOWS_OS', 'MAC_OS'], { label: 'Operating System', required: true }),
			text('filename', { label: 'File Name' }),
			text('originalFileName'),
			text('bundleID', { label: 'Bundle ID' }),
			flag('digitallySigned'),
			...asResource,
			number('resourceId', { label: 'ID', readOnly: true }),
			text('applicationType'),
			text('zappId', { label: 'Client Connector App ID' }),
			nested('version', appVersion),
			nestedList('versions', appVersion),
			flag('deleted'),
			number('modUId', { label: 'Modified By (ID)' }),
		],
	}),
	resource('endpointApplicationGroup', 'Endpoint Application Group', '/endPointApplicationGroups', {
		verbs: ['getMany', 'create', 'update', 'delete'],
		key: 'groupId',
		fields: [
			text('name', { required: true }),
			text('description'),
			nestedList('endPointApplications', [
				number('resourceId', { label: 'Resource ID' }),
				...texts('applicationName', 'osType', 'applicationType', 'description'),
				text('zappId', { label: 'Client Connector App ID' }),
				nestedList('versions', appVersion),
			]),
			text('channel'),
			nestedList('resources', [number('id', { label: 'ID' })]),
			number('groupId', { label: 'ID', readOnly: true }),
			number('modUId', { label: 'Modified By (ID)' }),
		],
		actions: [
			action(
				'changeResources',
				'Change Applications',
				'PUT /endPointApplicationGroups/{id}/resources',
				{
					leaves: unseen('Get Many shows the applications of each group.'),
					sentence: 'Add and remove applications of an endpoint application group',
					body: changedResources,
				},
			),
			readList('getPolicies', 'Get Policies', '/endPointApplicationGroups/policies', {
				expects: untold,
				sentence: 'Get the policies that use an endpoint application group',
				query: ofApplication,
			}),
		],
	}),
]);
