import { gzipSync } from 'node:zlib';
import { text, type Item } from '../call';
import type { Tenant } from '../tenant/tenant';
import { encodeRecords } from './encodeRecords';
import { makeRecords } from './makeRecords';
import { postBatch, type Batch } from './postBatch';
import type { Encoding, ReadyPush } from './pushRequest';

/** What became of one post. */
export interface Push {
	readonly feed: string;
	readonly encoding: Encoding;
	readonly records: number;
	/** One for the post itself, one for each time that it was sent again. */
	readonly statuses: readonly number[];
}

/** Feeds stream as they were last activated, those that are switched on. */
export async function pushLogs(tenant: Tenant, request: ReadyPush): Promise<Push[]> {
	const feeds = (tenant.activated.get('zia/nssFeeds') ?? []).filter(
		({ feedStatus, nssLogType }) =>
			feedStatus === 'ENABLED' && (request.type === undefined || nssLogType === request.type),
	);
	const pushes: Push[] = [];
	for (const feed of feeds) pushes.push(...(await pushFeed(feed, request)));
	return pushes;
}

async function pushFeed(feed: Item, request: ReadyPush): Promise<Push[]> {
	const { records = makeRecords(text(feed.nssLogType), request.from, request.count) } = request;
	const pushes: Push[] = [];
	for (let from = 0, n = 0; from < Math.max(records.length, 1); n += 1) {
		const encoding = request.encodings[n % request.encodings.length] ?? 'lines';
		const size = encoding === 'object' ? 1 : request.batch;
		const some = records.slice(from, from + size);
		const batch = batchOf(request.body ?? encodeRecords(some, encoding), request);
		const statuses: number[] = [];
		for (let time = 0; time <= request.resend; time += 1)
			statuses.push(await postBatch(feed, batch));
		pushes.push({ feed: text(feed.name), encoding, records: some.length, statuses });
		from += size;
	}
	return pushes;
}

const batchOf = (content: string, { gzip, contentType, headers }: ReadyPush): Batch => ({
	body: gzip === 'none' ? Buffer.from(content) : gzipSync(content),
	headers: {
		'content-type': contentType,
		...(gzip === 'header' ? { 'content-encoding': 'gzip' } : {}),
		...headers,
	},
});
