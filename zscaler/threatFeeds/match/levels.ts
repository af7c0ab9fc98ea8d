/**
 * How many labels deep below it a leading dot reaches: 'up to 5 subdomain levels deep' (URL Format
 * Guidelines, help.zscaler.com, 2026-04). Whether the fifth is still in is said nowhere.
 */
export const WILDCARD_LEVELS = 5;

/** Labels of a host name before the suffix that begins at `start`. */
export function levelsAbove(text: string, from: number, start: number): number {
	let levels = 0;
	for (let i = from; i < start; i++) if (text.charCodeAt(i) === 46) levels++;
	return levels;
}
