import type { Parser } from './parser';
import type { Random } from './random';

/** What has led readers astray anywhere. */
const odd = [
	'',
	' ',
	'\n',
	'\r',
	'\t',
	'\0',
	'"',
	"'",
	'\\',
	'\\"',
	'{',
	'}',
	'[',
	']',
	'(',
	'<',
	'>',
	',',
	';',
	':',
	'|',
	'%',
	'%zz',
	'%ff',
	'$',
	'#',
	'@',
	'.',
	'/',
	'-',
	'=',
	'\ufeff',
	'\u2028',
	'\ud800',
	'\udfff',
	'\ue000',
	'é',
	'ẞ',
	'。',
	'😀',
	'null',
	'true',
	'NaN',
	'undefined',
	'__proto__',
	'constructor',
	'toString',
	'hasOwnProperty',
	'0',
	'-1',
	'1e999',
	'1e13',
	'9007199254740993',
	'-12345678901234567890',
	'8640000000000001',
	'\\u00',
	'\\N',
	'{"a":',
	'[[[[[[',
	'http://[',
	'//a:99999/',
	'9999-99-99',
] as const;

/** A valid text with a few changes, now and then several of them spliced, or noise alone. */
export function mutate(parser: Parser, random: Random): string {
	if (random.chance(0.05)) return noise(parser, random);
	let text = random.oneOf(parser.samples);
	if (parser.json === true && random.chance(0.7)) text = changeJson(text, parser, random);
	if (parser.json === true && random.chance(0.5)) return text;
	for (let left = 1 + random.below(5); left > 0; left--) {
		text = random.oneOf(changes)(text, parser, random);
	}
	return text.slice(0, parser.longest);
}

type Change = (text: string, parser: Parser, random: Random) => string;

const changes: readonly Change[] = [
	(text, parser, random) => insert(text, word(parser, random), random),
	(text, parser, random) => insert(text, word(parser, random), random),
	(text, _parser, random) => insert(text, String.fromCharCode(random.below(256)), random),
	(text, _parser, random) => insert(text, String.fromCharCode(random.below(65_536)), random),
	(text, _parser, random) => {
		const [from, to] = stretch(text, random);
		return text.slice(0, from) + text.slice(to);
	},
	(text, _parser, random) => {
		const [from, to] = stretch(text, random);
		return text.slice(0, to) + text.slice(from, to).repeat(1 + random.below(4)) + text.slice(to);
	},
	(text, parser, random) => {
		const other = random.oneOf(parser.samples);
		const [from, to] = stretch(other, random);
		return insert(text, other.slice(from, to), random);
	},
	(text, _parser, random) => text.slice(0, random.below(text.length + 1)),
	(text, _parser, random) =>
		text.replace(/\d+/, () => random.oneOf(['0', '99999999999999999999', '1e400', '-5'])),
	(text, _parser, random) => {
		const [from, to] = stretch(text, random);
		return text.slice(0, from) + text.slice(from, to).toUpperCase() + text.slice(to);
	},
];

const word = ({ words }: Parser, random: Random): string =>
	random.chance(0.6) && words.length > 0 ? random.oneOf(words) : random.oneOf(odd);

function insert(text: string, piece: string, random: Random): string {
	const at = random.below(text.length + 1);
	const drop = random.chance(0.5) ? random.below(4) : 0;
	return text.slice(0, at) + piece + text.slice(at + drop);
}

function stretch(text: string, random: Random): readonly [from: number, to: number] {
	const from = random.below(text.length + 1);
	return [from, Math.min(text.length, from + 1 + random.below(random.chance(0.8) ? 12 : 200))];
}

function noise(parser: Parser, random: Random): string {
	const pieces = Array.from({ length: random.below(40) }, () =>
		random.chance(0.5) ? word(parser, random) : String.fromCharCode(random.below(300)),
	);
	return pieces.join('');
}

/** Puts something odd in the place of a value, somewhere. */
function changeJson(text: string, parser: Parser, random: Random): string {
	const root = { value: JSON.parse(text) as unknown };
	const places: (readonly [Record<string, unknown>, string])[] = [];
	const walk = (holder: Record<string, unknown>): void => {
		for (const name of Object.keys(holder)) {
			places.push([holder, name]);
			const value = holder[name];
			if (typeof value === 'object' && value !== null) walk(value as Record<string, unknown>);
		}
	};
	walk(root);
	for (let left = 1 + random.below(2); left > 0; left--) {
		const [holder, name] = random.oneOf(places);
		holder[name] = oddValue(parser, random, holder[name]);
	}
	return JSON.stringify(root.value);
}

function oddValue(parser: Parser, random: Random, value: unknown): unknown {
	switch (random.below(8)) {
		case 0:
			return null;
		case 1:
			return [];
		case 2:
			return {};
		case 3:
			return [value, value];
		case 4:
			return { [random.chance(0.2) ? 'toString' : word(parser, random)]: value };
		case 5:
			return random.oneOf([0, -1, 1e13, 1e300, true, false, '', ' ']);
		case 6:
			return nested(random.oneOf([2, 20, 99, 101, 2_000]), value);
		default:
			return word(parser, random) + JSON.stringify(value).slice(0, 40);
	}
}

function nested(depth: number, value: unknown): unknown {
	let found = value;
	for (let left = depth; left > 0; left--) found = left % 2 === 0 ? [found] : { a: found };
	return found;
}

/** An input made to be slow: a piece of a valid one, or what the reader looks for, again and again. */
export function pump(parser: Parser, random: Random, length: number): string {
	const text = random.oneOf(parser.samples);
	const [from, to] = stretch(text, random);
	const own = text.slice(from, Math.min(to, from + 1 + random.below(24)));
	const units = [
		own,
		word(parser, random),
		word(parser, random) + word(parser, random),
		own + word(parser, random),
	];
	const unit = random.oneOf(units) || random.oneOf(['a', ' ', '{', '"', '\\"']);
	const head = random.chance(0.7) ? text.slice(0, from) : word(parser, random);
	const tail = random.oneOf(['', '\0', word(parser, random), text.slice(to)]);
	return head + unit.repeat(Math.ceil(length / unit.length)) + tail;
}
