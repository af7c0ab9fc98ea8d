import { z } from 'zod';
import { HOUR_MS } from '../../contract/durations';

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
	/** The steps in which entries tell their times, milliseconds: 1000 for a report in whole seconds. */
	readonly resolution: number;
	/** So many delivered entries are remembered at most. */
	readonly maxSeen: number;
}

const stored = z.object({
	version: z.literal(1),
	time: z.number().finite(),
	seen: z.array(z.tuple([z.string(), z.number().finite()])),
});

/** The cursor of a first run: only what happens from now on, or from so many hours back. */
export function openCursor(
	start: 'now' | { readonly hoursBack: number },
	policy: CursorPolicy,
	now: number,
): Cursor {
	const time = start === 'now' ? now : now - start.hoursBack * HOUR_MS;
	return { version: 1, time: floorToResolution(time, policy), seen: [] };
}

/** An entry of half past a second says that it is of the second: no cursor may stand in between. */
export const floorToResolution = (time: number, { resolution }: CursorPolicy): number =>
	Math.floor(time / resolution) * resolution;

/** A cursor from what was stored; undefined if nothing usable was. */
export const readCursor = (value: unknown): Cursor | undefined => stored.safeParse(value).data;
