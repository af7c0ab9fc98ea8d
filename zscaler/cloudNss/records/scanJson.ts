/** How far a piece of JSON has been followed. */
export interface Scan {
	/** The brackets that are open, the innermost last. */
	readonly open: string[];
	isInText: boolean;
	isEscaped: boolean;
}

export const startScan = (): Scan => ({ open: [], isInText: false, isEscaped: false });

const characters = /["\\{}[\]]/g;

/**
 * Follows brackets and quotes, from where an earlier piece left off.
 * @returns where the outermost bracket closes, exclusive; -1 if it stays open.
 */
export function scanJson(scan: Scan, text: string): number {
	characters.lastIndex = scan.isEscaped ? 1 : 0;
	scan.isEscaped = false;
	for (let match = characters.exec(text); match !== null; match = characters.exec(text)) {
		const [sign] = match;
		if (scan.isInText && sign === '\\') {
			scan.isEscaped = characters.lastIndex === text.length;
			characters.lastIndex++;
		} else if (sign === '"') scan.isInText = !scan.isInText;
		else if (!scan.isInText && (sign === '{' || sign === '[')) scan.open.push(sign);
		else if (!scan.isInText && sign !== '\\') {
			scan.open.pop();
			if (scan.open.length === 0) return match.index + 1;
		}
	}
	return -1;
}
