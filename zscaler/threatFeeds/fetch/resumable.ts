import { createHash } from 'node:crypto';

import type { RawIndicator, RejectedRow, Sink } from '../indicator';
import { feedFault } from './feedFault';

/** A sink for a feed that may be read again from its beginning after it broke off. */
export interface Resumable extends Sink {
	/** The feed is read from its beginning again. */
	readonly restart: () => void;
	/** Throws where less came than before. */
	readonly end: () => void;
}

/** Hands on each row once. What comes again must be what came before: else it is another feed by now. */
export function resumable(feed: string, sink: Sink): Resumable {
	const seen = createHash('sha256');
	let again: ReturnType<typeof createHash> | undefined;
	let handed = 0;
	let passed = 0;
	const isNew = (row: RawIndicator | RejectedRow): boolean => {
		passed += 1;
		if (passed > handed) {
			seen.update(`${row.value}\n`);
			handed = passed;
			return true;
		}
		again?.update(`${row.value}\n`);
		if (passed === handed) compare();
		return false;
	};
	const compare = (): void => {
		const same = again?.copy().digest('hex') === seen.copy().digest('hex');
		if (!same) throw feedFault(feed, 'it changed while it was read.', 'Run it again.');
	};
	return {
		take: (row) => {
			if (isNew(row)) sink.take(row);
		},
		refuse: (row) => {
			if (isNew(row)) sink.refuse(row);
		},
		restart: () => {
			again = createHash('sha256');
			passed = 0;
		},
		end: () => {
			if (passed < handed) compare();
		},
	};
}
