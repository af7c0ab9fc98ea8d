import type { Answer } from '../call';
import type { Routes } from '../gate/matchRoute';
import { reportRoutes } from '../reports/reportRoutes';
import { listObjects } from '../objects/listObjects';
import { activate, lookAtActivation } from '../tenant/activate';
import { objectsOf } from '../tenant/objects';
import { changeCategory } from './changeCategory';
import { createCategory } from './createCategory';
import { readOutputDefaults } from '../nss/outputDefaults';
import { testConnectivity } from '../nss/testConnectivity';
import { ziaDialect } from './dialect';
import { changeExclusions } from './dcExclusions';
import { duplicateRule } from './duplicateRule';
import { listCategories } from './listCategories';
import { lookUpUrls } from './lookUpUrls';
import { countHashes, readSandboxQuota, readSandboxReport } from './sandboxReport';
import { ziaTraitsOf } from './traits';
import { changeList, readList, replaceList } from './urlLists';
import { readQuota } from './urlQuota';

/** Recorded: zia__TestIOTReport. */
const notSubscribed: Answer = {
	status: 403,
	body: {
		code: 'NOT_SUBSCRIBED',
		message: 'IoT Device Visibility subscription is required, but it is currently not started.',
	},
};

const listSublocations: Routes[string] = ({ tenant, call, params }) =>
	listObjects({
		tenant,
		call,
		dialect: ziaDialect,
		product: 'zia',
		collection: 'locations',
		traits: {
			...ziaTraitsOf('locations'),
			listed: ({ parentId }) => String(parentId) === params.id,
		},
	});

/** What is not plain REST. */
export const ziaRoutes: Routes = {
	...reportRoutes,
	'GET status': ({ tenant }) => ({
		status: 200,
		body: { status: lookAtActivation(tenant, 'zia') },
	}),
	'POST status/activate': ({ tenant }) => {
		activate(tenant, 'zia');
		return { status: 200, body: { status: 'ACTIVE' } };
	},
	'GET urlCategories': listCategories,
	'GET urlCategories/lite': listCategories,
	'GET urlCategories/urlQuota': readQuota,
	'POST urlCategories': createCategory,
	'PUT urlCategories/:id': changeCategory,
	'POST urlLookup': lookUpUrls,
	'GET security': readList('whitelistUrls'),
	'PUT security': replaceList('whitelistUrls'),
	'GET security/advanced': readList('blacklistUrls'),
	'PUT security/advanced': replaceList('blacklistUrls'),
	'POST security/advanced/blacklistUrls': changeList('blacklistUrls'),
	'GET authSettings/exemptedUrls': readList('urls'),
	'POST authSettings/exemptedUrls': changeList('urls'),
	'GET cyberThreatProtection/maliciousUrls': readList('maliciousUrls'),
	'PUT cyberThreatProtection/maliciousUrls': changeList('maliciousUrls'),
	'GET cyberThreatProtection/securityExceptions': readList('bypassUrls'),
	'PUT cyberThreatProtection/securityExceptions': replaceList('bypassUrls'),
	'GET behavioralAnalysisAdvancedSettings/fileHashCount': countHashes,
	'GET sandbox/report/quota': readSandboxQuota,
	'GET sandbox/report/:md5': readSandboxReport,
	'GET locations/:id/sublocations': listSublocations,
	'POST webApplicationRules/:type/availableActions': ({ params }) => ({
		status: 200,
		body: ['ALLOW', 'BLOCK', 'CAUTION'].map((verb) => `${verb}_${params.type ?? ''}`),
	}),
	'POST webApplicationRules/:type/duplicate/:id': duplicateRule,
	'GET iotDiscovery/:what': () => notSubscribed,
	'GET nssFeeds/feedOutputDefaults': readOutputDefaults,
	'GET nssFeeds/testConnectivity/:id': testConnectivity,
	'PUT dcExclusions': changeExclusions,
	'POST dcExclusions': changeExclusions,
	'GET pacFiles/:id/version': ({ tenant, params }) => ({
		status: 200,
		body: objectsOf(tenant, 'zia/pacFiles').filter((file) => String(file.id) === params.id),
	}),
	'POST pacFiles/validate': () => ({ status: 200, body: { success: true, errorCount: 0 } }),
	'POST dlpDictionaries/validateDlpPattern': () => ({
		status: 200,
		body: { status: 0, errPosition: -1, errMsg: 'Valid regular expression' },
	}),
};
