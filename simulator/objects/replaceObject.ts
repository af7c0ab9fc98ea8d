import { isItem, type Answer, type Item } from '../call';
import { findObject, objectsOf } from '../tenant/objects';
import { checkObject } from './checkObject';
import { ownFields } from './createObject';
import { checkOrder, placeRule } from './placeRule';
import { showObject } from './showObject';
import { keyOf, nounOf, type ObjectRequest } from './traits';

/** PUT replaces the whole object: what the body leaves out is lost. */
export function replaceObject(request: ObjectRequest, id: string): Answer {
	const { tenant, call, dialect } = request;
	const present = findObject(tenant, keyOf(request), id);
	if (!present) return dialect.refuse.notFound(nounOf(request), id);
	const refusal = checkObject(request, call.body, present.id);
	if (refusal || !isItem(call.body)) return refusal ?? dialect.refuse.malformed();
	const order = checkOrder(request, call.body, present);
	if (order) return order;
	const item = putInPlace(request, present, call.body);
	return dialect.updated(showObject(request, item));
}

export function putInPlace(request: ObjectRequest, present: Item, body: Item): Item {
	const { tenant, dialect, traits } = request;
	const items = objectsOf(tenant, keyOf(request));
	const kept = Object.fromEntries(
		dialect.kept.filter((field) => field in present).map((field) => [field, present[field]]),
	);
	const before = traits.partialPut ? present : traits.defaults;
	const whole = { id: present.id, ...before, ...ownFields(request, body), ...kept };
	const item = dialect.stamp(tenant, whole, present, traits);
	items[items.indexOf(present)] = item;
	if (traits.ordered === undefined) return item;
	placeRule(items, item, Number(body.order));
	return item;
}
