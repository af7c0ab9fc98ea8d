import { isEqual } from 'lodash';

import { counted } from '../../../contract/text/counted';
import type { OneOfField } from '../../../catalogue/grammar';
import { portalWords } from '../../../catalogue/words/portalWords';
import type { Json } from '../../../contract/json/json';
import { wordsOf as titleOfName } from '../labelOf';
import { editDistance } from './editDistance';
import { isConstant as isPortalConstant } from '../names/nameWays';
import { squeeze } from './likeHeader';
import { flagIn, refuseEither } from './readFlagCell';
import { type Reading, RefusedCell } from './reading';

type Words = ReadonlyMap<string, string>;

/** A constant by itself, by its label ('High Trust'), or as the portal has it ('HTTP', 'Block/Drop'). */
export function readOption(field: OneOfField, value: unknown, reading: Reading): Json {
	const constant = constantOf(field, value, reading);
	return field.wire === 'number' ? Number(constant) : constant;
}

function constantOf(field: OneOfField, value: unknown, { doubt }: Reading): string {
	const exact = [...field.values, ...(field.also ?? [])].find((each) => each === String(value));
	const found = exact ?? optionIn(field, value);
	if (found !== undefined) return found;
	const listed = notListed(field);
	const near = nearestOf([...field.values, ...Object.values(field.words ?? {})], String(value));
	const reason = near.length === 0 ? listed : `${listed}; did you mean ${near.join(' or ')}?`;
	const text = typeof value === 'number' ? String(value) : value;
	if (!isConstant(field, text)) throw new RefusedCell(reason);
	doubt(reason);
	return text.trim();
}

function notListed({ values, words = {} }: OneOfField): string {
	const some = values
		.slice(0, 12)
		.map((value) => (words[value] === undefined ? value : `${words[value]} (${value})`))
		.join(', ');
	return values.length > 12
		? `is none of the ${counted(values.length, 'choice')}, such as ${some}`
		: `is not one of ${some}`;
}

/** The value of the field that is named, by whatever word. */
export const optionIn = (field: OneOfField, value: unknown): string | undefined =>
	wordsOf(field).get(squeeze(String(value))) ??
	switchOf(field, value) ??
	zoneOf(field, String(value));

/** Whether a value of the field is named, by whatever word. */
export const isOption = (field: OneOfField, value: unknown): boolean =>
	wordsOf(field).has(squeeze(String(value)));

/** A constant of Zscaler's as it writes them; new ones come without notice. */
const isConstant = ({ values }: OneOfField, value: unknown): value is string =>
	typeof value === 'string' &&
	(values.every((each) => /^\d+$/.test(each))
		? /^\d{1,5}$/.test(value.trim())
		: isPortalConstant(value.trim()));

const known = new WeakMap<readonly string[], Words>();

function wordsOf(field: OneOfField): Words {
	const words = known.get(field.values) ?? allWords(field);
	known.set(field.values, words);
	return words;
}

/** What means one value and no other; a value's own word goes before what others are called. */
function allWords({ values, words: own = {} }: OneOfField): Words {
	const words = new Map<string, string>();
	const layers: ((value: string) => readonly string[])[] = [
		(value) => [value],
		(value) => [own[value] ?? '', ...(portalWords[value] ?? [])],
		// As the form shows it.
		(value) => [titleOfName(value.toLowerCase())],
		shorten(values),
		(value) => (/^ANY(?:_RULE)?$/.test(value) ? ['any', 'all'] : []),
	];
	for (const layer of layers) {
		const fresh = new Map<string, string | undefined>();
		for (const value of values) {
			for (const word of layer(value).map(squeeze)) {
				if (word !== '') fresh.set(word, fresh.has(word) ? undefined : value);
			}
		}
		for (const [word, value] of fresh) {
			if (value !== undefined && !words.has(word)) words.set(word, value);
		}
	}
	return words;
}

/** Values that stand for all or none are called otherwise than the others of their set. */
const special = new Set(['ANY', 'NONE', 'ALL', 'UNKNOWN']);

/** Words that say what is done, or that it is not: without them a value would mean something else. */
const deciding = new Set(
	'DO DONT NOT NO NON UN ENABLE DISABLE ENABLED DISABLED ALLOW BLOCK DENY PERMIT INCLUDE EXCLUDE'.split(
		' ',
	),
);

/** Values without the words that most begin or end with: HTTP of HTTP_RULE, High of RULE_SEVERITY_HIGH. */
function shorten(values: readonly string[]): (value: string) => readonly string[] {
	const named = values.filter((value) => !special.has(value)).map((value) => value.split('_'));
	const isShared = (has: (words: readonly string[]) => boolean): boolean =>
		named.length > 1 && named.filter(has).length / named.length >= 0.6;
	return (value) => {
		const words = value.split('_');
		let [start, end] = [0, words.length];
		const drops = (place: number, has: (other: readonly string[]) => boolean): boolean =>
			end - start > 1 && !deciding.has(words[place] ?? '') && isShared(has);
		const shorter: string[] = [];
		while (drops(start, (other) => isEqual(other.slice(0, start + 1), words.slice(0, start + 1)))) {
			start++;
			shorter.push(words.slice(start, end).join('_'));
		}
		while (
			drops(end - 1, (other) => isEqual(other.slice(end - 1 - words.length), words.slice(end - 1)))
		) {
			end--;
			shorter.push(words.slice(start, end).join('_'));
		}
		return special.has(value) ? [] : shorter;
	};
}

/** On and off, as choices of two have them. */
const switches = [
	['ENABLED', 'DISABLED'],
	['1', '0'],
	['true', 'false'],
] as const;

/** 'yes' and true where the choice is on or off. */
function switchOf({ name, values }: OneOfField, value: unknown): string | undefined {
	const found = switches.find((both) => isEqual([...both].sort(), [...values].sort()));
	if (found === undefined) return undefined;
	refuseEither(name, value);
	const isOn = flagIn(value);
	return isOn === undefined ? undefined : isOn ? found[0] : found[1];
}

/** The longest name of a zone has 32 characters ('America/Argentina/ComodRivadavia'). */
const LONGEST_ZONE = 100;

/** 'Europe/Paris' where the choices are called FRANCE_EUROPE_PARIS. */
function zoneOf({ values }: OneOfField, text: string): string | undefined {
	if (text.length > LONGEST_ZONE || !/^\s*[A-Za-z]+(?:\/[A-Za-z_-]+)+\s*$/.test(text))
		return undefined;
	const place = `_${text.trim().toUpperCase().replace(/\W/g, '_')}`;
	const ending = values.filter((value) => `_${value}`.endsWith(place));
	return ending.length === 1 ? ending[0] : undefined;
}

/** Constants that are written nearly so, or have the word in them; three at most. */
export function nearestOf(values: readonly string[], text: string): string[] {
	const given = squeeze(text);
	if (given.length < 3) return [];
	const room = given.length < 5 ? 1 : 2;
	const words = text.split(/[^\p{L}\p{N}]/u).map(squeeze);
	const isAmong = (value: string): boolean => words.includes(squeeze(value));
	const ranked = values
		.map((value) => ({ value, distance: isAmong(value) ? 1 : distanceTo(value, given) }))
		.filter(({ distance }) => distance <= room)
		.sort((left, right) => left.distance - right.distance);
	return ranked.slice(0, 3).map(({ value }) => value);
}

function distanceTo(value: string, given: string): number {
	const whole = squeeze(value);
	const parts = value.split('_').map((part) => squeeze(part));
	if (parts.includes(given)) return 0.5;
	return Math.abs(whole.length - given.length) > 2 ? Infinity : editDistance(given, whole);
}
