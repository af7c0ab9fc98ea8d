import { isItem, listOf, type Item } from '../call';
import { findObject } from '../tenant/objects';
import type { ObjectRequest } from './traits';
import { withoutFields } from './withoutFields';

/** References are stored by id and shown with the name that the object has now. */
export const showObject = (request: ObjectRequest, item: Item): Item => {
	const shown = withoutFields(item, request.traits.writeOnly ?? []);
	for (const [field, collection] of Object.entries(request.traits.refs ?? {})) {
		const value = item[field];
		const withName = (ref: unknown) => (isItem(ref) ? named(request, collection, ref) : ref);
		if (Array.isArray(value)) shown[field] = listOf(value).map(withName);
		else if (isItem(value)) shown[field] = withName(value);
		else if (field.endsWith('Id') && value !== undefined)
			shown[field.replace(/Id$/, 'Name')] = named(request, collection, { id: value }).name;
	}
	return shown;
};

const named = ({ tenant, product }: ObjectRequest, collection: string, ref: Item): Item => {
	const found = findObject(tenant, `${product}/${collection}`, ref.id);
	return found ? { ...ref, name: found.name ?? found.configuredName } : ref;
};
