import type { EventSource } from './eventSource';
import { pollStream } from './pollWindows';
import type { Stream } from './stream';
import { dayMs, hourMs } from '../contract/durations';

const usualSpans = [hourMs, dayMs, 7 * dayMs];

export const streamSource = (stream: Stream): EventSource => ({
	id: stream.id,
	filters: stream.filters,
	poll: (poll) => pollStream(stream, poll),
	sample: async (poll, isWanted) => {
		for (const span of stream.sampleSpans ?? usualSpans) {
			const now = poll.now();
			const step = stream.policy.grain;
			const window = { from: Math.floor((now - span) / step) * step, to: now };
			const found = await stream.read(poll, window);
			const events = stream.merge?.(found, poll.wishes) ?? found;
			if (events.some(isWanted)) return events;
		}
		return [];
	},
});
