import { isJsonObject, type Json, type JsonObject } from '../../contract/json/json';
import type { Sink } from '../indicator';
import type { FormatSettings } from './format';
import { readConfidence } from './readRow';
import { readDocument } from './readDocument';
import { readStixPattern } from './readStixPattern';
import { readFeedTime } from './readFeedTime';

/** A STIX 2.x bundle, or what a TAXII 2.1 collection answers: the indicators among its objects. */
export const parseStix = readDocument((document, settings, sink) => {
	const objects = isJsonObject(document) ? document.objects : document;
	if (!Array.isArray(objects)) return;
	for (const [index, object] of objects.entries()) {
		if (isJsonObject(object) && object.type === 'indicator') {
			readIndicator(object, settings, index + 1, sink);
		}
	}
});

function readIndicator(object: JsonObject, settings: FormatSettings, at: number, sink: Sink): void {
	const { source } = settings;
	const pattern = textOf(object.pattern) ?? '';
	const other = object.pattern_type !== undefined && object.pattern_type !== 'stix';
	const values = other ? 'otherKind' : readStixPattern(pattern);
	if (typeof values === 'string') {
		sink.refuse({ value: pattern, reason: values, source, at });
		return;
	}
	const facts = {
		source,
		at,
		confidence: readConfidence(object.confidence),
		seenAt: readFeedTime(object.modified) ?? readFeedTime(object.created),
		validFrom: readFeedTime(object.valid_from),
		validUntil: readFeedTime(object.valid_until),
		revoked: object.revoked === true,
		label: textOf(object.name) ?? textOf(firstOf(object.labels ?? object.indicator_types)),
	};
	for (const { value, kind } of values) sink.take({ value, kind, ...facts });
}

const textOf = (value: Json | undefined): string | undefined =>
	typeof value === 'string' ? value : undefined;

const firstOf = (value: Json | undefined): Json | undefined =>
	Array.isArray(value) ? value[0] : undefined;
