import type { Field } from '../../../zscaler/catalogue/grammar';
import { findResource } from '../../../zscaler/catalogue';
import { isJsonObject, type Json } from '../../../zscaler/json';
import { idInForm } from '../../../zscaler/objects/candidates';
import { exact } from './exact';

/** What a locator among an action's values refers to: a name, or an object with its id. */
export function referenceIn(field: Field, given: Json): Json {
	if (field.kind !== 'ref' || !isJsonObject(given) || !('mode' in given)) return given;
	const value = String(exact(given.value) ?? '').trim();
	if (value === '' || given.mode === 'name') return value;
	return { id: idInForm(findResource(field.to), value) };
}
