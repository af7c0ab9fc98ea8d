import type { Traits } from '../objects/traits';
import { checkAddresses, checkDestinationGroup } from './checks/checkAddresses';
import { checkCountries, withCountryPrefix } from './checks/checkCountries';
import { checkAdmin, checkUser } from './checks/checkPeople';
import { checkPortSpans } from './checks/checkPorts';
import { superCategories } from '../values/urlCategories';

const days = ['EVERYDAY', 'SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const destinations = ['DSTN_IP', 'DSTN_FQDN', 'DSTN_DOMAIN', 'DSTN_OTHER'];
/** Of a dictionary that was created with phrases and patterns (zia__TestDLPDictionary). */
const dictionaryDefaults = {
	nameL10nTag: false,
	dictionaryType: 'PATTERNS_AND_PHRASES',
	exactDataMatchDetails: [],
	idmProfileMatchAccuracyDetails: [],
	proximity: 0,
	parentDictionaryId: 0,
	predefinedPhrases: [],
	ignoreExactMatchIdmDict: false,
	includeBinNumbers: true,
	dictTemplateId: 0,
	predefinedClone: false,
	thresholdAllowed: false,
	proximityEnabledForCustomDictionary: false,
	includeSsnNumbers: true,
	unicodePhraseMatchingEnabled: false,
	custom: true,
	parentDictionary: true,
	dictionaryCloningEnabled: false,
	viewOnly: false,
	proximityLengthEnabled: true,
	customPhraseSupported: false,
	hierarchicalDictionary: false,
	lowConfidenceDisabled: false,
};
const dictionaries = ['PATTERNS_AND_PHRASES', 'EXACT_DATA_MATCH', 'INDEXED_DATA_MATCH', 'MIP_TAG'];

/** Required fields and values: zscaler/zscaler-sdk-go and terraform-provider-zia, 2026-11. */
export const ziaObjectTraits: Record<string, Traits> = {
	urlCategories: {
		ids: 'customCategory',
		noun: 'CATEGORY',
		required: ['configuredName', 'superCategory'],
		unique: ['configuredName'],
		lists: ['urls', 'dbCategorizedUrls', 'keywords', 'ipRanges'],
		oneOf: { type: ['URL_CATEGORY', 'TLD_CATEGORY', 'ALL'], superCategory: [...superCategories] },
		checks: [checkAddresses('ipRanges', 'ipRangesRetainingParentCategory')],
		unpaged: true,
	},
	ipDestinationGroups: {
		noun: 'GROUP',
		required: ['name', 'type'],
		oneOf: { type: destinations },
		lists: ['addresses', 'countries', 'ipCategories', 'urlCategories'],
		defaults: { ipCategories: [], countries: [], creatorContext: 'ZIA' },
		checks: [checkDestinationGroup, checkCountries],
		settle: withCountryPrefix,
		unpaged: true,
	},
	ipSourceGroups: {
		noun: 'GROUP',
		required: ['name', 'ipAddresses'],
		lists: ['ipAddresses'],
		defaults: { creatorContext: 'ZIA', isNonEditable: false, extranetIpPool: false },
		checks: [checkAddresses('ipAddresses')],
		unpaged: true,
	},
	networkServices: {
		noun: 'SERVICE',
		required: ['name'],
		oneOf: { type: ['CUSTOM', 'PREDEFINED', 'STANDARD'] },
		defaults: { type: 'CUSTOM', isNameL10nTag: false, creatorContext: 'ZIA' },
		checks: [checkPortSpans],
		unpaged: true,
	},
	networkServiceGroups: {
		noun: 'GROUP',
		required: ['name', 'services'],
		lists: ['services'],
		refs: { services: 'networkServices' },
		defaults: { creatorContext: 'ZIA' },
		unpaged: true,
	},
	networkApplicationGroups: {
		noun: 'GROUP',
		required: ['name', 'networkApplications'],
		lists: ['networkApplications'],
		unpaged: true,
	},
	ruleLabels: { noun: 'LABEL', required: ['name'] },
	timeIntervals: {
		noun: 'TIME INTERVAL',
		required: ['name', 'startTime', 'endTime', 'daysOfWeek'],
		oneOf: { daysOfWeek: days },
		lists: ['daysOfWeek'],
	},
	timeWindows: { readOnly: true, unpaged: true },
	dlpDictionaries: {
		noun: 'DICTIONARY',
		required: ['name'],
		oneOf: { dictionaryType: dictionaries },
		lists: ['phrases', 'patterns'],
		defaults: dictionaryDefaults,
		unpaged: true,
	},
	dlpEngines: {
		noun: 'ENGINE',
		required: ['name', 'engineExpression'],
		defaults: { customDlpEngine: true },
		unpaged: true,
	},
	dlpNotificationTemplates: {
		noun: 'TEMPLATE',
		required: ['name', 'subject', 'plainTextMessage', 'htmlMessage'],
	},
	users: {
		noun: 'USER',
		required: ['name', 'email'],
		unique: ['email'],
		refs: { groups: 'groups', department: 'departments' },
		checks: [checkUser],
		defaults: { adminUser: false, deleted: false },
		writeOnly: ['password'],
	},
	groups: { noun: 'GROUP', required: ['name'] },
	departments: { noun: 'DEPARTMENT', required: ['name'] },
	bandwidthClasses: {
		noun: 'BANDWIDTH CLASS',
		required: ['name'],
		refs: { urlCategories: 'urlCategories' },
		defaults: { isNameL10nTag: true },
		unpaged: true,
	},
	adminUsers: {
		noun: 'ADMIN',
		required: ['loginName', 'userName', 'email'],
		unique: ['loginName'],
		refs: { role: 'adminRoles' },
		checks: [checkAdmin],
		writeOnly: ['password'],
	},
	adminRoles: { noun: 'ROLE', required: ['name'], unpaged: true },
	networkApplications: { readOnly: true, unpaged: true },
	deviceGroups: { readOnly: true, unpaged: true },
	'deviceGroups/devices': { readOnly: true },
	// One feed a log: help.zscaler.com/zia/about-cloud-nss-feeds, 2026-11; the refusal is not recorded.
	nssFeeds: {
		noun: 'FEED',
		required: ['name', 'nssLogType'],
		unique: ['name', 'nssLogType'],
		defaults: { feedStatus: 'ENABLED', cloudNss: true, testConnectivityCode: 0 },
	},
	cloudApplicationInstances: {
		key: 'instanceId',
		required: ['instanceName', 'instanceIdentifiers'],
		unique: ['instanceName'],
	},
};
