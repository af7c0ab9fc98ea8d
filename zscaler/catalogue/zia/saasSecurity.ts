import {
	action,
	area,
	criteria,
	does,
	type Field,
	flag,
	list,
	number,
	oneOf,
	read,
	readList,
	ref,
	refs,
	nested,
	nestedList,
	resource,
	service,
	someOf,
	text,
	untold,
	unseen,
} from '../grammar';
import { idAndName, idAndNameOf } from './objectFields';
import { engines, severity } from './dlp';
import { devices, onOff, ruleFacts, ruleHead, trustLevels } from './ruleFields';
import { allAtOnce } from '../../contract/paging';

const tenants = refs('cloudAppTenants', 'ziaCasbTenant', {
	label: 'SaaS Tenants',
	criterion: true,
});
const label = nested('casbEmailLabel', idAndNameOf('ziaCasbEmailLabel'), {
	label: 'Email Label',
	does: true,
});
const tombstone = nested('casbTombstoneTemplate', idAndName, {
	label: 'Tombstone Template',
	does: true,
});
const buckets = nestedList('buckets', idAndName, { criterion: true });

// terraform-provider-zia resource_zia_casb_dlp_rules.go, 2026-11
const dlpTypes = [
	'OFLCASB_DLP_FILE',
	'OFLCASB_DLP_EMAIL',
	'OFLCASB_DLP_CRM',
	'OFLCASB_DLP_ITSM',
	'OFLCASB_DLP_COLLAB',
	'OFLCASB_DLP_REPO',
	'OFLCASB_DLP_STORAGE',
	'OFLCASB_DLP_GENAI',
];
const dlpActions = [
	'OFLCASB_DLP_REPORT_INCIDENT',
	'OFLCASB_DLP_ALLOW',
	'OFLCASB_DLP_BLOCK',
	'OFLCASB_DLP_REDACT',
	'OFLCASB_DLP_REMOVE',
	'OFLCASB_DLP_QUARANTINE',
	'OFLCASB_DLP_QUARANTINE_TO_USER_ROOT_FOLDER',
	'OFLCASB_DLP_MOVE_TO_RESTRICTED_FOLDER',
	'OFLCASB_DLP_NOTIFY_END_USER',
	'OFLCASB_DLP_SHARE_READ_ONLY',
	'OFLCASB_DLP_EXTERNAL_SHARE_READ_ONLY',
	'OFLCASB_DLP_INTERNAL_SHARE_READ_ONLY',
	'OFLCASB_DLP_REVOKE_SHARE',
	'OFLCASB_DLP_REMOVE_PUBLIC_LINK_SHARE',
	'OFLCASB_DLP_REMOVE_EXTERNAL_SHARE',
	'OFLCASB_DLP_REMOVE_INTERNAL_SHARE',
	'OFLCASB_DLP_REMOVE_COLLABORATORS',
	'OFLCASB_DLP_REMOVE_EXT_COLLABORATORS',
	'OFLCASB_DLP_REMOVE_INTERNAL_LINK_SHARE',
	'OFLCASB_DLP_REMOVE_DISCOVERABLE',
	'OFLCASB_DLP_APPLY_MIP_TAG',
	'OFLCASB_DLP_APPLY_BOX_TAG',
	'OFLCASB_DLP_APPLY_EMAIL_TAG',
	'OFLCASB_DLP_APPLY_GOOGLEDRIVE_LABEL',
	'OFLCASB_DLP_APPLY_ATLASSIAN_CLASSIFICATION_LABEL',
	'OFLCASB_DLP_APPLY_WATERMARK',
	'OFLCASB_DLP_REMOVE_WATERMARK',
	'OFLCASB_DLP_APPLY_HEADER',
	'OFLCASB_DLP_APPLY_FOOTER',
	'OFLCASB_DLP_APPLY_HEADER_FOOTER',
	'OFLCASB_DLP_REMOVE_HEADER',
	'OFLCASB_DLP_REMOVE_FOOTER',
	'OFLCASB_DLP_REMOVE_HEADER_FOOTER',
];
const collaborationScopes = [
	'ANY',
	'COLLABORATION_SCOPE_EXTERNAL_COLLAB_VIEW',
	'COLLABORATION_SCOPE_EXTERNAL_COLLAB_EDIT',
	'COLLABORATION_SCOPE_EXTERNAL_LINK_VIEW',
	'COLLABORATION_SCOPE_EXTERNAL_LINK_EDIT',
	'COLLABORATION_SCOPE_INTERNAL_COLLAB_VIEW',
	'COLLABORATION_SCOPE_INTERNAL_COLLAB_EDIT',
	'COLLABORATION_SCOPE_INTERNAL_LINK_VIEW',
	'COLLABORATION_SCOPE_INTERNAL_LINK_EDIT',
	'COLLABORATION_SCOPE_PRIVATE_EDIT',
	'COLLABORATION_SCOPE_PRIVATE',
	'COLLABORATION_SCOPE_PUBLIC',
];
const components = [
	'ANY',
	'COMPONENT_EMAIL_BODY',
	'COMPONENT_EMAIL_ATTACHMENT',
	'COMPONENT_EMAIL_SUBJECT',
	'COMPONENT_ITSM_OBJECTS',
	'COMPONENT_ITSM_ATTACHMENTS',
	'COMPONENT_CRM_CHATTER_MESSAGES',
	'COMPONENT_CRM_ATTACHMENTS_IN_OBJECTS',
	'COMPONENT_CRM_CASES',
	'COMPONENT_COLLAB_MESSAGES',
	'COMPONENT_COLLAB_ATTACHMENTS',
	'COMPONENT_GENAI_MESSAGES',
	'COMPONENT_GENAI_ATTACHMENTS',
	'COMPONENT_FILE_ATTACHMENTS',
];
const contentLocations = [
	'CONTENT_LOCATION_PRIVATE_CHANNEL',
	'CONTENT_LOCATION_PUBLIC_CHANNEL',
	'CONTENT_LOCATION_SHARED_CHANNEL',
	'CONTENT_LOCATION_DIRECT_MESSAGE',
	'CONTENT_LOCATION_MULTI_PERSON_DIRECT_MESSAGE',
];

