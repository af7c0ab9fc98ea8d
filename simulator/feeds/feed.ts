import { z } from 'zod';

/** A file that the feed area serves, as it is set through the admin path. */
export const feedSettings = z.object({
	/** Below /feeds/, without query but for the `?next=` or `?added_after=` of a TAXII page. */
	path: z.string().min(1),
	body: z.string(),
	/** Of the body as sent, by its ETag; made from the body if not given, none if null. */
	etag: z.string().nullish(),
	lastModified: z.string().optional(),
	type: z.string().default('text/plain; charset=utf-8'),
	/** How it is packed: by the transfer, or as a file. */
	pack: z.enum(['none', 'transfer', 'gzip', 'zip']).default('none'),
	status: z.number().int().default(200),
	headers: z.record(z.string()).default({}),
	/** Header, or parameter of the query, that a request must bear, or it is refused. */
	key: z
		.object({ header: z.string().optional(), query: z.string().optional(), value: z.string() })
		.optional(),
});

export type Feed = z.infer<typeof feedSettings>;
export type FeedSettings = z.input<typeof feedSettings>;
