import type { Field, Resource } from '../../catalogue/grammar';
import { isJsonObject, type Json, type JsonObject } from '../../contract/json/json';
import { foldConditions } from './foldConditions';
import { isSaid, narrows } from './narrows';

/** What a new rule leaves open. */
export interface RuleGaps {
	/** Fields of which one must say what the rule does, where none does. */
	readonly actions: readonly Field[];
	/** Fields of which one must say to what the rule applies, where none narrows it. */
	readonly criteria: readonly Field[];
}

/** Whether the objects of this kind are rules that decide policy. */
export const isRule = ({ fields }: Resource): boolean => actionsOf(fields).length > 0;

/**
 * Looks whether a new rule says what it does and to what it applies. What of the deed is required
 * by itself is told with all that is required.
 */
export function checkNewRule(resource: Resource, wanted: JsonObject): RuleGaps {
	if (!isRule(resource)) return { actions: [], criteria: [] };
	const { foldsConditions, fields } = resource;
	const rule = foldsConditions ? foldConditions(foldsConditions, wanted) : wanted;
	const actions = actionsOf(fields);
	const saysWhat = actions.some(
		(field) => field.required === true || isStated(field, rule[field.name]),
	);
	const criteria = fields.filter((field) => field.criterion && !field.readOnly && !isForm(field));
	const saysWhom = criteria.some((field) => narrows(field, rule[field.name]));
	return { actions: saysWhat ? [] : actions, criteria: saysWhom ? [] : criteria };
}

/**
 * A choice that every rule has to state, as of protocols, says in which form it looks at traffic: all
 * of HTTP and HTTPS is all of the web.
 */
const isForm = (field: Field): boolean => field.kind === 'oneOf' && field.required === true;

const actionsOf = (fields: readonly Field[]): Field[] =>
	fields.filter((field) => field.does && !field.readOnly);

/** Whether a value says enough: of a structure, all that it requires. */
export function isStated(field: Field, value: Json | undefined): boolean {
	if (!isSaid(value)) return false;
	if (field.kind !== 'nested' || field.many) return true;
	const within = (field.fields ?? []).filter(({ required, does }) => required && does);
	const given = isJsonObject(value) ? value : {};
	return within.every((each) => isStated(each, given[each.name]));
}
