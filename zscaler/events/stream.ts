import type { CursorPolicy } from './cursors/cursor';
import type { Source } from '../time/windows/source';
import type { Window } from '../time/windows/window';
import type { EventSource, ZscalerEvent, Poll } from './eventSource';
import type { Wishes } from './wishes';

/** Entries with times of their own, read by windows of time. */
export interface Stream extends Pick<EventSource, 'id' | 'filters'> {
	readonly source: Source;
	readonly policy: CursorPolicy;
	/** All that happened in a window; more does not matter. */
	readonly read: (poll: Poll, window: Window) => Promise<readonly ZscalerEvent[]>;
	/** What one poll found of the same thing, made into fewer events of the kinds that are wanted. */
	readonly merge?: (fresh: readonly ZscalerEvent[], wishes: Wishes) => readonly ZscalerEvent[];
	/** How far back to look for samples, one after the other until there are some that are wanted. */
	readonly sampleSpans?: readonly number[];
}
