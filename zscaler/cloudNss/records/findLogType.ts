import { memoize } from 'lodash';

import type { RecordFields } from './fault';
import { logTypes, signatures, sourcetypes, type LogType } from './logTypes';

/** What a record is about: by the name of its feed, or by the fields that it has. */
export function findLogType(fields: RecordFields, sourcetype?: string): LogType {
	const told = sourcetype === undefined ? undefined : bySourcetype(sourcetype.slice(0, 100));
	return told ?? byFields(fields);
}

const bySourcetype = memoize((sourcetype: string): LogType | undefined => {
	const name = sourcetype.toLowerCase();
	return sourcetypes.find(([pattern]) => pattern.test(name))?.[1];
});

const typesOf = new Map<string, LogType[]>();
for (const type of logTypes) {
	for (const name of signatures[type] ?? [])
		typesOf.set(name, [...(typesOf.get(name) ?? []), type]);
}

/** The type of which most signs are there, two at least. */
function byFields(fields: RecordFields): LogType {
	const counts = new Map<LogType, number>();
	let found: LogType = 'unknown';
	for (const name of Object.keys(fields)) {
		for (const type of typesOf.get(name.toLowerCase()) ?? []) {
			const count = (counts.get(type) ?? 0) + 1;
			counts.set(type, count);
			if (count > Math.max(1, counts.get(found) ?? 0)) found = type;
		}
	}
	return found;
}
