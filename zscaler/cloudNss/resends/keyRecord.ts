import type { LogRecord } from '../records/readRecords';

/** Names of `%d{recordid}` in Zscaler's own formats and in those of SIEM vendors, 2026-11. */
const idNames = ['recordid', 'event_id', 'record_id', 'recordId', 'RecordID'];

/** By what a record is known that comes again; undefined where its feed gives it no id. */
export function keyRecord({ type, time = '', fields }: LogRecord): string | undefined {
	for (const name of idNames) {
		const id = fields[name];
		if ((typeof id === 'string' && id !== '' && id !== '0') || typeof id === 'number') {
			return `${type} ${String(id)} ${time}`;
		}
	}
	return undefined;
}
