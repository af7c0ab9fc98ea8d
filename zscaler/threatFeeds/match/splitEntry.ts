/** Where the parts of an entry of URLs lie in its text: `[.]host[:port][/path]`. */
export interface EntryParts {
	/** Whether it begins with a dot: the host and its subdomains. */
	readonly wild: boolean;
	readonly hostStart: 0 | 1;
	readonly hostEnd: number;
	/** Start of the path; the length of the text if there is none. */
	readonly pathStart: number;
}

export function splitEntry(entry: string): EntryParts {
	const wild = entry.charCodeAt(0) === 46;
	let hostEnd = -1;
	let i = 0;
	for (; i < entry.length; i++) {
		const code = entry.charCodeAt(i);
		if (code === 58 && hostEnd === -1) hostEnd = i;
		else if (code === 47) break;
	}
	return { wild, hostStart: wild ? 1 : 0, hostEnd: hostEnd === -1 ? i : hostEnd, pathStart: i };
}

/** A path with a slash at its end stands for all below it; any other for exactly itself. */
export const isFolder = (entry: string): boolean =>
	entry.charCodeAt(entry.length - 1) === 47 && !entry.includes('?');
