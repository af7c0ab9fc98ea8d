/** '1 entry', '1,200 entries': a number with its noun, as English has it. */
export const counted = (count: number, noun: string, nouns = `${noun}s`): string =>
	`${count.toLocaleString('en')} ${count === 1 ? noun : nouns}`;

export const countedEntries = (count: number): string => counted(count, 'entry', 'entries');

/** 'is' of one, 'are' of several. */
export const areOf = (count: number): string => (count === 1 ? 'is' : 'are');
