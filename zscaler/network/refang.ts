const disguisedScheme =
	/^(h..ps?|fxp|ftp|wss?)(?:\[:\]|\(:\)|\{:\}|:|\[:\/\/\]|\(:\/\/\))(?:\/\/|\[\/\/\]|\[\/\]\[\/\]|\\\\)?/i;
const disguisedDot = /\[\.\]?|\(\.\)|\{\.\}|\\\.|\.\]|\[dot\]|\(dot\)|\{dot\}/gi;
const disguisedSlash = /\[\/\]/g;
const disguisedColon = /\[:\]/g;

/**
 * Text that was made harmless for mail and reports as the address that it means:
 * `hxxps[:]//evil[.]example` is `https://evil.example`. Only the host part is looked at for dots.
 */
export function refang(text: string): string {
	const scheme = disguisedScheme.exec(text);
	const rest = scheme === null ? text : text.slice(scheme[0].length);
	const end = endOfHost(rest);
	const host = rest
		.slice(0, end)
		.replace(disguisedDot, '.')
		.replace(disguisedColon, ':')
		.replace(disguisedSlash, '/');
	const path = refangPath(rest.slice(end));
	return (scheme === null ? '' : `${schemeOf(scheme[1] ?? '')}://`) + host + path;
}

/** Again until nothing is left: `[[.]]` has been disguised twice. */
function refangPath(path: string): string {
	const plain = path.replace(disguisedSlash, '/').replaceAll('[.]', '.');
	return plain === path ? plain : refangPath(plain);
}

function schemeOf(disguised: string): string {
	const scheme = disguised.toLowerCase();
	if (scheme.startsWith('h')) return scheme.endsWith('s') ? 'https' : 'http';
	return scheme === 'fxp' ? 'ftp' : scheme;
}

/** Where the host and port end: at the first slash, question mark or number sign of the address. */
function endOfHost(text: string): number {
	for (let i = 0; i < text.length; i++) {
		const character = text[i];
		if (character === '?' || character === '#') return i;
		if (character === '/' && text[i - 1] !== '[') return i;
	}
	return text.length;
}
