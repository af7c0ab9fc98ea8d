import { isEqual } from 'lodash';

import { counted } from '../contract/text/counted';
import type { JsonObject } from '../contract/json/json';
import type { ApiRequest } from '../contract/apiRequest';
import { isDoubtful, mayGoOn } from './pages/isDoubtful';
import { ownWishes, pagedRequest } from './pages/pagedRequest';
import { openSeen } from './pages/openSeen';
import { type Page, pageWords, type PagePlace, smallerPlace, styles } from './pages/place';
import { readItems } from './readItems';
import { products } from '../contract/products';
import { UNEXPECTED_ANSWER } from './answers/unexpected';
import type { Client } from './createClient';
import { placeOf } from './readError';
import { ZscalerError } from '../contract/zscalerError';
import type { Paging } from '../contract/paging';

export interface PageOptions {
	/** Stop after so many. */
	readonly limit?: number;
	/** Largest page; `null` leaves the query as it is and reads what one call answers. */
	readonly pageSize?: number | null;
	/** Value by which an object is told that came on an earlier page: it is handed on once. */
	readonly key?: string;
}

/** Statuses of pages that are too large: for the gateway, or for the time that it gives. */
const tooLarge = [413, 408, 504];

/** A gateway that takes long may as well be ill: its pages are not made smaller than an eighth. */
const MIN = 1 / 8;

/** The items of a list, read page by page as they are asked for. */
export async function* readPages(
	client: Client,
	request: ApiRequest,
	paging: Paging,
	{ limit = Infinity, pageSize, key }: PageOptions = {},
): AsyncGenerator<JsonObject, void, undefined> {
	if (limit <= 0) return;
	const { style } = paging;
	const size = sizeOf(request, paging, limit, pageSize);
	if (style === 'none' || size === undefined) {
		const { body } = await client.call(request);
		yield* readItems(body, request.expects).slice(0, limit);
		return;
	}
	const ask = (place: PagePlace): Promise<Read> =>
		readPage(client, { request, paging, min: size * MIN }, place);
	let place: PagePlace | undefined = { offset: 0, size };
	let before: Read | undefined;
	let left = limit;
	const told = new Set<string>();
	const freshOf = openSeen(key);
	while (place !== undefined) {
		const read: Read = await askTwice(ask, place, before);
		const { items, body } = read;
		const fresh = freshOf(items);
		const isSame = items.length > 0 && before !== undefined && isRepeated(read, before, fresh);
		const isEnd = isSame || items.length === 0;
		if (isEnd && isDoubtful(read.place, pageOf(read), before?.body)) {
			throw incomplete(request, read.place);
		}
		const word = styles[style].named?.(pageOf(read));
		if (word !== undefined && (isSame || told.has(word))) throw circular(request, read.place);
		if (isSame) return;
		yield* fresh.slice(0, left);
		if ((left -= fresh.length) <= 0) return;
		if (word !== undefined) told.add(word);
		place = styles[style].next(read.place, { body, items: items.length });
		before = read;
	}
}

/** A page that was read. */
interface Read {
	readonly place: PagePlace;
	readonly body: unknown;
	readonly items: JsonObject[];
}

/** Endpoints that ignore paging answer the same again, be it with other times in it. */
const isRepeated = ({ items }: Read, before: Read, fresh: readonly JsonObject[]): boolean =>
	isEqual(items, before.items) || (fresh.length === 0 && items.length === before.items.length);

const pageOf = ({ body, items }: Read): Page => ({ body, items: items.length });

/** An empty page right behind a full one is asked for once more, where nothing counts the objects. */
async function askTwice(
	ask: (place: PagePlace) => Promise<Read>,
	place: PagePlace,
	before: Read | undefined,
): Promise<Read> {
	const read = await ask(place);
	const isOpen = before !== undefined && mayGoOn(before.place, pageOf(before));
	return read.items.length === 0 && isOpen ? ask(place) : read;
}

const incomplete = (request: ApiRequest, { offset }: PagePlace): ZscalerError =>
	unfinished(request, `counts more objects than the ${offset} that it handed out`);

const circular = (request: ApiRequest, { offset }: PagePlace): ZscalerError =>
	unfinished(
		request,
		`names a page behind the first ${counted(offset, 'object')} that it named before`,
	);

const unfinished = (request: ApiRequest, what: string): ZscalerError =>
	new ZscalerError(`${products[request.product].name} ${what}`, {
		kind: 'unreachable',
		...placeOf(request),
		code: UNEXPECTED_ANSWER,
		advice: 'Nothing is told of a list that is incomplete. Run this again.',
	});

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

interface PagesAsked {
	readonly request: ApiRequest;
	readonly paging: Paging;
	/** Items of the smallest page that is tried where larger ones take too long. */
	readonly min: number;
}

/** One page, or the beginning of it where the whole is too large for the gateway. */
async function readPage(client: Client, asked: PagesAsked, place: PagePlace): Promise<Read> {
	const { request, paging, min } = asked;
	const smaller = smallerPlace(place);
	const final = (smaller?.size ?? 0) < min ? [413] : tooLarge;
	try {
		const { body } = await client.call(pagedRequest(request, paging, place), { final });
		return { place, body, items: readItems(body, request.expects) };
	} catch (error) {
		if (smaller === undefined || !isOneOf(error, final)) throw error;
		return readPage(client, asked, smaller);
	}
}

const isOneOf = (error: unknown, statuses: readonly number[]): boolean =>
	error instanceof ZscalerError && statuses.includes(error.facts.status ?? 0);