const dlpRuleFields: readonly Field[] = [
	...ruleHead,
	oneOf('type', dlpTypes, { required: true, createOnly: true }),
	oneOf('action', dlpActions, { required: true, does: true }),
	severity,
	tenants,
	engines,
	...criteria<Field>(
		refs('users', 'ziaUser'),
		refs('groups', 'ziaGroup'),
		refs('departments', 'ziaDepartment'),
		list('fileTypes'),
		someOf('collaborationScope', collaborationScopes),
		someOf('components', components),
		oneOf('contentLocation', contentLocations),
		list('domains'),
	),
	...devices,
	trustLevels,
	buckets,
	...criteria<Field>(
		text('bucketOwner'),
		text('numberOfInternalCollaborators'),
		text('numberOfExternalCollaborators'),
		text('recipient'),
	),
	text('quarantineLocation', { does: true }),
	refs('includedDomainProfiles', 'ziaDomainProfile', { criterion: true }),
	refs('excludedDomainProfiles', 'ziaDomainProfile'),
	...criteria(
		refs('criteriaDomainProfiles', 'ziaDomainProfile'),
		refs('emailRecipientProfiles', 'ziaEmailProfile'),
	),
	flag('includeCriteriaDomainProfile'),
	flag('includeEmailRecipientProfile'),
	flag('includeEntityGroups'),
	...criteria(nestedList('entityGroups', idAndName), nestedList('objectTypes', idAndName)),
	...does(
		flag('withoutContentInspection'),
		flag('watermarkDeleteOldVersion', { label: 'Delete Version Without Watermark' }),
	),
	text('externalAuditorEmail', { label: 'External Auditor' }),
	ref('auditor', 'ziaUser'),
	ref('auditorNotification', 'ziaDlpNotificationTemplate'),
	ref('zscalerIncidentReceiver', 'ziaIncidentReceiver', { label: 'Zscaler Incident Receiver' }),
	nested('receiver', [...idAndName, text('type'), nested('tenant', idAndName)]),
	...does(
		nested('tag', idAndName),
		nested('watermarkProfile', idAndName),
		nested('redactionProfile', idAndName),
	),
	label,
	tombstone,
	...ruleFacts,
];

// terraform-provider-zia resource_zia_casb_malware_rules.go, 2026-11
const malwareTypes = [
	'OFLCASB_AVP_FILE',
	'OFLCASB_AVP_EMAIL',
	'OFLCASB_AVP_CRM',
	'OFLCASB_AVP_ITSM',
	'OFLCASB_AVP_COLLAB',
	'OFLCASB_AVP_REPO',
	'OFLCASB_AVP_STORAGE',
	'OFLCASB_AVP_GENAI',
	'ANY',
	'NONE',
];
const malwareActions = [
	'OFLCASB_AVP_REPORT_MALWARE',
	'OFLCASB_AVP_QUARANTINE',
	'OFLCASB_AVP_REMOVE',
	'OFLCASB_AVP_APPLY_EMAIL_TAG',
	'OFLCASB_AVP_BLOCK',
	'OFLCASB_AVP_ALLOW',
];

