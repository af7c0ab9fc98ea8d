import {
	action,
	area,
	criteria,
	does,
	type Field,
	flag,
	list,
	nested,
	nestedList,
	number,
	oneOf,
	read,
	readList,
	readValue,
	ref,
	refs,
	resource,
	settings,
	someOf,
	text,
	urlList,
	untold,
} from '../grammar';
import { dlpFileTypes } from './fileTypes';
import { id } from './objectFields';
import {
	cloudApplications,
	riskScores,
	ruleFacts,
	ruleHead,
	severities,
	when,
	who,
	workloadGroups,
	zpaAppSegments,
} from './ruleFields';

const activeOnly = flag('activeOnly');

/** Who hears of a violation, and how. */
export const incident: readonly Field[] = [
	ref('auditor', 'ziaUser'),
	text('externalAuditorEmail', { label: 'External Auditor' }),
	ref('notificationTemplate', 'ziaDlpNotificationTemplate'),
	nested(
		'receiver',
		[number('id', { label: 'ID' }), text('name'), text('type'), nested('tenant')],
		{ label: 'Incident Receiver' },
	),
];
const excluded: readonly Field[] = [
	refs('excludedUsers', 'ziaUser'),
	refs('excludedGroups', 'ziaGroup'),
	refs('excludedDepartments', 'ziaDepartment'),
];
export const severity = oneOf('severity', severities);
export const engines = refs('dlpEngines', 'ziaDlpEngine', {
	label: 'DLP Engines',
	hint: 'At most four',
	criterion: true,
});

/** Exceptions of a rule, each a rule of its own: the vendor's provider sends them with the rule. */
const subRules = nestedList('subRules', undefined, {
	hint: 'Rules that are exceptions of this one',
});

const webRuleFields: readonly Field[] = [
	...ruleHead,
	oneOf('action', ['ALLOW', 'BLOCK', 'CONFIRM', 'ICAP_RESPONSE', 'ANY', 'NONE'], {
		required: true,
		does: true,
	}),
	severity,
	engines,
	someOf(
		'protocols',
		['ANY_RULE', 'HTTP_RULE', 'HTTPS_RULE', 'FTP_RULE', 'WEBSOCKET_RULE', 'WEBSOCKETSSL_RULE'],
		{
			required: true,
			criterion: true,
		},
	),
	// terraform-provider-zia pull request 548, 2026: both are shown, and file types are not taken
	// beside categories.
	someOf('fileTypes', dlpFileTypes, {
		hint: 'Or categories below, never both',
		twin: 'fileTypeCategories',
		criterion: true,
		yields: true,
	}),
	refs('fileTypeCategories', 'ziaFileTypeCategory', {
		hint: 'Or file types, never both',
		twin: 'fileTypes',
		criterion: true,
	}),
	cloudApplications,
	refs('urlCategories', 'ziaUrlCategory', {
		label: 'URL Categories',
		by: 'val',
		criterion: true,
	}),
	...who,
	...excluded,
	when,
	refs('sourceIpGroups', 'ziaIpSourceGroup', { label: 'Source IP Groups', criterion: true }),
	workloadGroups,
	zpaAppSegments,
	refs('includedDomainProfiles', 'ziaDomainProfile', { hint: 'At most eight', criterion: true }),
	refs('excludedDomainProfiles', 'ziaDomainProfile', { hint: 'At most eight' }),
	riskScores,
	...criteria<Field>(
		list('dlpContentLocationsScopes', { label: 'Content Locations' }),
		number('minSize', { label: 'Minimum Size', hint: 'KB', min: 0, max: 96_000 }),
	),
	...does(
		flag('matchOnly'),
		flag('withoutContentInspection', { hint: 'Off where no file types are given' }),
		flag('ocrEnabled', { label: 'Optical Character Recognition', hint: 'For image files only' }),
		flag('inspectHttpGetEnabled', { label: 'Inspect HTTP GET' }),
		flag('dlpDownloadScanEnabled', { label: 'Scan Downloads' }),
	),
	flag('zccNotificationsEnabled', { label: 'Client Connector Notification' }),
	flag('zscalerIncidentReceiver', { label: 'Zscaler Incident Receiver' }),
	ref('icapServer', 'ziaIcapServer', { label: 'ICAP Server' }),
	...incident,
	number('eunTemplateId', { label: 'Notification Template ID' }),
	number('ucTemplateId', { label: 'User Confirmation Template ID' }),
	ref('parentRule', 'ziaDlpWebRule', {
		as: 'id',
		hint: 'Makes it an exception of that rule; rank 0',
		criterion: true,
	}),
	subRules,
	...ruleFacts,
];

