import type { ILoadOptionsFunctions } from 'n8n-workflow';

import { findResource, resources } from '../../../zscaler/catalogue';
import type { Resource } from '../../../zscaler/catalogue/grammar';
import type { Json } from '../../../zscaler/contract/json/json';
import type { Params } from '../../../zscaler/objects/runContext';
import { labelOf } from '../../../zscaler/objects/plan/labelOf';
import { editorForm } from '../../shared/parameters/editorForm';
import { readText } from '../../shared/readText';
import { rowOf } from '../../shared/rowOf';
import { parentParameter } from '../form/objects';
import { isLocator, type Located } from '../run/itemTargetOf';

/** The row that the open form is about, once one is chosen: an entry of its own, or another object's type. */
export function formResource(context: ILoadOptionsFunctions): Resource | undefined {
	const form = editorForm(context);
	const chosen = form.text('resource');
	const id = resources.some((row) => row.id === chosen) ? chosen : form.text('objectType', '');
	return id === '' ? undefined : findResource(id);
}

/** Path values above the object that the open form already holds. */
export function formParams(context: ILoadOptionsFunctions, resource: Resource): Params {
	const form = editorForm(context);
	const mapped: Partial<Params> = rowOf(form.given('parameters.value', {}));
	const given = resource.parents.flatMap((field) => {
		const own = form.given(parentParameter(field), '');
		const value = isLocator(own) ? chosenIn(own) : readText(own, labelOf(field));
		const known = value === '' ? mapped[field.name] : value;
		return known === undefined ? [] : [[field.name, known] as const];
	});
	return Object.fromEntries(given);
}

/** What was picked or given by its id needs no looking up. */
const chosenIn = ({ mode, value }: Located): Json =>
	!value || mode === 'name' ? (value ?? '') : { id: value };
