import { isItem, type Answer, type Item } from '../call';
import { mintId } from '../tenant/mintId';
import { objectsOf } from '../tenant/objects';
import { checkObject } from './checkObject';
import { checkOrder, placeRule } from './placeRule';
import { showObject } from './showObject';
import { keyOf, type ObjectRequest } from './traits';

export function createObject(request: ObjectRequest): Answer {
	const { call } = request;
	const refusal = checkObject(request, call.body, undefined);
	if (refusal || !isItem(call.body)) return refusal ?? request.dialect.refuse.malformed();
	const order = checkOrder(request, call.body, undefined);
	if (order) return order;
	const item = addObject(request, call.body);
	return request.dialect.created(showObject(request, item), request.traits);
}

/** Stores what has been checked. */
export function addObject(request: ObjectRequest, body: Item): Item {
	const { tenant, dialect, traits } = request;
	const items = objectsOf(tenant, keyOf(request));
	const id = mintId(
		tenant,
		traits.ids ?? dialect.ids,
		items.map((item) => String(item.id)),
	);
	const written = ownFields(request, body);
	const item = dialect.stamp(tenant, { id, ...traits.defaults, ...written }, undefined, traits);
	items.push(item);
	if (traits.ordered !== undefined) placeRule(items, item, Number(body.order));
	return item;
}

/** What a caller may write. */
export function ownFields({ dialect, traits }: ObjectRequest, body: Item): Item {
	const own = Object.fromEntries(
		Object.entries(body).filter(
			([field, value]) => value !== null && field !== traits.key && !dialect.kept.includes(field),
		),
	);
	return traits.settle?.(own) ?? own;
}
