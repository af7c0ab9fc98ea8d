import { z } from 'zod';
import { isSituation, situations } from './situations';

const wire = [
	'reset',
	'truncate',
	'drip',
	'silence',
	'endlessHeaders',
	'endlessBody',
	'openBody',
	'otherShape',
	'dropAfterApply',
	'unauthorizedAfterApply',
	'failAfterApply',
	'expireSessions',
	'encodedUser',
	'microtenantMandatory',
	'activatesSlowly',
] as const;

/** Where an effect strikes unless told otherwise. */
const places: Record<string, { readonly method?: string; readonly path: string }> = {
	encodedUser: { method: 'GET', path: '/zia/api/v1/users/*' },
	microtenantMandatory: { path: '/zpa/mgmtconfig/*' },
	activatesSlowly: { method: 'WRITE', path: '*/activate' },
};
const names = Object.keys(situations).filter(isSituation);

const faultSchema = z
	.strictObject({
		/** An HTTP method, or WRITE for all but GET. */
		method: z.string().optional(),
		/** `*` stands for anything. With a `?` in it the query is looked at as well. */
		path: z.string().optional(),
		/** Counts the calls that match: the first to be struck. */
		nth: z.number().int().positive().default(1),
		/** How many from there on; null: until it is cleared. */
		times: z.number().int().positive().nullable().default(1),
		delayMs: z.number().nonnegative().default(0),
		status: z.number().int().min(100).max(599).optional(),
		headers: z.record(z.string()).optional(),
		body: z.unknown(),
		/** The call does its work first: what is answered in its place tells nothing of it. */
		applies: z.boolean().default(false),
		effect: z.enum([...wire, ...names]).optional(),
	})
	.transform((fault) => {
		const usual = isSituation(fault.effect) ? situations[fault.effect] : places[fault.effect ?? ''];
		return {
			...fault,
			method: fault.method ?? usual?.method,
			path: fault.path ?? usual?.path ?? '*',
			seen: 0,
		};
	});

export type FaultSettings = z.input<typeof faultSchema>;
export type Fault = z.output<typeof faultSchema>;

/** One or a list of them. */
export const readFaults = (settings: unknown): Fault[] =>
	z.array(faultSchema).parse(Array.isArray(settings) ? settings : [settings]);
