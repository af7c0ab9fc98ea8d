/** Node's own, taken before anybody is given virtual ones. */
export const real = { Date, setTimeout, clearTimeout, setInterval, clearInterval, setImmediate };

/** Lets the event loop go round once: what has come by the network is read, what is settled goes on. */
export const turn = (): Promise<void> =>
	new Promise((resolve) => {
		real.setImmediate(resolve);
	});

/** The same, and leaves the processor to others. `idly`: without keeping the process alive. */
export const rest = (idly: boolean): Promise<void> =>
	new Promise((resolve) => {
		const timer = real.setTimeout(resolve, 1);
		if (idly) timer.unref();
	});
