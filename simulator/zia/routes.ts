import { activate } from '../tenant/activate';
import { changeCategory, createCategory, listCategories, readQuota } from './urlCategories';
import { lookUpUrls } from './lookUpUrls';
import type { Routes } from '../gate/matchRoute';
import { changeList, readList, replaceList } from './urlLists';

/** What is not plain REST. */
export const ROUTES: Routes = {
	'GET status': ({ tenant }) => ({
		status: 200,
		body: { status: tenant.pending.has('zia') ? 'PENDING' : 'ACTIVE' },
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
	'POST dlpDictionaries/validateDlpPattern': () => ({
		status: 200,
		body: { status: 0, errPosition: -1, errMsg: 'Valid regular expression' },
	}),
};
