import type { Entry } from './entry';

/** An MD5 as an entry; 'otherHash' for a digest of another length; undefined for anything else. */
export function readHash(text: string): Entry | 'otherHash' | undefined {
	const { length } = text;
	if (
		length !== 32 &&
		length !== 40 &&
		length !== 56 &&
		length !== 64 &&
		length !== 96 &&
		length !== 128
	) {
		return undefined;
	}
	if (!/^[0-9a-f]+$/i.test(text)) return undefined;
	return length === 32 ? { entry: text.toLowerCase(), kind: 'md5' } : 'otherHash';
}
