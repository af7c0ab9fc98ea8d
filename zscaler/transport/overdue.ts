import { counted } from '../contract/text/counted';

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
	const seconds = Math.max(1, Math.round(ms / 1_000));
	return seconds === 1 ? 'a second' : counted(seconds, 'second');
}