const malwareRuleFields: readonly Field[] = [
	text('name', { required: true }),
	number('order', { required: true }),
	oneOf('state', onOff),
	oneOf('type', malwareTypes, { required: true, createOnly: true }),
	oneOf('action', malwareActions, { required: true, does: true }),
	{ ...tenants, twin: 'cloudAppTenantIds' },
	refs('cloudAppTenantIds', 'ziaCasbTenant', {
		twin: 'cloudAppTenants',
		label: 'SaaS Tenant IDs',
		criterion: true,
	}),
	refs('labels', 'ziaRuleLabel'),
	buckets,
	...does<Field>(
		text('quarantineLocation'),
		oneOf('scanInboundEmailLink', ['SCAN_EMAIL_LINK_ENABLE', 'SCAN_EMAIL_LINK_DISABLE']),
	),
	label,
	tombstone,
	...ruleFacts,
];

const dlpRuleType = oneOf('ruleType', dlpTypes);
const malwareRuleType = oneOf('ruleType', malwareTypes);

export const saasSecurityRows = area('zia', 'SaaS Security', [
	resource('casbDlpRule', 'SaaS DLP Rule', '/casbDlpRules', {
		ordered: true,
		fields: dlpRuleFields,
		search: 'search',
		filters: [dlpRuleType],
		verbQuery: { get: [dlpRuleType], delete: [dlpRuleType] },
		actions: [
			readList('getAll', 'Get All', '/casbDlpRules/all', {
				sentence: 'Get the SaaS DLP rules of all types',
			}),
		],
	}),
	resource('casbMalwareRule', 'SaaS Malware Rule', '/casbMalwareRules', {
		ordered: true,
		fields: malwareRuleFields,
		search: 'search',
		filters: [malwareRuleType],
		verbQuery: { get: [malwareRuleType], delete: [malwareRuleType] },
		actions: [
			readList('getAll', 'Get All', '/casbMalwareRules/all', {
				sentence: 'Get the SaaS malware rules of all types',
			}),
		],
	}),
	resource('casbTenant', 'SaaS Tenant', '/casbTenant/lite', {
		verbs: ['getMany'],
		key: 'tenantId',
		nameField: 'tenantName',
		filters: [
			flag('activeOnly'),
			flag('includeDeleted'),
			flag('scanConfigTenantsOnly'),
			flag('includeBucketReadyS3Tenants', { label: 'Include Bucket-Ready S3 Tenants' }),
			text('app'),
			text('appType'),
			list('filterByFeature'),
		],
		actions: [
			readList('getScanInfo', 'Get Scan Info', '/casbTenant/scanInfo', {
				sentence: 'Get the state of scans of SaaS tenants',
			}),
			readList('getTags', 'Get Tags', '/casbTenant/{id}/tags/policy', {
				sentence: 'Get the tags that policies of a SaaS tenant can use',
			}),
		],
	}),
	resource('domainProfile', 'Domain Profile', '/domainProfiles/lite', {
		verbs: ['getMany'],
		key: 'profileId',
		nameField: 'profileName',
		actions: [
			readList('getManyFull', 'Get Many (Full)', '/domainProfiles', {
				sentence: 'Get many domain profiles with all their values',
			}),
		],
	}),
	resource('casbEmailLabel', 'SaaS Email Label', '/casbEmailLabel/lite', { verbs: ['getMany'] }),
	resource(
		'tombstoneTemplate',
		'Quarantine Tombstone Template',
		'/quarantineTombstoneTemplate/lite',
		{
			verbs: ['getMany'],
		},
	),
	service(
		'appTotal',
		'Third-Party App Governance',
		[
			read('getApp', 'Get App', '/apps/app', {
				sentence: 'Get what is known of a third-party app',
				query: [
					text('appId', { label: 'App ID' }),
					text('app_id', { label: 'App ID (Former Spelling)' }),
					text('url', { label: 'App URL' }),
					flag('verbose'),
				],
			}),
			readList('searchApps', 'Search Apps', '/apps/search', {
				expects: untold,
				sentence: 'Search third-party apps by name',
				query: [text('appName', { required: true })],
				// zscaler-sdk-python apptotal.py, 2026-11
				paging: { style: 'page', size: 200, words: { page: 'page', size: 'limit' } },
			}),
			action('scanApp', 'Scan App', 'POST /apps/app', {
				expects: untold,
				sentence: 'Have a third-party app scanned that is not known yet',
				body: [text('appId', { label: 'App ID', required: true })],
				noPolicy: true,
				leaves: unseen('Get App tells what is known of the app by then.'),
			}),
			readList('getViews', 'Get Views', '/app_views/list', {
				sentence: 'Get the views of third-party apps',
			}),
			readList('getViewApps', 'Get Apps of a View', '/app_views/{viewId}/apps', {
				sentence: 'Get the third-party apps of a view',
				query: [text('appViewId', { label: 'View ID Once More' })],
				paging: allAtOnce,
			}),
		],
		{ parents: [text('viewId', { label: 'View ID', required: true })] },
	),
]);
