import { omitBy, partition } from 'lodash';

import type { Field, Resource } from '../../catalogue/grammar';
import { ZscalerError } from '../../contract/zscalerError';
import type { Json, JsonObject } from '../../contract/json/json';
import { checkNewRule, isStated, type RuleGaps } from './checkNewRule';
import { labelOf } from './labelOf';

/** What a person allows. */
export interface Permission {
	/** New rules that nothing narrows, and changes that leave a rule nothing that narrows it. */
	readonly forEverything?: boolean;
}

/**
 * A new object with the defaults of the required fields that were left open. Throws `invalid`,
 * naming every required field that has neither, and for a rule what it does not say: what it does,
 * and to what it applies. The place of a rule is no value of its own.
 */
export function completeObject(
	resource: Resource,
	given: JsonObject,
	{ forEverything = false }: Permission = {},
): JsonObject {
	const required = resource.fields.filter((field) => field.required && !field.readOnly);
	const names = new Set(required.map(({ name }) => name));
	const wanted = omitBy<Json>(given, (value, name) => value === null && names.has(name));
	const defaults = required.map((field) => [field.name, defaultOf(field)] as const);
	const body: JsonObject = {
		...Object.fromEntries(defaults.filter((each): each is [string, Json] => each[1] !== undefined)),
		...wanted,
	};
	const missing = required.filter(
		(field) => !isStated(field, body[field.name]) && !(resource.ordered && field.name === 'order'),
	);
	const { actions, criteria } = checkNewRule(resource, wanted);
	const gaps = { actions, criteria: forEverything ? [] : criteria };
	if (missing.length + gaps.actions.length + gaps.criteria.length > 0) {
		throw incomplete(resource, missing, gaps);
	}
	return body;
}

function defaultOf(field: Field): Json | undefined {
	const value =
		'leftOpen' in field && field.leftOpen !== undefined
			? field.leftOpen
			: 'default' in field
				? field.default
				: undefined;
	return value !== undefined && 'many' in field && field.many ? [value] : value;
}

/** Names the option as the form does. */
export const PERMIT =
	'If it is meant for everything, turn on the option Allow Rules for Everything.';

/** What it is to be a new one of, the operation says before it. */
function incomplete(
	{ product }: Resource,
	missing: readonly Field[],
	{ actions, criteria }: RuleGaps,
): ZscalerError {
	const complaints = [
		...(missing.length > 0 ? [`needs ${missing.map(labelOf).join(', ')}.`] : []),
		...(actions.length > 0 ? [`says nowhere what it does: state ${someOf(actions)}.`] : []),
		...(criteria.length > 0 ? [`would be for everything: state ${someOf(criteria)}.`] : []),
	];
	return new ZscalerError(`A new one ${complaints.join(' It ')}`, {
		kind: 'invalid',
		product,
		advice: `Fill in what is missing and run again.${criteria.length > 0 ? ` ${PERMIT}` : ''}`,
	});
}

/** 'at least one of URL Categories, Locations, Departments and so on' */
function someOf(fields: readonly Field[], max = 5): string {
	const [asked, others] = partition(fields, (field) => !('leftOpen' in field));
	const labels = [...asked, ...others].map(labelOf);
	if (labels.length === 1) return labels.join();
	const shown = labels.slice(0, max).join(', ');
	return `at least one of ${shown}${labels.length > max ? ' and so on' : ''}`;
}
