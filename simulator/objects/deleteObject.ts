import { isItem, listOf, type Answer, type Item } from '../call';
import { findObject, objectsOf } from '../tenant/objects';
import { countUses } from './countUses';
import { isFixed } from './isFixed';
import { closeGap } from './placeRule';
import { keyOf, nounOf, type ObjectRequest } from './traits';

export function deleteObject(request: ObjectRequest, id: string): Answer {
	const item = findObject(request.tenant, keyOf(request), id);
	if (!item) return request.dialect.refuse.notFound(nounOf(request), id);
	const refusal = mayDelete(request, item);
	if (refusal) return refusal;
	removeObjects(request, [item]);
	return request.dialect.deleted;
}

/** All or none of `{ids: []}`. */
export function deleteObjects(request: ObjectRequest): Answer {
	const { tenant, call, dialect } = request;
	if (call.method !== 'POST') return { status: 405 };
	const ids = isItem(call.body) ? listOf(call.body.ids) : [];
	if (ids.length === 0) return dialect.refuse.missing('ids');
	const items: Item[] = [];
	for (const id of ids) {
		const item = findObject(tenant, keyOf(request), id);
		if (!item) return dialect.refuse.notFound(nounOf(request), String(id));
		const refusal = mayDelete(request, item);
		if (refusal) return refusal;
		items.push(item);
	}
	removeObjects(request, items);
	return dialect.deleted;
}

function mayDelete(request: ObjectRequest, item: Item): Answer | undefined {
	if (isFixed(item) || item.isNonEditable === true)
		return request.dialect.refuse.fixed(String(item.name ?? item.configuredName ?? item.id));
	if (request.call.query.forceDelete === 'true') return undefined;
	const uses = countUses(request, item.id);
	return uses > 0 ? request.dialect.refuse.inUse(nounOf(request), uses) : undefined;
}

function removeObjects(request: ObjectRequest, gone: readonly Item[]): void {
	const items = objectsOf(request.tenant, keyOf(request));
	for (const item of gone) items.splice(items.indexOf(item), 1);
	if (request.traits.ordered !== undefined) closeGap(items);
}
