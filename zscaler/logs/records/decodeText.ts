/** `%HH` as what it stands for: UTF-8 where it is, single signs (a feed's escape characters) else. */
export function decodePercent(text: string): string {
	if (!text.includes('%')) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text.replace(/%([2-7][\da-f])/gi, (_, hex: string) =>
			String.fromCharCode(Number.parseInt(hex, 16)),
		);
	}
}

/** The text that Base64 stands for; the same text where it is none. */
export function decodeBase64(text: string): string {
	if (!/^[A-Za-z\d+/_-]+={0,2}$/.test(text)) return text;
	try {
		const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
			sign.charCodeAt(0),
		);
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return text;
	}
}
