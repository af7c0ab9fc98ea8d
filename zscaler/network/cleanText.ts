import { refang } from './refang';

/** The address alone: without blanks, quotes and angle brackets around it, and refanged. */
export function cleanText(value: string): string {
	let text = value;
	for (;;) {
		text = dropControls(text).trim();
		const inner = unquote(text);
		if (inner === text) break;
		text = inner;
	}
	return isDisguised(text) ? refang(text) : text;
}

/** Browsers leave them out anywhere in a URL; few values have any. */
const dropControls = (text: string): string =>
	hasControl(text) ? text.replace(/[\t\r\n]/g, '') : text;

function hasControl(text: string): boolean {
	for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 32) return true;
	return false;
}

const pairs = new Map([
	['"', '"'],
	["'", "'"],
	['<', '>'],
	['`', '`'],
]);

function unquote(text: string): string {
	const closing = text.length > 1 ? pairs.get(text.charAt(0)) : undefined;
	return closing !== undefined && text.endsWith(closing) ? text.slice(1, -1) : text;
}

function isDisguised(text: string): boolean {
	const first = text.charCodeAt(0) | 32;
	if (first === 104 && (text.charCodeAt(1) | 32) !== 116) {
		if (/^h..ps?[:[({]/i.test(text)) return true;
	} else if (first === 102 && /^fxp/i.test(text)) return true;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		// [ ( { \ and the ] of a half-opened bracket
		if (code === 91 || code === 40 || code === 123 || code === 92 || code === 93) return true;
	}
	return false;
}
