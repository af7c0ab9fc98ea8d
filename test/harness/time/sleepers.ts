/** Somebody who sleeps until a time. */
export interface Sleeper {
	at: number;
	readonly wake: () => void;
	/** Time moves for him; for the others it is only told when it has moved. */
	drives: boolean;
}

/** Those who sleep, the next to wake first; who lay down first wakes first. */
export function openSleepers() {
	const queue: Sleeper[] = [];
	return {
		add: (sleeper: Sleeper): void => {
			let place = queue.length;
			while (place > 0 && queue[place - 1]!.at > sleeper.at) place -= 1;
			queue.splice(place, 0, sleeper);
		},
		remove: (sleeper: Sleeper): void => {
			const place = queue.indexOf(sleeper);
			if (place >= 0) queue.splice(place, 1);
		},
		/** The next to wake, if time has to move for anybody. */
		next: (): Sleeper | undefined => (queue.some(({ drives }) => drives) ? queue[0] : undefined),
		/** The clock is set by so much, and all who sleep are to wake as much earlier or later. */
		shift: (ms: number): void => {
			for (const sleeper of queue) sleeper.at += ms;
		},
		has: (sleeper: Sleeper): boolean => queue.includes(sleeper),
	};
}
