import type { Item } from '../call';
import type { Encoding } from './pushRequest';

/** Records of one post, put together in the ways in which Cloud NSS and relays do it. */
export const encodeRecords = (records: readonly Item[], encoding: Encoding): string =>
	encoders[encoding](records);

const each = (records: readonly Item[], between: string): string =>
	records.map((record) => JSON.stringify(record)).join(between);

const encoders: Record<Encoding, (records: readonly Item[]) => string> = {
	object: (records) => each(records, '\n'),
	array: (records) => `[${each(records, ',')}]`,
	lines: (records) => `${each(records, '\n')}\n`,
	concatenated: (records) => each(records, ''),
	commas: (records) => `${each(records, ',\n')},`,
	pretty: (records) => records.map((record) => JSON.stringify(record, null, 2)).join('\n'),
	flat: (records) => each(records.map(eventOf), '\n'),
	eventList: (records) =>
		JSON.stringify({ sourcetype: records[0]?.sourcetype, event: records.map(eventOf) }),
	eventText: (records) =>
		each(
			records.map((record) => ({ ...record, event: JSON.stringify(record.event) })),
			'\n',
		),
};

const eventOf = ({ event }: Item): Item => event as Item;
