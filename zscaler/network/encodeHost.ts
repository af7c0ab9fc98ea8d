import { encodePunycode } from './encodePunycode';

// UTS 46, mapping table: dots of other scripts, and characters that are left out.
const otherDots = /[。．｡]/gu;
const leftOut = /\u00AD|\u034F|\u200B|\u2060|\uFEFF|\p{Variation_Selector}/gu;
const takenCharacters = /^(?:[\p{L}\p{M}\p{N}\p{So}\p{Sk}\p{Join_Control}_-]|\u00B7|\u30FB)*$/u;

/**
 * A host name with letters of any script as it stands in a request: 'Bücher.example' is
 * 'xn--bcher-kva.example'. Undefined if a label has characters that no host name has.
 */
export function encodeHost(host: string): string | undefined {
	const labels: string[] = [];
	for (const label of foldHost(host).split('.')) {
		// A label is at most 63 long once encoded, and encoding never shortens: do not even try.
		if (label.length > 63 || !takenCharacters.test(label)) return undefined;
		labels.push(isAscii(label) ? label : `xn--${encodePunycode(label)}`);
	}
	return labels.join('.');
}

const foldHost = (host: string): string =>
	host
		.replace(leftOut, '')
		.replaceAll('ẞ', 'ß')
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFKC')
		.replace(otherDots, '.');

function isAscii(text: string): boolean {
	for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
	return true;
}
