import {
	action,
	area,
	type Field,
	flag,
	list,
	nested,
	nestedList,
	number,
	oneOf,
	read,
	readList,
	refs,
	resource,
	someOf,
	text,
	time,
} from '../grammar';
import { allAtOnce } from './paging';
import {
	devices,
	isolationProfile,
	ruleFacts,
	ruleHead,
	urlCategories,
	userAgentTypes,
	userRiskScoreLevels,
	webProtocols,
	when,
	who,
	workloadGroups,
} from './ruleFields';

// terraform-provider-zia validator.go, 2026-11
const superCategories = [
	'USER_DEFINED',
	'ADULT_MATERIAL',
	'ADVANCED_SECURITY',
	'BUSINESS_AND_ECONOMY',
	'CUSTOM_BP',
	'CUSTOM_BW',
	'CUSTOM_SUPERCATEGORY',
	'DRUGS',
	'EDUCATION',
	'ENTERTAINMENT_AND_RECREATION',
	'GAMBLING',
	'GAMES',
	'GLOBAL_INT',
	'GLOBAL_INT_BP',
	'GLOBAL_INT_BW',
	'GLOBAL_INT_OFC365',
	'GOVERNMENT_AND_POLITICS',
	'HEALTH',
	'ILLEGAL_OR_QUESTIONABLE',
	'INFORMATION_TECHNOLOGY',
	'INTERNET_COMMUNICATION',
	'JOB_SEARCH',
	'MILITANCY_HATE_AND_EXTREMISM',
	'MISCELLANEOUS',
	'NEWS_AND_MEDIA',
	'OFFICE_365',
	'RELIGION',
	'SECURITY',
	'SHOPPING_AND_AUCTIONS',
	'SOCIAL_AND_FAMILY_ISSUES',
	'SOCIETY_AND_LIFESTYLE',
	'SPECIAL_INTERESTS_SOCIAL_ORGANIZATIONS',
	'SPORTS',
	'TASTELESS',
	'TRAVEL',
	'VEHICLES',
	'VIOLENCE',
	'WEAPONS_AND_BOMBS',
	'ANY',
	'NONE',
];

const requestMethods = [
	'GET',
	'POST',
	'PUT',
	'PATCH',
	'DELETE',
	'HEAD',
	'OPTIONS',
	'CONNECT',
	'TRACE',
	'PROPFIND',
	'PROPPATCH',
	'MKCOL',
	'COPY',
	'MOVE',
	'LOCK',
	'UNLOCK',
	'OTHER',
];

// Limits: zscaler-sdk-go urlcategories.go, 2026-11
const urls = list('urls', {
	label: 'URLs',
	hint: '.example.com covers subdomains, example.com only itself; no scheme; 25,000 in all categories',
});
const parentUrls = list('dbCategorizedUrls', {
	label: 'URLs Retaining Parent Category',
	hint: 'These stay in their predefined category as well',
});
const ipRanges = list('ipRanges', {
	label: 'IP Ranges',
	hint: 'Networks such as 192.0.2.0/24; 2,000 in all categories; support must enable it',
});
const parentIpRanges = list('ipRangesRetainingParentCategory', {
	label: 'IP Ranges Retaining Parent Category',
});
const entries = [urls, parentUrls, ipRanges, parentIpRanges];

// What the vendor's own provider repeats: terraform-provider-zia
// resource_zia_url_categories_predefined.go, 2026-11
const standing = ['configuredName', 'superCategory', 'customCategory', 'type', 'urlType'];

const categoryFields: readonly Field[] = [
	text('configuredName', { label: 'Name', required: true }),
	text('description'),
	...entries,
	list('keywords', { hint: '2,048 in all categories' }),
	list('keywordsRetainingParentCategory'),
	oneOf('superCategory', superCategories, { required: true, default: 'USER_DEFINED' }),
	oneOf('type', ['URL_CATEGORY', 'TLD_CATEGORY'], { createOnly: true, default: 'URL_CATEGORY' }),
	flag('customCategory', { createOnly: true, default: true }),
	oneOf('urlType', ['EXACT', 'REGEX'], {
		label: 'URL Type',
		hint: 'Regular expressions must be enabled by support',
	}),
	list('regexPatterns', { hint: '3 to 255 characters each; 256 in all categories' }),
	list('regexPatternsRetainingParentCategory'),
	nestedList('scopes', [
		oneOf('Type', ['ORGANIZATION', 'DEPARTMENT', 'LOCATION', 'LOCATION_GROUP']),
		nestedList('ScopeEntities', [number('id', { label: 'ID' }), text('name')]),
		nestedList('scopeGroupMemberEntities', [number('id', { label: 'ID' }), text('name')]),
	]),
	text('id', { label: 'ID', readOnly: true }),
	number('val', { readOnly: true }),
	flag('editable', { readOnly: true }),
	number('customUrlsCount', { label: 'Custom URLs Count', readOnly: true }),
	number('urlsRetainingParentCategoryCount', { readOnly: true }),
	number('customIpRangesCount', { readOnly: true }),
	number('ipRangesRetainingParentCategoryCount', { readOnly: true }),
	nested('urlKeywordCounts', undefined, { readOnly: true }),
];

