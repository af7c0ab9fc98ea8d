import { isItem, type Item } from '../call';
import { findObject } from '../tenant/objects';
import type { ObjectRequest } from './traits';

/** References are stored by id and shown with the name that the object has now. */
export const showObject = (request: ObjectRequest, item: Item): Item => {
	const shown: Item = { ...item };
	for (const field of request.traits.writeOnly ?? []) delete shown[field];
	for (const [field, collection] of Object.entries(request.traits.refs ?? {})) {
		const value = item[field];
		if (Array.isArray(value))
			shown[field] = value.map((ref) => (isItem(ref) ? named(request, collection, ref) : ref));
		else if (isItem(value)) shown[field] = named(request, collection, value);
		else if (field.endsWith('Id') && value !== undefined)
			shown[field.replace(/Id$/, 'Name')] = named(request, collection, { id: value }).name;
	}
	return shown;
};

const named = ({ tenant, product }: ObjectRequest, collection: string, ref: Item): Item => {
	const found = findObject(tenant, `${product}/${collection}`, ref.id);
	return found ? { ...ref, name: found.name ?? found.configuredName } : ref;
};
