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
	let inHost = true;
	const end = (): void => {
		if (part.trim() !== '') parts.push(part.trim());
		[part, inHost] = ['', true];
	};
	for (let at = 0; at < text.length; at++) {
		const sign = text.charAt(at);
		if (/[\r\n]/.test(sign) || (inHost && /\s/.test(sign))) end();
		else if (/[,;]/.test(sign) && (inHost || isEnd(text.slice(at + 1, at + 20)))) end();
		else {
			part += sign;
			// Only what a scheme begins with may be in the path and then in the host again.
			if (/[/?#]/.test(sign) && (inHost || part.length <= LONGEST_SCHEME)) inHost = isHost(part);
		}
	}
	end();
	return parts;
}

const LONGEST_SCHEME = 'hxxps[:]//'.length;

const isHost = (part: string): boolean => !/[/?#]/.test(part.replace(scheme, ''));

const isEnd = (rest: string): boolean => rest === '' || /^\s/.test(rest) || scheme.test(rest);
