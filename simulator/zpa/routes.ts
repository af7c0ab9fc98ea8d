import { isItem, listOf } from '../call';
import type { Routes } from '../gate/matchRoute';
import { exactNumber } from '../http/exactJson';
import { filterObjects } from '../objects/listObjects';
import { findObject, objectsOf } from '../tenant/objects';
import { pageOf } from './dialect';
import {
	changeRule,
	countRules,
	createRule,
	deleteRule,
	listRules,
	readPolicySet,
	readRule,
} from './policySets';
import { moveRule, reorderRules } from './orderRules';
import { otherRoutes } from './otherRoutes';
import { words } from '../words';
import { zpaRefusals } from './refusals';

/** Objects that belong to an identity provider; userconfig counts in numbers. */
const ofProvider =
	(collection: string, asNumbers: boolean): Routes[string] =>
	({ tenant, call, params }) => {
		const own = objectsOf(tenant, `zpa/${collection}`).filter(
			(item) => String(item.idpId) === params.idp,
		);
		const shown = filterObjects(own, call).map((item) =>
			asNumbers && 'idpId' in item ? { ...item, idpId: exactNumber(item.idpId) } : item,
		);
		return pageOf(shown, call, asNumbers);
	};

const readAttribute: Routes[string] = ({ tenant, params }) => {
	const found = findObject(tenant, 'zpa/scimattribute', params.id);
	return found
		? { status: 200, body: found }
		: zpaRefusals.notFound('SCIM attribute', params.id ?? '');
};

const listAppsByType: Routes[string] = ({ tenant, call }) => {
	const apps = objectsOf(tenant, 'zpa/application').flatMap((application) => {
		const dto = isItem(application.commonAppsDto) ? application.commonAppsDto : {};
		return listOf(dto.appsConfig)
			.filter(isItem)
			.filter((app) => listOf(app.appTypes).includes(call.query.applicationType))
			.map((app) => ({ ...app, id: application.id, appId: application.id }));
	});
	return pageOf(apps, call);
};

/** Ids as texts or numbers, of which every digit counts. zscaler-sdk-python zpa/application_segment.py, 2026-11 */
const setMatchStyles: Routes[string] = ({ tenant, call }) => {
	const body = isItem(call.body) ? call.body : {};
	const ids = listOf(body.applicationIds).map(String);
	const found = ids.map((id) => findObject(tenant, 'zpa/application', id));
	const missing = ids.find((_, at) => found[at] === undefined);
	if (missing !== undefined) return zpaRefusals.notFound('Application segment', missing);
	for (const each of found) Object.assign(each ?? {}, { matchStyle: body.matchStyle });
	return { status: 204 };
};

const names =
	(text: string): Routes[string] =>
	() => ({ status: 200, body: words(text) });

/** What is not plain REST. */
export const zpaRoutes: Routes = {
	...otherRoutes,
	'GET authDomains': () => ({
		status: 200,
		body: { authDomains: ['acme.example', 'acme.zslogin.net'] },
	}),
	'GET application/getAppsByType': listAppsByType,
	'PUT application/bulkUpdateMultiMatch': setMatchStyles,
	'GET scimgroup/idpId/:idp': ofProvider('scimgroup', true),
	'GET samlAttribute/idp/:idp': ofProvider('samlAttribute', false),
	'GET idp/:idp/scimattribute': ofProvider('scimattribute', false),
	'GET idp/:idp/scimattribute/:id': readAttribute,
	'GET scimattribute/idpId/:idp/attributeId/:id': readAttribute,
	'GET inspectionControls/actionTypes': names('PASS BLOCK REDIRECT ALLOW'),
	'GET inspectionControls/controlTypes': names('CUSTOM PREDEFINED THREATLABZ'),
	'GET inspectionControls/severityTypes': names('CRITICAL ERROR WARNING INFO'),
	'GET inspectionControls/custom/httpMethods': names('GET POST PUT DELETE'),
	'GET inspectionControls/predefined/versions': names('OWASP_CRS/4.8.0 OWASP_CRS/3.3.5'),
	'GET policySet/policyType/:type': readPolicySet,
	'GET policySet/rules/policyType/:type': listRules,
	'GET policySet/rules/policyType/:type/count': countRules,
	'POST policySet/:set/rule': createRule,
	'GET policySet/:set/rule/:id': readRule,
	'PUT policySet/:set/rule/:id': changeRule,
	'DELETE policySet/:set/rule/:id': deleteRule,
	'PUT policySet/:set/rule/:id/reorder/:order': moveRule,
	'PUT policySet/:set/reorder': reorderRules,
};
