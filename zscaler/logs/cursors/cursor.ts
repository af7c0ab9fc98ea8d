import { z } from 'zod';

import { hourMs } from '../windows/window';

/** What a polled source remembers between polls; plain JSON. */
export interface Cursor {
	readonly version: 1;
	/** Epoch milliseconds: every entry before it is delivered, or was never wanted. */
	readonly time: number;
	/** The delivered entries from `time` on: their keys, and their times. */
	readonly seen: readonly (readonly [key: string, time: number])[];
}

/** How far a source may be trusted. */
export interface CursorPolicy {
	/** How long after its own time an entry may turn up, milliseconds. */
	readonly lateness: number;
	/** How far this machine's clock may be from the source's, either way, milliseconds. */
	readonly skew: number;
	/** So many delivered entries are remembered at most. */
	readonly mostSeen: number;
}

const stored = z.object({
	version: z.literal(1),
	time: z.number().finite(),
	seen: z.array(z.tuple([z.string(), z.number().finite()])),
});

/** The cursor of a first run: only what happens from now on, or from so many hours back. */
export const openCursor = (start: 'now' | { readonly hoursBack: number }, now: number): Cursor => ({
	version: 1,
	time: start === 'now' ? now : now - start.hoursBack * hourMs,
	seen: [],
});

/** A cursor from what was stored; undefined if nothing usable was. */
export const readCursor = (value: unknown): Cursor | undefined => stored.safeParse(value).data;
