import type { Routes } from '../gate/matchRoute';
import { createObject } from '../objects/createObject';
import { findObject, objectsOf } from '../tenant/objects';
import { ziaDialect } from './dialect';
import { ziaRefusals } from './refusals';
import { cloudAppRule } from './ruleTraits';

/** Copies a cloud app rule under the name in the query, behind all others. */
export const duplicateRule: Routes[string] = ({ tenant, call, params }) => {
	const collection = `webApplicationRules/${params.type ?? ''}`;
	const key = `zia/${collection}`;
	const rule = findObject(tenant, key, params.id);
	if (!rule) return ziaRefusals.notFound('RULE', params.id ?? '');
	const body = { ...rule, name: call.query.name, order: objectsOf(tenant, key).length + 1 };
	return createObject({
		tenant,
		call: { ...call, body },
		dialect: ziaDialect,
		product: 'zia',
		collection,
		traits: cloudAppRule,
	});
};
