/** How much an answer holds: characters, and a few for each value; `Infinity` where it nests too deep. */
export function weigh(value: unknown): number {
	let weight = 0;
	const seen = new Set<object>();
	const waiting: (readonly [unknown, number])[] = [[value, 0]];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const [each, depth] = next;
		weight += typeof each === 'string' ? each.length : 4;
		if (typeof each !== 'object' || each === null || seen.has(each)) continue;
		if (ArrayBuffer.isView(each)) {
			weight += each.byteLength;
			continue;
		}
		if (depth > DEEPEST) return Infinity;
		seen.add(each);
		for (const [name, inner] of entriesOf(each)) {
			weight += name.length;
			waiting.push([inner, depth + 1]);
		}
	}
	return weight;
}

/** Those who walk through what was read do so by calling themselves. */
const DEEPEST = 120;

const entriesOf = (holder: object): (readonly [string, unknown])[] =>
	holder instanceof Map || holder instanceof Set
		? [...holder].map((each, at) => [String(at), each] as const)
		: Object.entries(holder);
