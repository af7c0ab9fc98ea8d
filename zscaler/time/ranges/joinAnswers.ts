import { groupBy, mapValues, omitBy } from 'lodash';

import { isJsonObject, type Json, type JsonObject } from '../../contract/json/json';
import { writeStable } from '../../contract/contentFingerprint';
import { isoOf } from '../../contract/json/time';
import type { TimeRange } from './timeRange';

/** What the parts of one range answered, as it comes in. */
export interface JoinedAnswers {
	readonly take: (range: TimeRange, objects: readonly JsonObject[]) => void;
	/** Objects so far that older ranges cannot add to. */
	readonly settled: () => number;
	readonly all: () => JsonObject[];
}

/**
 * Joins what the parts of one range answer, newest first: measurements over time grow together,
 * oldest first; an object of a list stands once, by its key, as the newest range has it. The one
 * object that an operation answers stands for its range alone, and says for which.
 */
export function joinAnswers(answer: 'list' | 'one', key: string): JoinedAnswers {
	const series = new Map<string, JsonObject>();
	const others = new Map<string, JsonObject>();
	const put = (object: JsonObject): void => {
		const name = object[key] ?? `number ${others.size}`;
		if (!others.has(String(name))) others.set(String(name), object);
	};
	return {
		take: (range, objects) => {
			for (const object of objects) {
				if (isSeries(object)) grow(series, object);
				else if (answer === 'list') put(object);
				else others.set(String(range.from), { ...object, ...written(range) });
			}
		},
		settled: () => others.size,
		all: () => [...series.values(), ...others.values()],
	};
}

function grow(series: Map<string, JsonObject>, older: JsonObject): void {
	const name = identityOf(older);
	const known = series.get(name);
	series.set(name, known === undefined ? older : putBefore(known, older));
}

const written = ({ from, to }: TimeRange): JsonObject => ({
	from: isoOf(from),
	to: isoOf(to),
});

/** Whether it holds points in time, or a place for them, at any depth. */
const isSeries = (object: JsonObject): boolean =>
	'datapoints' in object ||
	Object.values(object).some((value) => Array.isArray(value) && value.some(isPointOrSeries));

const isPointOrSeries = (value: Json): boolean =>
	isJsonObject(value) && ('timestamp' in value || isSeries(value));

/** All of an object but its lists. */
const identityOf = (object: JsonObject): string =>
	JSON.stringify(omitBy(object, (value) => Array.isArray(value)));

/** The newer object, with what the older one has in its lists. */
const putBefore = (newer: JsonObject, older: JsonObject): JsonObject =>
	mapValues(newer, (value, name) => {
		const before = older[name];
		return Array.isArray(value) && Array.isArray(before) ? joinLists(value, before) : value;
	});

function joinLists(newer: readonly Json[], older: readonly Json[]): Json[] {
	if (!newer.some(isSeriesValue) && !older.some(isSeriesValue)) {
		const known = new Set(older.map(writeStable));
		return [...older, ...newer.filter((value) => !known.has(writeStable(value)))];
	}
	const waiting = groupBy(older.filter(isJsonObject).reverse(), identityOf);
	const joined = new Set<Json>();
	const grown = newer.map((value) => {
		const other = isJsonObject(value) ? waiting[identityOf(value)]?.pop() : undefined;
		if (other === undefined || !isJsonObject(value)) return value;
		joined.add(other);
		return putBefore(value, other);
	});
	return [...older.filter((other) => !joined.has(other)), ...grown];
}

const isSeriesValue = (value: Json): boolean => isJsonObject(value) && isSeries(value);
