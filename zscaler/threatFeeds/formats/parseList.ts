import { readNetwork } from '../../network/readNetwork';
import type { FeedReader, OpenReader } from './format';
import { isListOfIndicators } from './isTable';
import { skip } from './skip';

/**
 * One value a line. Comments begin with #, ;, ! or // at the start of a line or after a blank; one
 * behind a value is its label ('198.51.100.0/24 ; SBL1'). Behind a tab, or behind an address, stand
 * counts and scores that are no part of it.
 */
export const parseList: OpenReader = ({ source, kind }, sink): FeedReader => ({
	line: (text, at) => {
		const start = skipBlanks(text);
		if (start === text.length || isComment(text, start)) return;
		const end = findComment(text, start);
		const value = end === -1 ? text.slice(start) : takeValue(text, start, end);
		const label = end === -1 ? '' : text.slice(skip(text, end, '#;!/'));
		for (const each of split(value)) {
			sink.take({ value: each, kind, source, at, label: label === '' ? undefined : label });
		}
	},
	end: () => undefined,
});

/** Several on a line, where each stands for itself; a separator may as well be part of a URL. */
function split(value: string): readonly string[] {
	if (!/[,;|]/.test(value)) return [value];
	const cells = value.split(/[,;|]/).filter((cell) => cell.trim() !== '');
	return cells.length > 1 && isListOfIndicators(cells) ? cells : [value];
}

/** What stands before the comment and before the first tab. */
function takeValue(text: string, start: number, end: number): string {
	const tab = text.indexOf('\t', start);
	const value = text.slice(start, tab === -1 || tab > end ? end : tab).trimEnd();
	const blank = value.indexOf(' ');
	if (blank === -1) return value;
	const first = value.slice(0, blank);
	return readNetwork(first) === undefined ? value : first;
}

const isBlank = (code: number): boolean => code === 32 || code === 9;

function skipBlanks(text: string): number {
	let i = 0;
	while (i < text.length && isBlank(text.charCodeAt(i))) i++;
	return i;
}

/** Where a comment begins, the end if there is none, and -1 if there is no blank either. */
function findComment(text: string, from: number): number {
	let blank = false;
	for (let i = from + 1; i < text.length; i++) {
		if (!isBlank(text.charCodeAt(i - 1))) continue;
		if (isComment(text, i)) return i;
		blank = true;
	}
	return blank || isBlank(text.charCodeAt(text.length - 1)) ? text.length : -1;
}

/** # ; ! and // */
function isComment(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return (
		code === 35 || code === 59 || code === 33 || (code === 47 && text.charCodeAt(at + 1) === 47)
	);
}
