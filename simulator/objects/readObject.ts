import type { Answer } from '../call';
import { findObject } from '../tenant/objects';
import { showObject } from './showObject';
import { keyOf, nounOf, type ObjectRequest } from './traits';

export function readObject(request: ObjectRequest, id: string): Answer {
	const item = findObject(request.tenant, keyOf(request), id);
	if (!item || item.unseen === true) return request.dialect.refuse.notFound(nounOf(request), id);
	return { status: 200, body: showObject(request, item) };
}
