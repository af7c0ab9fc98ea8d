import { isEqual } from 'lodash';

import type { Field } from '../../catalogue/grammar';
import { isJsonObject, type Json, type JsonObject } from '../../contract/json/json';

/** The object without what says in another form what is set anew, and so is no longer true. */
export function dropStale(
	fields: readonly Field[],
	present: JsonObject,
	changed: JsonObject,
): JsonObject {
	const stale = new Set(
		Object.keys(changed).flatMap((name) =>
			[
				...twinsOf(fields, name),
				...formsOf(name, changed[name]).filter((form) => isForm(form, present[form])),
			].filter((form) => !namesSame(present[form], changed[name])),
		),
	);
	// `zappSSLScanEnabled` of a request is `zappSslScanEnabled` of an answer.
	const spelled = new Set(Object.keys(changed).map((name) => name.toLowerCase()));
	return without(
		present,
		(name) => !(name in changed) && (stale.has(name) || spelled.has(name.toLowerCase())),
	);
}

const twinsOf = (fields: readonly Field[], name: string): string[] =>
	fields.filter(({ twin }) => twin === name).map((field) => field.name);

/**
 * Zscaler shows a reference by its id beside its name or the whole object: `segmentGroupId` and
 * `segmentGroupName`, `bannerId` and `banner`, `cbiProfile` and `cbiProfileId`.
 */
function formsOf(name: string, value: Json | undefined): string[] {
	const [, one] = /^(.+)Id$/.exec(name) ?? [];
	if (one !== undefined) return [`${one}Name`, one];
	const [, many] = /^(.+)Ids$/.exec(name) ?? [];
	if (many !== undefined) return [`${many}Names`, `${many}s`];
	if (isJsonObject(value)) return [`${name}Id`, `${name}Name`];
	const single = name.replace(/s$/, '');
	return Array.isArray(value) ? [`${single}Ids`, `${single}Names`] : [];
}

/** A plain value under the bare name says something of its own, such as a flag. */
const isForm = (name: string, value: Json | undefined): boolean =>
	/(Id|Ids|Name|Names)$/.test(name) || (typeof value === 'object' && value !== null);

/** The objects that a plain id, or ids, were set to. */
function namesSame(form: Json | undefined, ids: Json | undefined): boolean {
	const [objects, wanted] = [[form ?? []].flat(), [ids ?? []].flat()];
	return (
		objects.length > 0 &&
		isEqual(
			objects.map((each) => isJsonObject(each) && each.id),
			wanted,
		)
	);
}

export const without = (object: JsonObject, drops: (name: string) => boolean): JsonObject =>
	Object.fromEntries(Object.entries(object).filter(([name]) => !drops(name)));
