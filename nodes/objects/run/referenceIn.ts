import type { Field } from '../../../zscaler/catalogue/grammar';
import { findResource } from '../../../zscaler/catalogue';
import { idInForm } from '../../../zscaler/objects/candidates';
import { labelOf } from '../../../zscaler/objects/plan/labelOf';
import { readLocated } from './readLocated';
import { isLocator } from './itemTargetOf';

/** What a locator among an action's values refers to: a name, or an object with its id. */
export function referenceIn(field: Field, given: unknown): unknown {
	if (field.kind !== 'ref' || !isLocator(given)) return given;
	const value = readLocated(given.value, labelOf(field));
	if (value === '' || given.mode === 'name') return value;
	return { id: idInForm(findResource(field.to), value) };
}
