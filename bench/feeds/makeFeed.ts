/** What a bench reads: raw lines of feeds, what stands in the lists now, what is never blocked. */
export interface Workload {
	readonly lines: string[];
	readonly current: string[];
	readonly guarded: string[];
}

/** Numbers from 0 to 1, the same in each run (mulberry32). */
function openRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const tops = 'com com com net org ru top xyz info de co.uk com.br cn online shop io'.split(' ');
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

function openMaker(seed: number) {
	const random = openRandom(seed);
	const below = (limit: number): number => Math.floor(random() * limit);
	const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
	const word = (min: number, max: number): string => {
		let text = '';
		for (let i = min + below(max - min + 1); i > 0; i--) text += LETTERS[below(26)]!;
		return text;
	};
	const token = (length: number): string =>
		Array.from({ length }, () => LETTERS[below(36)]).join('');
	const domain = (): string =>
		`${word(5, 14)}${below(3) === 0 ? `-${word(3, 6)}` : ''}.${pick(tops)}`;
	const host = (name: string): string =>
		['', '', 'www.', `${word(2, 8)}.`, `${word(2, 6)}.${word(2, 6)}.`][below(5)]! + name;
	const address = (): string => `${1 + below(223)}.${below(256)}.${below(256)}.${below(256)}`;
	const path = (): string => {
		const base = `/${word(3, 8)}/${token(4 + below(12))}`;
		const kind = below(10);
		if (kind < 5) return base;
		return kind < 9
			? `${base}.php?id=${token(8)}&s=${token(12)}`
			: `${base}/?redirect=${token(200 + below(300))}`;
	};
	return { below, domain, host, address, path };
}

/** One line as one feed or another would have it. */
function makeLine(maker: ReturnType<typeof openMaker>, name: string): string {
	const { below, host, address, path } = maker;
	const kind = below(100);
	if (kind < 34) return `http${below(2) === 0 ? 's' : ''}://${host(name)}${path()}`;
	if (kind < 40)
		return `http://${address()}:${1024 + below(60_000)}/${below(2) === 0 ? 'i' : 'bin.sh'}`;
	if (kind < 64) return host(name);
	if (kind < 72) return `*.${name}`;
	if (kind < 76) return `hxxps://${host(name).replaceAll('.', '[.]')}${path()}`;
	if (kind < 86) return address();
	if (kind < 88) return `${address().replace(/\d+$/, '0')}/24`;
	if (kind < 91) return `10.${below(256)}.${below(256)}.${below(256)}`;
	if (kind < 94) return `HTTP://${host(name).toUpperCase()}:80/`;
	if (kind < 95) return `bücher-${name}`;
	if (kind < 97) return `${host(name)} # ${name}`;
	if (kind < 98) return '# a comment';
	return ['not an indicator', 'x@y.com', '*bad*.com', 'localhost'][below(4)]!;
}

/** `count` raw lines, 0.275 of that in the lists, 0.1 of that protected, as at a full tenant. */
export function makeFeed(count: number): Workload {
	const maker = openMaker(count);
	const names = Array.from({ length: Math.ceil(count / 3) }, maker.domain);
	const lines = Array.from({ length: count }, () =>
		makeLine(maker, names[maker.below(names.length)]!),
	);
	// Most of what stands there is in today's feeds as well; a tenth was put there by others.
	const current = new Set<string>();
	for (let i = 0; current.size < count * 0.25 && i < lines.length; i++) {
		const line = lines[i]!;
		if (/^https?:\/\/[a-z0-9.-]+\/\S+$/.test(line)) current.add(line.replace(/^https?:\/\//, ''));
		else if (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(line) && !/^\d/.test(line)) current.add(line);
	}
	while (current.size < count * 0.275) current.add(maker.host(maker.domain()));
	const guarded = new Set<string>();
	while (guarded.size < count * 0.1) {
		const name = maker.below(20) === 0 ? names[maker.below(names.length)]! : maker.domain();
		guarded.add((maker.below(4) === 0 ? '.' : '') + name);
	}
	return { lines, current: [...current], guarded: [...guarded] };
}

/** Rules for hosts, as the compiler knows them: hosts files and ad blockers' lists. */
export function makeHostRules(count: number): string[] {
	const maker = openMaker(count + 1);
	const names = Array.from({ length: Math.ceil(count / 3) }, maker.domain);
	return Array.from({ length: count }, () => {
		const name = names[maker.below(names.length)]!;
		return maker.below(3) === 0 ? `||${name}^` : `0.0.0.0 ${maker.host(name)}`;
	});
}
