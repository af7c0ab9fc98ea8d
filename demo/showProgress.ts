import { setInterval } from 'node:timers';

/** Seconds between two lines where nobody watches a terminal. */
const QUIET = 15;

/** Tells on stderr what is being done, and for how long. */
export async function showProgress<T>(phase: string, work: () => Promise<T>): Promise<T> {
	const began = Date.now();
	const { isTTY } = process.stderr;
	const show = () => {
		process.stderr.write(isTTY ? `\r\x1b[2K${lineOf(phase, began)}` : `${lineOf(phase, began)}\n`);
	};
	show();
	const ticking = setInterval(show, isTTY ? 1000 : QUIET * 1000);
	try {
		const result = await work();
		if (isTTY) process.stderr.write('\r\x1b[2K');
		process.stderr.write(`${lineOf(phase, began)}: done\n`);
		return result;
	} finally {
		clearInterval(ticking);
	}
}

function lineOf(phase: string, began: number): string {
	const seconds = Math.round((Date.now() - began) / 1000);
	const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
	return `  ${clock}  ${phase}`;
}
