import type { Fault } from '../../../../zscaler/cloudNss/records/fault';
import { type LogRecord, readRecords } from '../../../../zscaler/cloudNss/records/readRecords';

/** A post that is there as a whole. */
export function readPost(text: string) {
	const records: LogRecord[] = [];
	const faults: Fault[] = [];
	const reader = readRecords(
		(record) => records.push(record),
		(fault) => faults.push(fault),
	);
	reader.write(text);
	reader.end();
	return { records, faults };
}
