import { z } from 'zod';

const WIRE = ['reset', 'truncate', 'dropAfterApply', 'expireSessions'] as const;
const SITUATIONS = ['editLocked', 'maintenance', 'unknownVanity', 'gatewayDown'] as const;

/** What is to go wrong, and when. `nth` counts the calls that match; `times` follow on it. */
export const faultSchema = z.strictObject({
	/** An HTTP method, or WRITE for all but GET. */
	method: z.string().optional(),
	/** `*` stands for anything. With a `?` in it the query is looked at as well. */
	path: z.string().default('*'),
	nth: z.number().int().positive().default(1),
	/** null: until it is cleared. */
	times: z.number().int().positive().nullable().default(1),
	delayMs: z.number().nonnegative().default(0),
	status: z.number().int().min(100).max(599).optional(),
	headers: z.record(z.string()).optional(),
	body: z.unknown(),
	effect: z.enum([...WIRE, ...SITUATIONS]).optional(),
});

export type FaultWish = z.input<typeof faultSchema>;
export type Fault = z.output<typeof faultSchema> & { seen: number };
export type Situation = (typeof SITUATIONS)[number];

export const readFaults = (wishes: unknown): Fault[] =>
	z
		.array(faultSchema)
		.parse(Array.isArray(wishes) ? wishes : [wishes])
		.map((fault) => ({ ...fault, seen: 0 }));
