import type { Field, Resource } from '../../catalogue/grammar';
import { ZscalerError } from '../../contract/zscalerError';
import type { JsonObject } from '../../contract/json/json';
import { checkNewRule, isRule } from './checkNewRule';
import { chooseTwins } from './chooseTwins';
import { type Permission, PERMIT } from './completeObject';
import { labelOf } from './labelOf';
import { isSaid, narrows } from './narrows';
import { type Change, planChange } from './planChange';
import { quote } from '../../contract/text/quote';

/**
 * What has to be done so that the object is as wanted. Throws `invalid` where a rule that is for
 * something would become one for everything and nobody allowed that.
 */
export function planAllowed(
	resource: Resource,
	present: JsonObject | undefined,
	wanted: JsonObject,
	{ forEverything = false }: Permission = {},
): Change {
	const change = planChange(resource, present, wanted);
	if (change.kind !== 'update' || present === undefined || forEverything) return change;
	if (!isForEverything(resource, present) && isForEverything(resource, change.after)) {
		throw widened(resource, present, change.after);
	}
	return change;
}

/** Whether values can be refused for what the object has, so that a look at it is due first. */
export function leansOnPresent(resource: Resource, wanted: JsonObject): boolean {
	if (resource.foldsConditions !== undefined && wanted.conditions !== undefined) return true;
	const clears = ({ name, criterion }: Field): boolean => criterion === true && name in wanted;
	const opens =
		isRule(resource) &&
		resource.fields.some((field) => clears(field) && !narrows(field, wanted[field.name]));
	return opens || contradicts(resource, wanted);
}

function contradicts(resource: Resource, wanted: JsonObject): boolean {
	try {
		chooseTwins(resource, wanted);
		return false;
	} catch {
		return true;
	}
}

const isForEverything = (resource: Resource, rule: JsonObject): boolean =>
	checkNewRule(resource, rule).criteria.length > 0;

function widened(resource: Resource, present: JsonObject, after: JsonObject): ZscalerError {
	const { fields, noun, nameField, product } = resource;
	const lost = fields.filter(
		(field) =>
			field.criterion && narrows(field, present[field.name]) && !narrows(field, after[field.name]),
	);
	const actions = fields.filter(
		({ name, does, kind }) => does && kind === 'oneOf' && isSaid(after[name]),
	);
	const does = actions.map((field) => `${labelOf(field)} ${String(after[field.name])}`).join(', ');
	const name = String(present[nameField] ?? present[resource.key] ?? '');
	return new ZscalerError(
		`The ${noun} '${quote(name)}' would be for everything${does && ` (${does})`}: without ${lost.map(labelOf).join(', ')} nothing says any more to what it applies.`,
		{ kind: 'invalid', product, advice: `Leave it at least one of these. ${PERMIT}` },
	);
}
