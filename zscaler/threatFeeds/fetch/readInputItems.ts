import { get } from 'lodash';

import type { Sink } from '../indicator';
import { splitUrls } from '../../objects/plan/reading/splitUrls';
import type { FeedResult } from './source';

/** As they are in n8n: the fields of each under `json`. */
export type InputItems = readonly { readonly json: object }[];

/** Indicators of the input items: one in a field, or a list, or several on lines or with commas. */
export function readInputItems(
	items: InputItems,
	source: string,
	field: string,
	sink: Sink,
): FeedResult {
	const count = { taken: 0, refused: 0 };
	for (const [index, { json }] of items.entries()) {
		const at = index + 1;
		const values = textsOf(get(json, field));
		for (const value of values) sink.take({ value, source, at });
		count.taken += values.length;
		if (values.length > 0) continue;
		sink.refuse({ value: '', reason: 'missing', source, at });
		count.refused++;
	}
	return { feed: source, status: 'read', format: 'items', ...count };
}

/** Texts of a field: one, a list of them, or several in one. */
function textsOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(textsOf);
	return typeof value === 'string' ? splitUrls(value) : [];
}
