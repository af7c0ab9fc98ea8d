import { counted } from '../contract/text/counted';
import { SECOND_MS } from '../contract/durations';

/** We ended what took too long. */
export class Overdue extends Error {
	override readonly name = 'Overdue';
	readonly code = 'ETIMEDOUT';

	/** `waited`: milliseconds. */
	constructor(readonly waited: number) {
		super(`No whole answer came within ${inSeconds(waited)}`);
	}
}

export function inSeconds(ms: number): string {
	const seconds = Math.max(1, Math.round(ms / SECOND_MS));
	return seconds === 1 ? 'a second' : counted(seconds, 'second');
}