const emailRuleFields: readonly Field[] = [
	...ruleHead,
	oneOf('action', ['ALLOW', 'BLOCK', 'QUARANTINE'], { required: true, does: true }),
	severity,
	engines,
	...criteria<Field>(
		someOf('fileTypes', dlpFileTypes),
		refs('users', 'ziaUser'),
		refs('groups', 'ziaGroup'),
		refs('departments', 'ziaDepartment'),
	),
	...excluded,
	when,
	...criteria<Field>(
		refs('includedDomainProfiles', 'ziaDomainProfile'),
		refs('emailRecipientProfiles', 'ziaEmailProfile'),
		refs('emailTenants', 'ziaCasbTenant'),
		list('contentLocations'),
		riskScores,
		number('minSize', { label: 'Minimum Size', hint: 'KB', min: 0 }),
	),
	flag('withoutContentInspection', { does: true }),
	...incident,
	nested('customHeader', undefined, { does: true }),
	ref('parentRule', 'ziaEmailDlpRule', {
		as: 'id',
		hint: 'Makes it an exception of that rule',
		criterion: true,
	}),
	subRules,
	id,
];

// terraform-provider-zia resource_zia_dlp_dictionaries.go, 2026-11
const confidences = ['CONFIDENCE_LEVEL_LOW', 'CONFIDENCE_LEVEL_MEDIUM', 'CONFIDENCE_LEVEL_HIGH'];
const dictionaryTypes = [
	'PATTERNS_AND_PHRASES',
	'EXACT_DATA_MATCH',
	'INDEXED_DATA_MATCH',
	'MIP_TAG',
];
const phraseMatches = [
	'MATCH_ALL_CUSTOM_PHRASE_PATTERN_DICTIONARY',
	'MATCH_ANY_CUSTOM_PHRASE_PATTERN_DICTIONARY',
	'MATCH_CUSTOM_ANY_PATTERN_WITH_ANY_PHRASE',
];

const idmMatch: readonly Field[] = [
	ref('adpIdmProfile', 'ziaIndexedDocumentProfile', { label: 'Indexed Document Profile' }),
	oneOf('matchAccuracy', ['LOW', 'MEDIUM', 'HEAVY']),
];

const dictionaryFields: readonly Field[] = [
	text('name', { required: true, max: 255 }),
	text('description', { max: 255 }),
	oneOf('dictionaryType', dictionaryTypes, { default: 'PATTERNS_AND_PHRASES' }),
	oneOf('customPhraseMatchType', phraseMatches, { label: 'Match' }),
	nestedList('phrases', [
		oneOf('action', ['PHRASE_COUNT_TYPE_UNIQUE', 'PHRASE_COUNT_TYPE_ALL'], { required: true }),
		text('phrase', { required: true, max: 128 }),
	]),
	nestedList('patterns', [
		oneOf('action', ['PATTERN_COUNT_TYPE_UNIQUE', 'PATTERN_COUNT_TYPE_ALL'], { required: true }),
		text('pattern', { required: true, max: 256, hint: 'A regular expression' }),
	]),
	oneOf('confidenceThreshold', confidences),
	oneOf('confidenceLevelForPredefinedDict', confidences, {
		label: 'Confidence Level of Predefined Dictionary',
	}),
	number('proximity', { min: 0, max: 10_000 }),
	nestedList('exactDataMatchDetails', [
		number('dictionaryEdmMappingId', { label: 'Mapping ID' }),
		ref('schemaId', 'ziaExactDataMatchSchema', { as: 'id', label: 'Schema' }),
		list('primaryFields', { of: 'number' }),
		list('secondaryFields', { of: 'number' }),
		text('secondaryFieldMatchOn', { hint: 'MATCHON_NONE, MATCHON_ALL or MATCHON_ANY_1 to 15' }),
	]),
	nestedList('idmProfileMatchAccuracyDetails', idmMatch, { label: 'Indexed Document Matches' }),
	flag('ignoreExactMatchIdmDict', { label: 'Ignore Exact Matches' }),
	flag('includeSsnNumbers', { label: 'Include SSN Numbers' }),
	flag('unicodePhraseMatchingEnabled', { label: 'Unicode Phrase Matching' }),
	flag('proximityEnabledForCustomDictionary', { label: 'Proximity in Use' }),
	oneOf('predefinedCountActionType', ['PHRASE_COUNT_TYPE_UNIQUE', 'PHRASE_COUNT_TYPE_ALL'], {
		label: 'Predefined Count',
	}),
	flag('includeBinNumbers', { label: 'Include BIN Numbers' }),
	list('binNumbers', { label: 'BIN Numbers', of: 'number', hint: 'Up to 512' }),
	list('hierarchicalIdentifiers'),
	list('ssnNumbers', { label: 'SSN Numbers' }),
	nestedList('idmProfileMatchAccuracy', idmMatch, { label: 'Indexed Document Match Accuracy' }),
	id,
	flag('custom'),
	flag('predefinedClone', { readOnly: true }),
	flag('dictionaryCloningEnabled', { readOnly: true }),
	flag('proximityLengthEnabled', { readOnly: true }),
	flag('customPhraseSupported', { readOnly: true }),
	flag('lowConfidenceDisabled', { readOnly: true }),
	flag('viewOnly', { readOnly: true }),
	flag('parentDictionary', { label: 'Has Subdictionaries', readOnly: true }),
	number('parentDictionaryId', { label: 'Parent Dictionary ID', readOnly: true }),
	nestedList('subDictionaries', undefined, { label: 'Subdictionaries', readOnly: true }),
	list('predefinedPhrases', { readOnly: true }),
	flag('hierarchicalDictionary', { readOnly: true }),
	flag('thresholdAllowed', { readOnly: true }),
	text('thresholdType', { readOnly: true }),
	number('dictTemplateId', {
		label: 'Template ID',
		hint: 'Of the predefined dictionary that this one was cloned from',
	}),
	flag('nameL10nTag', { label: 'Name Is Translated', readOnly: true }),
];

