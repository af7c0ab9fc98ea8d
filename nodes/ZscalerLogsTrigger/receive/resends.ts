import { keyRecord } from '../../../zscaler/cloudNss/resends/keyRecord';
import { openRecent } from '../../../zscaler/cloudNss/resends/openRecent';
import type { LogRecord } from '../../../zscaler/cloudNss/records/readRecords';
import { sha256 } from '../../../zscaler/contract/sha256';
import type { PushResponse } from './pushRequest';
import { HOUR_MS } from '../../../zscaler/contract/durations';

/** A batch that came, and how it was answered as far as that is known. */
export interface Attempt {
	response?: PushResponse;
	status?: number;
}

/**
 * Cloud NSS sends a batch again for an hour (help.zscaler.com/zia/about-cloud-nss-feeds, 2026-11). Of all
 * triggers of this process together: some 30 MB at most.
 */
const batches = openRecent<Attempt>(20_000, HOUR_MS);
const records = openRecent<Attempt>(100_000, HOUR_MS);

type Outcome = 'taken' | 'open' | 'failed';

/**
 * How an attempt ended. Its answer is the proof: n8n answers 200 once the workflow has been started.
 * Where the sender did not wait for the answer, it is given all the same and can be looked at.
 */
function outcomeOf(attempt: Attempt): Outcome {
	if (attempt.status === undefined && attempt.response?.writableEnded === true) settle(attempt);
	if (attempt.status === undefined) return 'open';
	return attempt.status < 300 ? 'taken' : 'failed';
}

function settle(attempt: Attempt): void {
	attempt.status = attempt.response?.statusCode;
	delete attempt.response;
}

export interface Incoming {
	readonly attempt: Attempt;
	/** What became of the same bytes before. */
	readonly before?: Outcome;
}

/** Looks whether these bytes came before, and remembers them if they were not taken. */
export function meetBatch(trigger: string, bytes: Uint8Array, response: PushResponse): Incoming {
	const key = `${trigger} ${sha256(bytes).toString('base64')}`;
	const now = Date.now();
	const known = batches.get(key, now);
	const before = known === undefined ? undefined : outcomeOf(known);
	if (known !== undefined && before !== 'failed') return { attempt: known, before };
	const attempt: Attempt = { response };
	response.once('finish', () => {
		settle(attempt);
	});
	batches.set(key, attempt, now);
	return { attempt, before };
}

/** The records that did not come before, in this batch or in one that was not refused. */
export function dropKnown(
	trigger: string,
	incoming: readonly LogRecord[],
	attempt: Attempt,
): LogRecord[] {
	const now = Date.now();
	return incoming.filter((record) => {
		const id = keyRecord(record);
		if (id === undefined) return true;
		const key = `${trigger} ${id}`;
		const known = records.get(key, now);
		if (known !== undefined && outcomeOf(known) !== 'failed') return false;
		records.set(key, attempt, now);
		return true;
	});
}
