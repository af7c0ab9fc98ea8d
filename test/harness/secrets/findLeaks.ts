import { ways } from './ways';

/** Shorter beginnings of a secret are no secret. */
const LEAST_PART = 10;

/** A secret that came out: its name, and in which dress. */
export function findLeaks(
	said: unknown,
	secrets: ReadonlyMap<string, string>,
): { readonly secret: string; readonly as: string }[] {
	const all = dump(said);
	return [...secrets].flatMap(([secret, value]) =>
		formsOf(value)
			.filter(([, form]) => form.length >= LEAST_PART && all.includes(form))
			.map(([as]) => ({ secret, as })),
	);
}

/** In each dress its beginning and its end, either of which a cut may have left. */
function formsOf(value: string): [as: string, form: string][] {
	const dresses = Object.entries(ways)
		.filter(([as]) => as !== 'cut through' && as !== 'encoded as a form')
		.map(([as, dress]): [string, string] => [as, bare(dress(value))]);
	return [...dresses, ...within64(value)].flatMap(([as, form]): [string, string][] => [
		[`${as}, beginning`, form.slice(0, 16)],
		[`${as}, end`, form.slice(-16)],
	]);
}

const bare = (text: string): string => text.replace(/^[\\"]+|[\\"]+$/g, '').replace(/=+$/, '');

const within64 = (value: string): [string, string][] =>
	[1, 2].map((offset) => [
		`base64 behind ${offset}`,
		Buffer.from('x'.repeat(offset) + value)
			.toString('base64')
			.slice(4, -4),
	]);

/** All that a value holds, however deep, hidden parts too; a node's own form is the user's. */
function dump(value: unknown, seen = new Set<unknown>()): string {
	if (typeof value !== 'object' || value === null) return String(value);
	if (seen.has(value)) return '';
	seen.add(value);
	const entries = value instanceof Map ? [...value] : [];
	const own = Object.getOwnPropertyNames(value)
		.filter((name) => name !== 'node')
		.map((name) => `${name}=${dump(Reflect.get(value, name), seen)}`);
	return [...own, ...entries.map((entry) => dump(entry, seen))].join('\n');
}