const server: readonly Field[] = [
	id,
	text('name', { readOnly: true }),
	text('url', { label: 'URL', readOnly: true }),
	text('status', { readOnly: true }),
];

export const dlp = area('zia', 'Data Loss Prevention', [
	resource('dlpWebRule', 'DLP Web Rule', '/webDlpRules', {
		everyday: true,
		ordered: true,
		fields: webRuleFields,
		lite: { path: '/webDlpRules/lite' },
	}),
	resource('dlpDictionary', 'DLP Dictionary', '/dlpDictionaries', {
		everyday: true,
		fields: dictionaryFields,
		search: 'search',
		lite: { path: '/dlpDictionaries/lite' },
		actions: [
			action('validatePattern', 'Validate Pattern', 'POST /dlpDictionaries/validateDlpPattern', {
				expects: {
					recognisedBy: ['errMsg', 'errPosition', 'errParameter', 'errSuggestion', 'idList'],
				},
				sentence: 'Validate a pattern for a DLP dictionary',
				body: [text('data', { label: 'Pattern', required: true })],
				asksOnly: true,
			}),

			readList(
				'getIdentifiers',
				'Get Predefined Identifiers',
				'/dlpDictionaries/{id}/predefinedIdentifiers',
				{ sentence: 'Get the predefined identifiers of a DLP dictionary' },
			),
		],
	}),
	resource('dlpEngine', 'DLP Engine', '/dlpEngines', {
		everyday: true,
		alsoNamed: ['predefinedEngineName'],
		fields: [
			text('name', { required: true, hint: 'Predefined engines have a predefined name instead' }),
			text('description'),
			text('engineExpression', {
				required: true,
				hint: 'Dictionary IDs and counts, e.g. ((D63.S > 1) AND (D38.S > 0))',
			}),
			flag('customDlpEngine', { label: 'Custom', createOnly: true, default: true }),
			id,
			text('predefinedEngineName', { readOnly: true }),
		],
		lite: { path: '/dlpEngines/lite' },
		actions: [
			action('validateExpression', 'Validate Expression', 'POST /dlpEngines/validateDlpExpr', {
				expects: {
					recognisedBy: ['errMsg', 'errPosition', 'errParameter', 'errSuggestion', 'idList'],
				},
				sentence: 'Validate the expression of a DLP engine',
				body: [text('data', { label: 'Expression', required: true })],
				asksOnly: true,
			}),
		],
	}),
	resource('dlpNotificationTemplate', 'DLP Notification Template', '/dlpNotificationTemplates', {
		everyday: true,
		fields: [
			text('name', { required: true, max: 255 }),
			text('subject', { required: true, hint: 'May hold macros such as ${TRANSACTION_ID}' }),
			text('plainTextMessage', { required: true }),
			text('htmlMessage', { label: 'HTML Message', required: true }),
			flag('attachContent', { hint: 'Attach what violated the rule' }),
			flag('tlsEnabled', { label: 'TLS' }),
			id,
		],
	}),
	resource('emailDlpRule', 'Outbound Email DLP Rule', '/emailDlpRules', {
		ordered: true,
		fields: emailRuleFields,
		filters: [number('orgId', { label: 'Organization ID' })],
		lite: { path: '/emailDlpRules/lite' },
		actions: [
			read('downloadActions', 'Download Actions', '/emailDlpRules/actions', {
				sentence: 'Download the actions of outbound email DLP rules as CSV',
				answer: 'text',
				query: [list('tenantIds', { label: 'Tenant IDs', of: 'number', required: true })],
			}),
		],
	}),
	resource('icapServer', 'ICAP Server', '/icapServers', {
		verbs: ['getMany', 'get'],
		fields: server,
		lite: { path: '/icapServers/lite' },
	}),
	resource('incidentReceiver', 'Incident Receiver', '/incidentReceiverServers', {
		verbs: ['getMany', 'get'],
		fields: [...server, number('flags', { readOnly: true })],
		lite: { path: '/incidentReceiverServers/lite' },
	}),
	resource('cloudIncidentReceiver', 'Cloud-to-Cloud Incident Receiver', '/cloudToCloudIR', {
		verbs: ['getMany', 'get'],
		search: 'search',
		lite: { path: '/cloudToCloudIR/lite', query: [text('search')] },
		actions: [
			readValue('count', 'Count', '/cloudToCloudIR/count', {
				sentence: 'Count cloud-to-cloud incident receivers',
				query: [text('search')],
			}),
			read('validateDelete', 'Validate Delete', '/cloudToCloudIR/config/{id}/validateDelete', {
				expects: untold,
				sentence: 'Check whether a cloud-to-cloud incident receiver can be deleted',
			}),
		],
	}),
	resource('indexedDocumentProfile', 'Indexed Document Profile', '/idmprofile', {
		verbs: ['getMany', 'get'],
		key: 'profileId',
		nameField: 'profileName',
		search: 'search',
		lite: { path: '/idmprofile/lite', query: [text('name'), activeOnly] },
	}),
	resource('exactDataMatchSchema', 'Exact Data Match Schema', '/dlpExactDataMatchSchemas', {
		verbs: ['getMany', 'get'],
		key: 'schemaId',
		nameField: 'projectName',
		search: 'search',
		filters: [text('name')],
		lite: {
			path: '/dlpExactDataMatchSchemas/lite',
			expects: { recognisedBy: ['schema', 'tokens'] },
			query: [
				text('schemaName'),
				activeOnly,
				flag('fetchTokens', { hint: 'With the criteria of the schema' }),
			],
		},
	}),
	resource('emailProfile', 'Email Recipient Profile', '/emailRecipientProfile', {
		fields: [
			text('name', { required: true, max: 255 }),
			text('description', { max: 10_240 }),
			list('emails', { required: true }),
			id,
		],
		search: 'search',
		lite: { path: '/emailRecipientProfile/lite', query: [text('search')] },
		actions: [
			readValue('count', 'Count', '/emailRecipientProfile/count', {
				sentence: 'Count email recipient profiles',
				query: [text('search')],
			}),
		],
	}),
	settings('dlpSettings', 'DLP Advanced Settings', '/webDlpGlobalOptions', {
		fields: [
			refs('applications', 'ziaCloudApplication', { as: 'id', label: 'Exempt Applications' }),
			urlList('urls', { label: 'Exempt URLs' }),
			refs('urlCategories', 'ziaUrlCategory', { label: 'Exempt URL Categories', by: 'val' }),
			refs('httpGetCustomUrlCategories', 'ziaUrlCategory', {
				as: 'id',
				label: 'URL Categories Inspected on HTTP GET',
			}),
			flag('exemptUrlEncodedData', { label: 'Exempt URL-Encoded Data' }),
			flag('enableNpkEdmTemplates', { label: 'EDM Templates Without Primary Key' }),
			flag('enableInlineDlpOcr', { label: 'OCR for Inline DLP' }),
			flag('enableCasbOcr', { label: 'OCR for SaaS Security' }),
			flag('enableEmailDlpOcr', { label: 'OCR for Email DLP' }),
			flag('enableEvaluateAllDlpRules', { label: 'Evaluate All DLP Rules' }),
			flag('enableEdmPopularFormat', { label: 'Popular EDM Formats' }),
			flag('enableNpkEdmTemplatesForOrg', { label: 'EDM Templates Allowed' }),
		],
	}),
]);
