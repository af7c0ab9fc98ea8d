import { isItem, listOf, type Item } from '../call';
import { exactNumber } from '../http/exactJson';
import { findObject } from '../tenant/objects';
import type { ObjectRequest } from './traits';
import { withoutFields } from './withoutFields';

/** References are stored by id and shown with the name that the object has now. */
export function showObject(request: ObjectRequest, item: Item): Item {
	const shown = withoutFields(item, request.traits.writeOnly ?? []);
	for (const [field, collection] of Object.entries(request.traits.refs ?? {})) {
		const value = item[field];
		const withName = (ref: unknown) => (isItem(ref) ? named(request, collection, ref) : ref);
		if (Array.isArray(value)) shown[field] = listOf(value).map(withName);
		else if (isItem(value)) shown[field] = withName(value);
		else if (field.endsWith('Id') && value !== undefined)
			shown[field.replace(/Id$/, 'Name')] = named(request, collection, { id: value }).name;
	}
	return inShape(request, request.traits.derive?.(shown, request) ?? shown);
}

function inShape({ traits }: ObjectRequest, item: Item): Item {
	const { key, exactNumbers = [] } = traits;
	const { id, ...rest } = item;
	const shown: Item = key === undefined ? { ...item } : { [key]: id, ...rest };
	for (const field of exactNumbers) if (field in shown) shown[field] = exactNumber(shown[field]);
	return shown;
}

function named({ tenant, product }: ObjectRequest, collection: string, ref: Item): Item {
	const found = findObject(tenant, `${product}/${collection}`, ref.id);
	return found ? { ...ref, ...nameOf(found) } : ref;
}

/**
 * A localised name is shown as its key: the list says LARGE_FILE, a reference to it
 * BANDWIDTH_CAT_LARGE_FILE (zia__TestBandwidthRules).
 */
function nameOf(found: Item): Item {
	const name = found.name ?? found.configuredName;
	if (found.isNameL10nTag !== true || found.type === undefined) return { name };
	return { name: isKey(found.type) ? found.type : name, isNameL10nTag: true };
}

const isKey = (type: unknown): boolean => typeof type === 'string' && type.startsWith('BANDWIDTH_');
