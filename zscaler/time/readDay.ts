export interface Day {
	/** Epoch milliseconds of its beginning, were it in UTC. */
	readonly midnight: number;
	/** Whether the text holds nothing but the day, so that it needs no time of day. */
	readonly isAlone: boolean;
	/** What stands beside day and weekday: perhaps a zone. */
	readonly rest: string;
}

const NAMES = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const months = NAMES.split('|');
const WORD = `(${NAMES})[a-z]*\\.?`;

/** Where year, month and day stand in each pattern; the first that matches counts. */
const patterns: readonly (readonly [RegExp, number, number, number])[] = [
	[/\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, 1, 2, 3],
	// 'Oct 16 2023', 'October 16, 2023', and with a zone in between: 'Oct 16 GMT 2023'
	[new RegExp(`\\b${WORD}[\\s-]+(\\d{1,2})(?:st|nd|rd|th)?\\b(?=.*?\\b(\\d{4})\\b)`, 'i'), 3, 1, 2],
	[new RegExp(`\\b(\\d{1,2})[\\s-]+${WORD},?[\\s-]+(\\d{4})\\b`, 'i'), 3, 2, 1],
	[/\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/, 3, 1, 2],
];

/** Finds the day in a text from which the time of day has been taken. */
export function readDay(text: string): Day | undefined {
	for (const [pattern, yearAt, monthAt, dayAt] of patterns) {
		const match = pattern.exec(text);
		if (match === null) continue;
		const year = match[yearAt] ?? '';
		const [month, day] = inOrder(monthOf(match[monthAt] ?? ''), Number(match[dayAt]));
		const midnight = Date.UTC(Number(year), month - 1, day);
		if (new Date(midnight).getUTCMonth() !== month - 1) return undefined;
		const rest = text
			.replace(match[0], ' ')
			.replace(match[0].includes(year) ? '' : year, ' ')
			.replace(weekday, ' ');
		return { midnight, isAlone: !/[^\s,]/.test(rest), rest };
	}
	return undefined;
}

const monthOf = (text: string): number =>
	/^\d/.test(text) ? Number(text) : months.indexOf(text.slice(0, 3).toLowerCase()) + 1;

/** '16/10/2023' can only have its day first. */
const inOrder = (month: number, day: number): readonly [number, number] =>
	month > 12 && day <= 12 ? [day, month] : [month, day];

const weekday = /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b\.?/i;