const ruleFields: readonly Field[] = [
	...ruleHead,
	oneOf('action', ['ALLOW', 'BLOCK', 'CAUTION', 'ISOLATE', 'ICAP_RESPONSE'], {
		required: true,
		default: 'BLOCK',
	}),
	someOf('protocols', webProtocols, { required: true, default: 'ANY_RULE' }),
	urlCategories,
	refs('urlCategories2', 'ziaUrlCategory', {
		as: 'id',
		label: 'URL Categories (Second Set)',
		hint: 'Both sets must match',
	}),
	...who,
	when,
	...devices,
	refs('sourceIpGroups', 'ziaIpSourceGroup'),
	list('sourceCountries', { hint: 'Country codes as COUNTRY_ and two letters' }),
	flag('excludeSrcCountries', { label: 'Exclude Source Countries' }),
	workloadGroups,
	someOf('requestMethods', requestMethods),
	someOf('userAgentTypes', userAgentTypes),
	someOf('userRiskScoreLevels', userRiskScoreLevels),
	flag('blockOverride', { hint: 'Users may override a block' }),
	refs('overrideUsers', 'ziaUser'),
	refs('overrideGroups', 'ziaGroup'),
	number('timeQuota', { hint: 'Minutes; not with Block', min: 0 }),
	number('sizeQuota', { hint: 'KB; not with Block', min: 0 }),
	flag('enforceTimeValidity', { hint: 'The rule holds only between the two times below' }),
	time('validityStartTime', 'seconds'),
	time('validityEndTime', 'seconds'),
	text('validityTimeZoneId', { label: 'Validity Time Zone', hint: 'IANA name' }),
	text('endUserNotificationUrl', { label: 'End User Notification URL' }),
	number('browserEunTemplateId', { label: 'Browser Notification Template ID' }),
	isolationProfile,
	refs('httpHeaderProfiles', 'ziaHttpHeaderProfile', { label: 'HTTP Header Profiles' }),
	refs('httpHeaderActionProfiles', 'ziaHttpHeaderActionProfile', {
		label: 'HTTP Header Action Profiles',
	}),
	flag('ciparule', { label: 'CIPA Rule' }),
	flag('capturePCAP', { label: 'Capture Packets' }),
	...ruleFacts,
];

export const urlAndCloudApp = area('zia', 'URL & Cloud App Control', [
	resource('urlCategory', 'URL Category', '/urlCategories', {
		everyday: true,
		plural: 'URL Categories',
		nameField: 'configuredName',
		fields: categoryFields,
		filters: [
			flag('customOnly', { hint: 'Custom categories only' }),
			oneOf('type', ['URL_CATEGORY', 'TLD_CATEGORY', 'ALL']),
			flag('includeOnlyUrlKeywordCounts', { hint: 'Counts instead of the entries' }),
		],
		paging: allAtOnce,
		actions: [
			action('addUrls', 'Add URLs', 'PUT', '/urlCategories/{id}', {
				sentence: 'Add URLs to a URL category',
				fixedQuery: { action: 'ADD_TO_LIST' },
				body: entries,
				carries: standing,
			}),
			action('removeUrls', 'Remove URLs', 'PUT', '/urlCategories/{id}', {
				sentence: 'Remove URLs from a URL category',
				fixedQuery: { action: 'REMOVE_FROM_LIST' },
				body: entries,
				carries: standing,
			}),
			action('lookUpUrls', 'Look Up URLs', 'POST', '/urlLookup', {
				sentence: 'Look up the categories of URLs',
				body: { array: list('urls', { label: 'URLs', required: true }), batch: 100 },
				answer: 'items',
				asksOnly: true,
			}),
			read('getQuota', 'Get URL Quota', '/urlCategories/urlQuota', {
				sentence: 'Get the quota of custom URLs',
			}),
			readList('getManyLite', 'Get Many (Names Only)', '/urlCategories/lite', {
				sentence: 'Get names and IDs of many URL categories',
			}),
			action('reviewDomains', 'Review Domains', 'POST', '/urlCategories/review/domains', {
				sentence: 'Find the categories that already hold a domain',
				body: { array: list('domains', { required: true }) },
				answer: 'items',
				asksOnly: true,
			}),
			action('applyDomainReview', 'Apply Domain Review', 'PUT', '/urlCategories/review/domains', {
				sentence: 'Apply the review of domains to URL categories',
				body: {
					array: nestedList('reviews', [
						text('url', { label: 'URL', required: true }),
						text('domainType'),
						nestedList('matches', [text('id', { label: 'ID' }), text('name')]),
					]),
				},
				answer: 'nothing',
			}),
		],
	}),
	resource('urlFilteringRule', 'URL Filtering Rule', '/urlFilteringRules', {
		everyday: true,
		ordered: true,
		fields: ruleFields,
		search: 'search',
	}),
]);
