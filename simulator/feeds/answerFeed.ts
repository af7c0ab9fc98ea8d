import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

import type { Feed } from './feed';
import { packZip } from './packZip';

export interface FeedAnswer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Buffer;
}

/** What a web server with conditional requests answers (RFC 9110, 13.1). */
export function answerFeed(
	feed: Feed | undefined,
	headers: Readonly<Record<string, string | undefined>>,
	query: Readonly<Record<string, string>>,
): FeedAnswer {
	if (!feed) return { status: 404, headers: {}, body: Buffer.from('Not found') };
	const { key } = feed;
	const shown = key?.query ? query[key.query] : headers[key?.header?.toLowerCase() ?? ''];
	if (key && shown !== key.value)
		return { status: 401, headers: {}, body: Buffer.from('Key required') };
	const known = validators(feed);
	const sent = { 'content-type': feed.type, ...known, ...feed.headers };
	if (feed.status === 200 && isKnown(known, headers))
		return { status: 304, headers: known, body: Buffer.alloc(0) };
	const encoding: Record<string, string> =
		feed.pack === 'transfer' ? { 'content-encoding': 'gzip' } : {};
	return { status: feed.status, headers: { ...sent, ...encoding }, body: packed(feed) };
}

const validators = ({ body, etag, lastModified }: Feed): Record<string, string> => ({
	...(etag === null ? {} : { etag: etag ?? `"${digest(body)}"` }),
	...(lastModified ? { 'last-modified': lastModified } : {}),
});

/** If-None-Match goes before If-Modified-Since. */
function isKnown(
	known: Readonly<Record<string, string>>,
	headers: Readonly<Record<string, string | undefined>>,
): boolean {
	const wanted = headers['if-none-match'];
	if (wanted !== undefined) return wanted === known.etag;
	const since = headers['if-modified-since'];
	return since !== undefined && since === known['last-modified'];
}

function packed({ body, pack, path }: Feed): Buffer {
	const bytes = Buffer.from(body);
	if (pack === 'zip') return packZip(path.split('/').at(-1) ?? path, bytes);
	return pack === 'none' ? bytes : gzipSync(bytes);
}

const digest = (body: string): string => createHash('md5').update(body).digest('hex');
