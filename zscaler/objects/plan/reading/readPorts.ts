import type { Field } from '../../../catalogue/grammar';
import type { Json } from '../../../contract/json/json';
import { splitText } from '../../../contract/text/splitText';
import { RefusedCell } from './reading';
import { quote } from '../../../contract/text/quote';

type Range = readonly [first: string, last: string];

/** '22, 443, 8000-8100' in the two fields of the rows that the API takes; the last may be left out. */
export const portRows = (text: string, fields: readonly Field[]): Json[] =>
	readRanges(text).map(([first, last]) => {
		const [from, to] = fields;
		const value = (field: Field | undefined, port: string): Json =>
			field?.kind === 'number' ? Number(port) : port;
		return {
			...(from ? { [from.name]: value(from, first) } : {}),
			...(to && (to.required === true || last !== first) ? { [to.name]: value(to, last) } : {}),
		};
	});

/** The same as the older form has it: start, end, start, end. */
export function portPairs(text: string): string[] {
	const ranges = readRanges(text);
	const isEither =
		ranges.length % 2 === 0 &&
		ranges.every(([first, last]) => first === last) &&
		ranges.some(([first], at) => at % 2 === 0 && first !== ranges[at + 1]?.[0]);
	if (isEither) {
		throw new RefusedCell(
			'may be single ports or starts and ends: write a single port as 22-22 and a range as 8000-8100',
		);
	}
	return [...new Map(ranges.map((range) => [range.join('-'), range])).values()].flat();
}

const readRanges = (text: string): Range[] =>
	splitText(text.replace(/(?<!\s)\s*(?:-|–|:|\bto\b|\.\.)\s*/g, '-'), /[\s,;]/).map(readRange);

function readRange(text: string): Range {
	const [, first = '', last = first] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? [];
	const isPort = [first, last].every((port) => port !== '' && Number(port) <= 65_535);
	if (!isPort || Number(first) > Number(last)) {
		throw new RefusedCell(
			`is no list of ports, such as 22, 443, 8000-8100: '${quote(text)}' is neither a port nor a range`,
		);
	}
	return [first, last];
}
