import { isEqual } from 'lodash';

import type { JsonObject } from '../json';
import type { ApiRequest } from '../plan/buildRequest';
import { ownWishes, pagedRequest } from '../plan/pages/pagedRequest';
import { pageWords, type Place, smallerPlace, styles } from '../plan/pages/place';
import { readItems } from '../plan/readItems';
import type { Paging } from '../products';
import type { Client } from './createClient';
import type { HttpAnswer } from './ports';
import { ZscalerError } from './zscalerError';

export interface ReadOptions {
	/** Stop after so many. */
	readonly limit?: number;
	/** Largest page; `null` leaves the query as it is and reads what one call answers. */
	readonly pageSize?: number | null;
}

/** Statuses of pages that are too large: for the gateway, or for the time that it gives. */
const tooLarge = [413, 408, 504];

/** A gateway that takes long may as well be ill: its pages are not made smaller than an eighth. */
const LEAST = 1 / 8;

/** The items of a list, read page by page as they are asked for. */
export async function* readPages(
	client: Client,
	request: ApiRequest,
	paging: Paging,
	{ limit = Infinity, pageSize }: ReadOptions = {},
): AsyncGenerator<JsonObject, void, undefined> {
	if (limit <= 0) return;
	const { style } = paging;
	const size = sizeOf(request, paging, limit, pageSize);
	if (style === 'none' || size === undefined) {
		const { body } = await client.call(request);
		yield* readItems(body, request.expects).slice(0, limit);
		return;
	}
	let place: Place | undefined = { offset: 0, size };
	let before: JsonObject[] = [];
	let left = limit;
	while (place !== undefined) {
		const read: { answer: HttpAnswer; place: Place } = await readPage(
			client,
			request,
			paging,
			place,
			size * LEAST,
		);
		const items = readItems(read.answer.body, request.expects);
		// Endpoints that ignore paging answer the same again.
		if (items.length > 0 && isEqual(items, before)) return;
		yield* items.slice(0, left);
		left -= items.length;
		if (left <= 0) return;
		place = styles[style].next(read.place, { body: read.answer.body, items: items.length });
		before = items;
	}
}

/** Items a page; `undefined` where the caller pages himself. */
function sizeOf(
	request: ApiRequest,
	paging: Paging,
	limit: number,
	pageSize?: number | null,
): number | undefined {
	const { style, size, words } = paging;
	if (style === 'none' || pageSize === null) return undefined;
	const wishes = ownWishes(request, paging);
	const named = pageWords(style, words);
	if (wishes[named.start] !== undefined) return undefined;
	const asked = Number(wishes[named.size] ?? pageSize ?? size);
	return Math.max(1, Math.min(asked, size, limit));
}

/** One page, or the beginning of it where the whole is too large for the gateway. */
async function readPage(
	client: Client,
	request: ApiRequest,
	paging: Paging,
	place: Place,
	least: number,
): Promise<{ answer: HttpAnswer; place: Place }> {
	const smaller = smallerPlace(place);
	const final = (smaller?.size ?? 0) < least ? [413] : tooLarge;
	try {
		return { answer: await client.call(pagedRequest(request, paging, place), { final }), place };
	} catch (error) {
		if (smaller === undefined || !isOneOf(error, final)) throw error;
		return readPage(client, request, paging, smaller, least);
	}
}

const isOneOf = (error: unknown, statuses: readonly number[]): boolean =>
	error instanceof ZscalerError && statuses.includes(error.facts.status ?? 0);
