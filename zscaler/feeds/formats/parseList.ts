import { readNetwork } from '../normalise/readNetwork';
import type { FeedReader, OpenReader } from './format';

/**
 * One value a line. Comments begin with #, ;, ! or // at the start of a line or after a blank; one
 * behind a value is its label ('198.51.100.0/24 ; SBL1'). Behind a tab, or behind an address, stand
 * counts and scores that are no part of it.
 */
export const parseList: OpenReader = ({ source, kind }, sink): FeedReader => ({
	line: (text, at) => {
		const start = text.search(/\S/);
		if (start === -1 || isComment(text, start)) return;
		const end = findComment(text, start);
		const value = takeValue(text.slice(start, end).trimEnd());
		const label = end === text.length ? undefined : text.slice(end).replace(/^[#;!/\s]+/, '');
		sink.take({ value, kind, source, at, label: label === '' ? undefined : label });
	},
	end: () => undefined,
});

function takeValue(text: string): string {
	const tab = text.indexOf('\t');
	const value = tab === -1 ? text : text.slice(0, tab).trimEnd();
	const blank = value.indexOf(' ');
	if (blank === -1) return value;
	const first = value.slice(0, blank);
	return readNetwork(first) === undefined ? value : first;
}

function findComment(text: string, from: number): number {
	for (let i = from + 1; i < text.length; i++) {
		const before = text.charCodeAt(i - 1);
		if ((before === 32 || before === 9) && isComment(text, i)) return i;
	}
	return text.length;
}

/** # ; ! and // */
function isComment(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return (
		code === 35 || code === 59 || code === 33 || (code === 47 && text.charCodeAt(at + 1) === 47)
	);
}
