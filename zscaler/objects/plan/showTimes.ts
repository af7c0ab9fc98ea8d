import type { Resource } from '../../catalogue/grammar';
import { isJsonObject, type Json, type JsonObject } from '../../contract/json/json';
import { toIso } from '../../time/readTime';

/** What measurements and events of Digital Experience call their time: zscaler-sdk-python zdx, 2026-11. */
const EVERYWHERE = 'timestamp';

/**
 * What happened, with ISO 8601 in place of epochs: the fields that the catalogue calls times, at any
 * depth. 0 is no time. What cannot be read stays as it is.
 */
export function showTimes({ fields }: Resource, object: JsonObject): JsonObject {
	const times = new Set(fields.filter(({ kind }) => kind === 'time').map(({ name }) => name));
	return showWithin(times.add(EVERYWHERE), object);
}

const showWithin = (times: ReadonlySet<string>, object: JsonObject): JsonObject =>
	Object.fromEntries(
		Object.entries(object).map(([name, value]) => [
			name,
			times.has(name) ? showTime(value) : showValue(times, value),
		]),
	);

function showValue(times: ReadonlySet<string>, value: Json): Json {
	if (Array.isArray(value)) return value.map((each) => showValue(times, each));
	return isJsonObject(value) ? showWithin(times, value) : value;
}

const showTime = (value: Json): Json => (Number(value) === 0 ? null : (toIso(value) ?? value));
