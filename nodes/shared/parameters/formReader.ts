import type { INodeProperties } from 'n8n-workflow';

import { isJsonObject } from '../../../zscaler/contract/json/json';
import { readText } from '../readText';
import { readCount } from './readCount';
import { readFlag } from './readFlag';
import { refusal } from './refusal';

/** What a form offers, and by which value it is stored. */
type Offered<V extends string> = readonly (readonly [
	name: string,
	value: V,
	description?: string,
])[];

/**
 * The fields of a form by their paths, each as what it is. A field that n8n has not stored has the
 * form's own default, or `unasked` where another value holds if the form does not ask.
 */
export interface FormReader {
	/** Whether n8n has stored the field. */
	readonly has: (path: string) => boolean;
	readonly given: (path: string, unasked?: unknown) => unknown;
	/** Trimmed. */
	readonly text: (path: string, unasked?: string) => string;
	readonly flag: (path: string, unasked?: boolean) => boolean;
	readonly number: (path: string, unasked?: number) => number;
	/** One of these, which are those that the form offers. */
	readonly oneOf: <V extends string>(path: string, offered: Offered<V>, unasked?: NoInfer<V>) => V;
	/** Some of these. */
	readonly someOf: <V extends string>(path: string, offered: Offered<V>) => V[];
	/** Of a field in which several may be chosen. */
	readonly texts: (path: string, unasked?: readonly string[]) => string[];
	/** Of a field in which several may be written: as they were, or as the list that an expression gave. */
	readonly written: (path: string) => string | string[];
	/** What was filled in of a collection. */
	readonly fields: (path: string) => FormReader;
}

interface FormSource {
	readonly given: (path: string, unasked: unknown) => unknown;
	readonly fieldAt: (path: string) => INodeProperties | undefined;
}

export function formReader({ given: valueOf, fieldAt }: FormSource): FormReader {
	const labelOf = (path: string): string => fieldAt(path)?.displayName ?? path;
	const given = (path: string, unasked: unknown = fieldAt(path)?.default): unknown =>
		valueOf(path, unasked);
	return {
		has: (path) => valueOf(path, null) !== null,
		given,
		text: (path, unasked) => readText(given(path, unasked), labelOf(path)),
		flag: (path, unasked) => readFlag(given(path, unasked), labelOf(path)),
		// Its bounds are looked at before.
		number: (path, unasked) => readCount({ displayName: labelOf(path) }, given(path, unasked)),
		oneOf: (path, offered, unasked) => chosen(labelOf(path), offered, given(path, unasked)),
		someOf: (path, offered) =>
			[given(path)].flat().map((each) => chosen(labelOf(path), offered, each)),
		texts: (path, unasked) => [given(path, unasked)].flat().map(String),
		written: (path) => writtenIn(given(path)),
		fields: (path) =>
			formReader({
				given: within(given(path)),
				fieldAt: (name) => fieldAt(`${path}.${name}`),
			}),
	};
}

function chosen<V extends string>(label: string, offered: Offered<V>, given: unknown): V {
	const found = offered.find(([, value]) => value === given);
	if (found !== undefined) return found[1];
	throw refusal(label, `one of ${offered.map(([name]) => name).join(', ')}`, given);
}

const writtenIn = (given: unknown): string | string[] =>
	Array.isArray(given) ? given.map(String) : String(given ?? '');

const within =
	(form: unknown): FormSource['given'] =>
	(name, unasked) => {
		const given = isJsonObject(form) ? form[name] : undefined;
		return given === undefined ? unasked : given;
	};
