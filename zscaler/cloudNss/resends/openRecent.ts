/** Remembers keys for a time, and no more of them than it may: the oldest go first. */
export interface Recent<T> {
	readonly get: (key: string, now: number) => T | undefined;
	readonly set: (key: string, value: T, now: number) => void;
}

/**
 * Two generations: when the younger is full or old, it becomes the older, and what was older is
 * forgotten at once. A key is kept for `ms` at least unless `max` newer ones come, and for twice as
 * long at most.
 */
export function openRecent<T>(max: number, ms: number): Recent<T> {
	let young = new Map<string, T>();
	let old = new Map<string, T>();
	let begun = 0;
	const turn = (now: number): void => {
		const isLongOver = now - begun >= 2 * ms;
		if (young.size < max && now - begun < ms) return;
		old = isLongOver ? new Map<string, T>() : young;
		young = new Map();
		begun = now;
	};
	return {
		get: (key, now) => {
			turn(now);
			return young.get(key) ?? old.get(key);
		},
		set: (key, value, now) => {
			turn(now);
			young.set(key, value);
		},
	};
}
