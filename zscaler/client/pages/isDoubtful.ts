import { isJsonObject } from '../../contract/json/json';
import { readTotal } from '../readItems';
import { FEW, type Page, type PagePlace } from './place';

/** How many objects the answer says that there are in all, in whichever place it says so. */
const totalIn = (body: unknown): number | undefined =>
	readTotal(body) ?? (isJsonObject(body) ? readTotal(body.cursor) : undefined);

/**
 * What speaks against an empty page's being the end of the list, or one that is the same as the page
 * before: it counts more objects, or the pages before counted and it does not. A few may be hidden
 * from who asks.
 */
export function isDoubtful(place: PagePlace, { body }: Page, before: unknown): boolean {
	const total = totalIn(body);
	if (total === undefined) return totalIn(before) !== undefined;
	return total - place.offset > Math.max(1, place.size * FEW);
}

/** Whether a page is full and says nothing of how many there are: an empty one behind it is looked at twice. */
export const mayGoOn = ({ size }: PagePlace, { body, items }: Page): boolean =>
	items > 0 && items === size && totalIn(body) === undefined;
