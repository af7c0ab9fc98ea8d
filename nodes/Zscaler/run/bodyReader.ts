import { pick } from 'lodash';

import {
	type Field,
	nested,
	type Operation,
	type Resource,
} from '../../../zscaler/catalogue/grammar';
import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import { isJsonObject, type Json } from '../../../zscaler/contract/json/json';
import type { Read } from '../../../zscaler/objects/plan/readValues';
import { JSON_PARAMETER } from '../../objects/form/actions';
import { columnOptions } from '../../objects/run/columnOptions';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { checkedRow, checkedValues, type FormOptions } from '../../objects/run/readForm';

/** The JSON bodies of Other Object's items. */
export interface Bodies {
	/** An object's values; what is no field of it stays among them. */
	readonly object: (itemIndex: number) => Read;
	readonly action: (itemIndex: number) => Json | undefined;
}

export function bodyReader(
	context: ItemsForm,
	resource: Resource,
	operation: Operation,
	reading: (itemIndex: number) => FormOptions,
): Bodies {
	const given = (index: number): Json => readBody(context.itemForm(index).given(JSON_PARAMETER));
	const read = (index: number, fields: readonly Field[]): Read =>
		readObject(fields, given(index), {
			...columnOptions(context, resource, index),
			...reading(index),
		});
	return {
		object: (index) => read(index, resource.fields),
		action: (index) => {
			if (operation.body.kind === 'none') return undefined;
			const fields = fieldsIn(resource, operation);
			if (fields === undefined) return structured(given(index));
			const { values, readOnly } = read(index, fields);
			return { ...readOnly, ...values };
		},
	};
}

const bodyField = nested('body', undefined, { label: 'Body' });

const readBody = (given: unknown): Json => checkedValues([bodyField], { body: given }).body ?? {};

/** A body that the catalogue does not describe is an object or a list all the same. */
function structured(given: Json): Json {
	if (typeof given === 'object' && given !== null) return given;
	throw new ZscalerError('The body is neither a JSON object nor a list.', { kind: 'invalid' });
}

/** What an action's body is made of, where the catalogue knows. */
const fieldsIn = ({ fields }: Resource, { body }: Operation): readonly Field[] | undefined =>
	body.kind === 'resource' ? fields : body.kind === 'fields' ? body.fields : undefined;

/** Values of fields in the form that the API takes; what is no field, and null, as given. */
function readObject(fields: readonly Field[], given: Json, options: FormOptions): Read {
	if (!isJsonObject(given)) {
		throw new ZscalerError('The body is not a JSON object.', { kind: 'invalid' });
	}
	const read = checkedRow(fields, given, { ...options, empty: 'body', sendUnknown: true });
	const others = pick(given, [...read.unknown, ...read.passed]);
	return { ...read, values: { ...others, ...read.values } };
}
