import { isJsonObject, type Json, type JsonObject } from '../../contract/json/json';
import type { Sink } from '../indicator';
import type { FormatSettings } from './format';
import { readDocument } from './readDocument';
import { readFeedTime } from './readFeedTime';
import type { IndicatorKind } from '../../network/indicatorKind';

/**
 * MISP's attribute types that lists can hold, and the kind of each of their parts, which a bar
 * divides (misp-project.org/datamodels, 2026-11). Undefined: a part that says nothing to a list.
 */
const types = new Map<string, readonly (IndicatorKind | undefined)[]>([
	['url', ['url']],
	['uri', ['url']],
	['domain', ['domain']],
	['hostname', ['domain']],
	['domain|ip', ['domain', 'ip']],
	['hostname|port', ['domain', undefined]],
	['ip-dst', ['ip']],
	['ip-src', ['ip']],
	['ip-dst|port', ['ip', undefined]],
	['ip-src|port', ['ip', undefined]],
	['md5', ['md5']],
	['filename|md5', [undefined, 'md5']],
	['malware-sample', [undefined, 'md5']],
]);

/** A response holds events, these objects, these attributes: no document goes deeper. */
const DEEPEST = 12;

/** A MISP event as a feed or the API gives it, several of them, or a search's attributes. */
export const parseMisp = readDocument((document, settings, sink) => {
	let at = 0;
	for (const found of findAttributes(document, undefined, 0)) {
		readAttribute(found, settings, ++at, sink);
	}
});

/**
 * The files of the events that a MISP feed's manifest lists, with the time of their last change. They
 * lie beside it: what is no plain name, such as an address of another host, is passed over.
 */
export const listMispEvents = (
	manifest: Json,
): { readonly file: string; readonly seenAt?: number }[] =>
	isJsonObject(manifest)
		? Object.entries(manifest)
				.filter(([uuid]) => /^[\w-]+$/.test(uuid))
				.map(([uuid, event]) => ({
					file: `${uuid}.json`,
					seenAt: isJsonObject(event) ? readFeedTime(event.timestamp) : undefined,
				}))
		: [];

interface Found {
	readonly attribute: JsonObject;
	/** What the event is about. */
	readonly label: string | undefined;
}

/** Attributes stand in an event, in the objects of an event, or by themselves. */
function* findAttributes(
	value: Json | undefined,
	label: string | undefined,
	depth: number,
): Generator<Found> {
	if (depth > DEEPEST) return;
	if (Array.isArray(value)) {
		for (const member of value) yield* findAttributes(member, label, depth + 1);
	} else if (isJsonObject(value)) {
		if (typeof value.type === 'string' && value.value !== undefined) {
			yield { attribute: value, label };
			return;
		}
		const info = typeof value.info === 'string' ? value.info : label;
		for (const name of ['response', 'Event', 'Attribute', 'Object']) {
			yield* findAttributes(value[name], info, depth + 1);
		}
	}
}

function readAttribute(
	{ attribute, label }: Found,
	settings: FormatSettings,
	at: number,
	sink: Sink,
): void {
	const { source, withContext = false } = settings;
	const value = typeof attribute.value === 'string' ? attribute.value : '';
	const kinds = types.get(String(attribute.type));
	if (kinds === undefined) {
		sink.refuse({ value, reason: 'otherKind', source, at });
		return;
	}
	if (attribute.to_ids === false && !withContext) {
		sink.refuse({ value, reason: 'notForDetection', source, at });
		return;
	}
	const parts = kinds.length === 1 ? [value] : value.split('|');
	for (const [index, kind] of kinds.entries()) {
		if (kind === undefined) continue;
		sink.take({
			value: parts[index] ?? '',
			kind,
			source,
			at,
			seenAt: readFeedTime(attribute.last_seen) ?? readFeedTime(attribute.timestamp),
			revoked: attribute.deleted === true,
			label,
		});
	}
}
