import { isItem, type Answer } from '../call';
import type { RoutedRequest } from '../gate/matchRoute';
import { checkObject } from '../objects/checkObject';
import { addObject } from '../objects/createObject';
import { deleteObject } from '../objects/deleteObject';
import { readObject } from '../objects/readObject';
import { putInPlace } from '../objects/replaceObject';
import { showObject } from '../objects/showObject';
import { filterObjects } from '../objects/listObjects';
import { findObject, objectsOf } from '../tenant/objects';
import { checkAction } from './checks/checkAction';
import { checkConditions, expandConditions } from './conditions';
import { pageOf } from './dialect';
import { renumber } from './orderRules';
import { rulesOf } from './policyRules';
import { policyTypes } from './policyTypes';
import { zpaRefusals } from './refusals';

function findSet({ tenant, params }: RoutedRequest) {
	const type = policyTypes[params.type ?? ''];
	return objectsOf(tenant, 'zpa/policySet').find((set) => set.policyType === type);
}

export function readPolicySet(request: RoutedRequest): Answer {
	const set = findSet(request);
	return set
		? { status: 200, body: set }
		: zpaRefusals.notFound('Policy set', request.params.type ?? '');
}

export function listRules(request: RoutedRequest): Answer {
	const set = findSet(request);
	if (!set) return zpaRefusals.notFound('Policy set', request.params.type ?? '');
	const rules = rulesOf(request, set.id);
	const found = filterObjects(objectsOf(request.tenant, `zpa/${rules.collection}`), request.call);
	return pageOf(
		found.map((rule) => showObject(rules, rule)),
		request.call,
	);
}

export function countRules(request: RoutedRequest): Answer {
	const set = findSet(request);
	const rules = set ? objectsOf(request.tenant, `zpa/rules/${String(set.id)}`) : [];
	return { status: 200, body: { count: String(rules.length) } };
}

export function createRule(request: RoutedRequest): Answer {
	const { tenant, call, params } = request;
	const set = findObject(tenant, 'zpa/policySet', params.set);
	if (!set) return zpaRefusals.notFound('Policy set', params.set ?? '');
	const rules = rulesOf(request, set.id);
	const refusal =
		checkObject(rules, call.body, undefined) ??
		checkAction(set.policyType, call.body) ??
		checkConditions(tenant, call.body);
	if (refusal || !isItem(call.body)) return refusal ?? zpaRefusals.malformed();
	const conditions = expandConditions(tenant, call.body.conditions);
	const rule = addObject(rules, { ...call.body, conditions });
	Object.assign(rule, { policySetId: set.id, policyType: set.policyType });
	renumber(objectsOf(tenant, `zpa/${rules.collection}`));
	set.modifiedTime = String(tenant.clock.seconds());
	return { status: 201, body: showObject(rules, rule) };
}

export const readRule = (request: RoutedRequest): Answer =>
	readObject(rulesOf(request, request.params.set), request.params.id ?? '');

export function changeRule(request: RoutedRequest): Answer {
	const { tenant, call, params } = request;
	const rules = rulesOf(request, params.set);
	const present = findObject(tenant, `zpa/${rules.collection}`, params.id);
	if (!present) return zpaRefusals.notFound('Policy rule', params.id ?? '');
	const refusal =
		checkObject(rules, call.body, present.id) ??
		checkAction(present.policyType, call.body) ??
		checkConditions(tenant, call.body);
	if (refusal || !isItem(call.body)) return refusal ?? zpaRefusals.malformed();
	const conditions = expandConditions(tenant, call.body.conditions);
	putInPlace(rules, present, { ...call.body, conditions });
	return { status: 204 };
}

export function deleteRule(request: RoutedRequest): Answer {
	const rules = rulesOf(request, request.params.set);
	const answer = deleteObject(rules, request.params.id ?? '');
	renumber(objectsOf(request.tenant, `zpa/${rules.collection}`));
	return answer;
}
