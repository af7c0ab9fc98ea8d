import { listOf, text } from '../call';
import type { Entry, ReportDesk, Task } from './report';

/** Those in whole, and those that match from the beginning (help.zscaler.com, About Audit Logs, 2026-11). */
const exact = ['category', 'actionResult', 'actionInterface', 'traceId', 'statusCode', 'errorCode'];
const fromStart = ['adminName', 'objectName', 'clientIP', 'message'];

/** What a report holds: newest first, and no more than the limit of one. */
export function findEntries({ entries, settings }: ReportDesk, { ask }: Task): Entry[] {
	const [from, to] = [Number(ask.startTime), Number(ask.endTime)];
	return entries
		.filter(({ time }) => !(time < from) && !(time > to))
		.filter((entry) => matches(entry, ask))
		.sort((one, other) => other.time - one.time)
		.slice(0, settings.maxRows ?? undefined);
}

const matches = (entry: Entry, ask: Readonly<Record<string, unknown>>): boolean =>
	exact.every((name) => !text(ask[name]) || text(ask[name]) === entry[name]) &&
	fromStart.every((name) => !text(ask[name]) || text(entry[name]).startsWith(text(ask[name]))) &&
	isAmong(ask.actionTypes, entry.action) &&
	isAmong(ask.subcategories, entry.subcategory);

const isAmong = (wanted: unknown, value: unknown): boolean =>
	listOf(wanted).length === 0 || listOf(wanted).includes(value);
