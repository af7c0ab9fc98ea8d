import { isJsonObject } from '../../contract/json/json';
import type { RecordFields } from './fault';
import { parseRecord } from './parseRecord';

export interface Unwrapped {
	/** What the feed calls itself: 'zscalernss-web'. */
	readonly sourcetype?: string;
	/** The wrapper's time, if it has one: epoch or text. */
	readonly time?: unknown;
	readonly fields: RecordFields;
}

/** All that a wrapper without a name holds; a tunnel record has a field `event` of its own. */
const beside = new Set(
	'event events sourcesubtype version source host index time fields input timestamp'.split(' '),
);

/** Takes records out of `{ sourcetype, event }`, whose event is one, several, or one as JSON text. */
export function unwrapRecord(value: RecordFields): readonly Unwrapped[] {
	const sourcetype = typeof value.sourcetype === 'string' ? value.sourcetype : undefined;
	const inner = readInner(value.event ?? value.events);
	const isWrapper =
		inner !== undefined &&
		(sourcetype !== undefined || Object.keys(value).every((key) => beside.has(key)));
	if (!isWrapper) return [{ sourcetype, fields: value }];
	return inner.map((fields) => ({ sourcetype, time: value.time, fields }));
}

function readInner(event: unknown): readonly RecordFields[] | undefined {
	if (isJsonObject(event)) return [event];
	if (Array.isArray(event)) {
		const list: unknown[] = event;
		return list.every(isJsonObject) ? list : undefined;
	}
	return typeof event === 'string' && event.startsWith('{') ? parseRecord(event) : undefined;
}
