import { isJsonObject, type Json, type JsonObject } from '../contract/json/json';
import { readTime } from '../time/readTime';
import { table } from '../contract/text/table';
import { DAY_MS, HOUR_MS } from '../contract/durations';
import { isoOf } from '../contract/json/time';

const steps: Readonly<Record<string, number>> = table({ DAY: DAY_MS, HOUR: HOUR_MS });

/**
 * The course of a value over time, each value with its time. No answer with one is on record; the
 * schema names a start, an interval and values (zscaler-sdk-python zins/web_traffic.py, 2026-11).
 */
export function readTrend(trend: Json | undefined): JsonObject[] | undefined {
	const series = [trend].flat().filter(isJsonObject);
	return series.length === 0 ? undefined : series.flatMap(pointsOf);
}

function pointsOf({ trend_start_time, trend_interval, trend_values }: JsonObject): JsonObject[] {
	const start = readTime(trend_start_time);
	const step = steps[String(trend_interval)];
	const values = Array.isArray(trend_values) ? trend_values : [];
	return values.map((value, index) => ({
		time: start === undefined || step === undefined ? null : isoOf(start + index * step),
		value,
	}));
}
