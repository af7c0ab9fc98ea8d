import { findResource } from '../catalogue';
import { ZscalerError } from '../contract/zscalerError';
import { isJsonObject } from '../contract/json/json';
import { callOperation } from '../objects/callOperation';
import { operationOf } from '../objects/operationOf';
import type { RunContext } from '../objects/runContext';
import type { FeedType } from './feedTypes';

/** The tenant's own JSON format of a log: which fields there are depends on what it has. */
export async function readFormat(runContext: RunContext, type: FeedType): Promise<string> {
	const resource = findResource('ziaNssFeed');
	const { nssLogType, multiFeedType } = type;
	const { body } = await callOperation(
		runContext,
		resource,
		operationOf(resource, 'getOutputDefaults'),
		{
			query: { type: nssLogType, multiFeedType },
		},
	);
	const format = isJsonObject(body) ? body.JSON : undefined;
	if (typeof format === 'string' && format !== '') return withEscapeMark(format, type);
	throw new ZscalerError(`Zscaler offers no JSON format for the log ${type.name}`, {
		kind: 'invalid',
		product: 'zia',
		advice: 'Take this log out of Log Types, or set Feeds to Manual and write a format by hand.',
	});
}

/** Logs that have the field `eedone`; dvmrry/zscaler-skill nss-{web,firewall,dns}-logs.csv, 2026-11. */
const marked = new Set(['WEBLOG', 'FWLOG', 'DNSLOG']);

/** Has each record say that characters in it are written %HH, so that every text of it can be decoded. @internal Tests ask it. */
export const withEscapeMark = (format: string, { nssLogType }: FeedType): string =>
	marked.has(nssLogType) && !format.includes('{eedone}') ? marking(format) : format;

/** The mark is the last field: before the brackets that close the format. */
function marking(format: string): string {
	let end = format.length;
	for (let head = format.trimEnd(); head.endsWith('\\}'); head = format.slice(0, end).trimEnd()) {
		end = head.length - 2;
	}
	return end === format.length
		? format
		: `${format.slice(0, end)},"eedone":"%s{eedone}"${format.slice(end)}`;
}
