import type { IExecuteFunctions } from 'n8n-workflow';
import { get } from 'lodash';

import type { Sink } from '../../../zscaler/feeds/indicator';
import type { FeedResult } from './source';

/** Indicators of the input items: one in a field, or a list, or several on lines or with commas. */
export function readItems(
	context: IExecuteFunctions,
	source: string,
	field: string,
	sink: Sink,
): FeedResult {
	const count = { taken: 0, refused: 0 };
	for (const [index, { json }] of context.getInputData().entries()) {
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

/** A comma may be part of a URL: it divides only where a blank follows or no URL stands. */
export function textsOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(textsOf);
	if (typeof value !== 'string') return [];
	const divider = /[/?]/.test(value) ? /[\r\n]+|,\s+/ : /[\s,;]+/;
	return value
		.split(divider)
		.map((text) => text.trim())
		.filter(Boolean);
}
