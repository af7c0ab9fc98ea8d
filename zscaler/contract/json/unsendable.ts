import { isPlainObject } from 'lodash';

import type { Holder } from './json';

const half = /\p{Surrogate}/u;

export const HALF_CHARACTER = 'holds half a character, which cannot be sent';

/** Half a character alone, which no text in UTF-8 can bear. */
export const holdsHalf = (text: string): boolean => half.test(text);

/** What of a value, at any depth, would arrive otherwise than it was given; undefined if nothing would. */
export const faultInValue = (value: unknown): string | undefined =>
	faultWithin(value, (text) => (holdsHalf(text) ? HALF_CHARACTER : undefined), DEEPEST);

/** The same of a body, where a text may be one that Zscaler holds already, half a character and all. */
export const faultInBody = (value: unknown): string | undefined =>
	faultWithin(value, () => undefined, DEEPEST);

/** Nothing that is meant nests as deep. */
const DEEPEST = 100;

/** What a body is made of; a time or bytes go out as texts. */
const isWalked = (value: unknown): value is Holder => Array.isArray(value) || isPlainObject(value);

type FaultOf = (text: string) => string | undefined;

function faultWithin(value: unknown, inText: FaultOf, depth: number): string | undefined {
	if (typeof value === 'string') return inText(value);
	if (typeof value === 'number') {
		return Number.isFinite(value) ? undefined : `holds ${value}, which is no number`;
	}
	if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
		return 'holds what is neither text nor number';
	}
	if (!isWalked(value)) return undefined;
	if (depth === 0) return 'holds values within values without an end';
	if (Array.isArray(value) && value.includes(undefined)) return 'holds a place without a value';
	for (const part of Object.entries(value).flat()) {
		const fault = faultWithin(part, inText, depth - 1);
		if (fault !== undefined) return fault;
	}
	return undefined;
}
