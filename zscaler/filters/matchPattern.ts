/** Whether a text matches a pattern, `*` for any characters, in time in proportion to both. */
export function matchPattern(pattern: string): (text: string) => boolean {
	const [first = '', ...rest] = pattern.trim().toLowerCase().split('*');
	const last = rest.pop();
	if (last === undefined) return (text) => text.trim().toLowerCase() === first;
	return (text) => {
		const whole = text.trim().toLowerCase();
		if (!whole.startsWith(first) || !whole.endsWith(last)) return false;
		let at = first.length;
		for (const part of rest) {
			const found = whole.indexOf(part, at);
			if (found === -1) return false;
			at = found + part.length;
		}
		return at + last.length <= whole.length;
	};
}
