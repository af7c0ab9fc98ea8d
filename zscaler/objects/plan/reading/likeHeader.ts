import { memoize } from 'lodash';

import { editDistance } from './editDistance';
import { table } from '../../../contract/text/table';

/** A name as it is compared. */
interface Spelling {
	readonly squeezed: string;
	/** Digits tell things apart that are called alike: IP and IPv6 groups. */
	readonly digits: string;
	/** Words in the singular, in the form that most write them in. */
	readonly words: readonly string[];
	readonly joined: string;
}

/** Whether a column's header is likely a field's name or label, mistyped or worded otherwise. */
export function likeHeader(
	header: string,
	besides: readonly string[] = [],
): (name: string) => boolean {
	const given = spell(header);
	const passed = new Set([...fillers, ...besides.map(stem)]);
	return (name) => {
		const meant = spellName(name);
		if (given.squeezed === '' || given.digits !== meant.digits) return false;
		return (
			isMistyped(given.squeezed, meant.squeezed) ||
			isMistyped(given.joined, meant.joined) ||
			sameWords(given.words, meant.words, passed)
		);
	};
}

/** Words that tell too little by themselves: sheets have columns of their own that bear them. */
const vague = new Set(['type', 'level', 'profile', 'action', 'score', 'owner']);

/** Whether a header has some of the words of a field's name or label: 'Category' of 'URL Categories'. */
export function partOfHeader(
	header: string,
	besides: readonly string[] = [],
): (name: string) => boolean {
	const passed = new Set([...fillers, ...besides.map(stem)]);
	const told = spell(header).words.filter((word) => !passed.has(word));
	const isTold = told.some((word) => !vague.has(word));
	return (name) => isTold && told.every((word) => spellName(name).words.includes(word));
}

/** Letters and digits alone, in lower case: 'URL Categories', 'url_categories' and 'urlCategories' are one. */
export const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function spell(text: string): Spelling {
	const squeezed = squeeze(text);
	const words = wordsIn(text);
	return { squeezed, digits: squeezed.replace(/\D/g, ''), words, joined: words.join('') };
}

/** Names of fields are as many as the catalogue has. */
const spellName = memoize(spell);

/** Longer names leave room for more mistakes; in short ones another letter makes another word. */
function isMistyped(left: string, right: string): boolean {
	const length = Math.min(left.length, right.length);
	if (length < 4 || Math.abs(left.length - right.length) > 2) return left === right;
	const distance = editDistance(left, right);
	if (distance <= 1 && length < 7) {
		return left.length !== right.length ? length >= 4 : letters(left) === letters(right);
	}
	return distance <= (length < 10 ? 1 : 2) && length >= 7;
}

const letters = (text: string): string => sorted(Array.from(text));

/** Words that several people write in several ways. */
const oneWord: Readonly<Record<string, string>> = table({
	...{ src: 'source', dst: 'destination', dest: 'destination', nw: 'network', ip: 'address' },
	...{ dept: 'department', grp: 'group', loc: 'location', svc: 'service', cat: 'category' },
	...{ app: 'application', desc: 'description', prio: 'priority', ctry: 'country' },
	...{ addr: 'address', config: 'configuration', num: 'number' },
	...{ status: 'state', enabled: 'state', enable: 'state', disabled: 'state', active: 'state' },
});

/** Words that say that a cell refers to something, or holds several. */
const fillers = new Set(['id', 'name', 'list', 'value', 'rule', 'of', 'the', 'for', 'to', 'and']);

function sameWords(
	left: readonly string[],
	right: readonly string[],
	passed: ReadonlySet<string>,
): boolean {
	if (sorted(left) === sorted(right)) return true;
	const told = left.filter((word) => !passed.has(word) || right.includes(word));
	const meant = right.filter((word) => !fillers.has(word) || left.includes(word));
	return told.length > 0 && sorted(told) === sorted(meant);
}

const sorted = (parts: readonly string[]): string => [...parts].sort().join(' ');

const wordsIn = (text: string): string[] =>
	text
		.replace(/([a-z\d])([A-Z])/g, '$1 $2')
		.replace(/(?<=[A-Z])(?=[A-Z][a-z]{2})/g, ' ')
		.split(/[^\p{L}\p{N}]/u)
		.filter((word) => word !== '')
		.map(stem);

function stem(word: string): string {
	const lower = word.toLowerCase();
	const singular = lower.endsWith('ies')
		? `${lower.slice(0, -3)}y`
		: /(?:ss|us|is)$/.test(lower)
			? lower
			: lower.replace(/(?<=(?:x|ch|sh|ss))es$|s$/, '');
	return oneWord[singular] ?? singular;
}
