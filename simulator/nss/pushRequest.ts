import { z } from 'zod';

/** How the records of one post are put together. @internal Tests push in each of these ways. */
export const pushEncodings = [
	'object',
	'array',
	'lines',
	'concatenated',
	'commas',
	'pretty',
	'flat',
	'eventList',
	'eventText',
] as const;

export const pushRequest = z.object({
	/** Log of the feed that posts; each feed that is active in turn if not given. */
	type: z.string().optional(),
	/** Records of the caller's; made up if not given. */
	records: z.array(z.record(z.unknown())).optional(),
	count: z.number().int().min(0).default(1),
	/** Records a post. */
	batch: z.number().int().min(1).default(500),
	/** One for all posts, or one after the other. */
	encodings: z.array(z.enum(pushEncodings)).nonempty().default(['lines']),
	/** Packed, and whether a header says so. */
	gzip: z.enum(['none', 'header', 'bare']).default('none'),
	/** How often each post is sent again after it was answered. */
	resend: z.number().int().min(0).default(0),
	contentType: z.string().default('application/json'),
	headers: z.record(z.string()).default({}),
	/** In place of what is made of records. */
	body: z.string().optional(),
	/** Number of the first made-up record. */
	from: z.number().int().default(1),
});

export type PushRequest = z.input<typeof pushRequest>;
export type ReadyPush = z.infer<typeof pushRequest>;
export type Encoding = (typeof pushEncodings)[number];
