/** `%HH` as the characters that it stands for in UTF-8; what stands for none stays as it is. */
export function decodePercent(text: string): string {
	return text.includes('%')
		? (decode(text) ?? text.replace(characters, (sign) => decode(sign) ?? sign))
		: text;
}

/** What may be one sign of UTF-8, of one to four bytes. */
const characters =
	/%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-4](?:%[89ab][\da-f]){3}/gi;

function decode(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

/** The text that Base64 stands for; the same text where it is none. */
export function decodeBase64(text: string): string {
	if (/[^A-Za-z\d+/_=-]/.test(text)) return text;
	try {
		const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
			sign.charCodeAt(0),
		);
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return text;
	}
}
