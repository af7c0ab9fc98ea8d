/** Where an address begins, disguised ones among them: https://, hxxp[:]//. */
const scheme = /^h..ps?(?:\[?:\]?|:)\/\//i;

/**
 * Hosts, addresses and URLs in one text, on lines, with blanks, commas or semicolons. Both may be part
 * of a URL as well: behind its first slash or question mark they divide only where a blank or another
 * URL follows.
 */
export function splitUrls(text: string): string[] {
	const parts: string[] = [];
	let part = '';
	const end = (): void => {
		if (part.trim() !== '') parts.push(part.trim());
		part = '';
	};
	for (let at = 0; at < text.length; at++) {
		const sign = text.charAt(at);
		if (/[\r\n]/.test(sign) || (/\s/.test(sign) && isHost(part))) end();
		else if (/[,;]/.test(sign) && isEnd(part, text.slice(at + 1, at + 20))) end();
		else part += sign;
	}
	end();
	return parts;
}

const isHost = (part: string): boolean => !/[/?#]/.test(part.replace(scheme, ''));

function isEnd(part: string, rest: string): boolean {
	return isHost(part) || rest === '' || /^\s/.test(rest) || scheme.test(rest);
}
