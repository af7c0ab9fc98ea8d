import { decodeText } from '../../contract/text/decodeText';
import { toIso } from '../../time/readTime';
import { rememberIso, type Iso } from '../../time/rememberIso';
import type { Fault, RecordFields } from './fault';
import { findLogType } from './findLogType';
import type { LogType } from './logTypes';
import { splitRecords } from './splitRecords';
import { typeFields } from './typeFields';
import { unwrapRecord, type Unwrapped } from './unwrapRecord';

export interface LogRecord {
	readonly type: LogType;
	/** When it happened, ISO 8601 in UTC; missing where the record does not say. */
	readonly time?: string;
	/** The name that the feed gives itself. */
	readonly sourcetype?: string;
	/** Whether it had to be repaired to be read. */
	readonly isRepaired: boolean;
	readonly fields: RecordFields;
}

interface RecordReader {
	readonly write: (text: string) => void;
	readonly end: () => void;
}

/**
 * Reads what Cloud NSS posts, in pieces of any size and in whatever shape, into typed records.
 * @internal The fuzzer reads what is no stream.
 */
export function readRecords(
	take: (record: LogRecord) => void,
	refuse: (fault: Fault) => void,
): RecordReader {
	const iso = rememberIso();
	let isFirst = true;
	const splitter = splitRecords({
		take: (value, isRepaired) => {
			for (const unwrapped of unwrapRecord(value)) take(toRecord(unwrapped, isRepaired, iso));
		},
		refuse,
	});
	return {
		write: (text) => {
			splitter.write(isFirst ? text.replace(/^\ufeff/, '') : text);
			isFirst &&= text === '';
		},
		end: splitter.end,
	};
}

/** A stream of text or UTF-8: the records of a piece at a time. */
export async function* readRecordStream(
	chunks: AsyncIterable<string | Uint8Array>,
	refuse: (fault: Fault) => void,
): AsyncGenerator<LogRecord[], void, undefined> {
	let records: LogRecord[] = [];
	const reader = readRecords((record) => records.push(record), refuse);
	for await (const text of decodeText(chunks)) {
		reader.write(text);
		if (records.length === 0) continue;
		yield records;
		records = [];
	}
	reader.end();
	if (records.length > 0) yield records;
}

/** The fields that tell when a record happened, the surest first. */
const timeNames =
	'epochtime time datetime eventtime event_time LogTimestamp modifiedTime feedtime'.split(' ');

function toRecord(
	{ fields, sourcetype, time }: Unwrapped,
	isRepaired: boolean,
	iso: Iso,
): LogRecord {
	const type = findLogType(fields, sourcetype);
	typeFields(fields, iso);
	const own = timeNames.find((name) => isIso(fields[name]));
	const told = own === undefined ? toIso(time) : String(fields[own]);
	return { type, time: told, sourcetype, isRepaired, fields };
}

const isIso = (value: unknown): boolean => typeof value === 'string' && value.endsWith('Z');
