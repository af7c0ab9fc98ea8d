import { text } from '../call';

/** Every cell in quotes, as recorded. */
export const writeDevicesCsv = (headings: readonly string[], rows: readonly unknown[][]): string =>
	[headings, ...rows]
		.map((row) => row.map((cell) => `"${text(cell).replaceAll('"', '""')}"`).join(','))
		.map((line) => `${line}\n`)
		.join('');
