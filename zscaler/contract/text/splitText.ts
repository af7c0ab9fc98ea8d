/** The parts of a text between marks, such as line ends or commas: trimmed, and none of them empty. */
export const splitText = (text: string, mark: RegExp | string): string[] =>
	text
		.split(mark)
		.map((part) => part.trim())
		.filter((part) => part !== '');

/** The lines of a cell, as a sheet writes them. */
export const linesOfCell = (cell: string): string[] => splitText(cell, /[\r\n]/);

export const splitBlanks = (text: string): string[] => splitText(text, /\s/);
