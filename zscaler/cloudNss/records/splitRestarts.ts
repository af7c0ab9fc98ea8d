/** Cuts a piece where its own beginning comes again: a record was cut off before the next one. */
export function* splitRestarts(piece: string): Generator<string, void, undefined> {
	const opening = /^\{\s{0,8}"[^"\\]{1,100}"/.exec(piece)?.[0];
	let from = 0;
	for (let at = find(piece, opening, 1); at !== -1; at = find(piece, opening, at + 1)) {
		// The same object within the record, not behind it.
		if (/[:[]\s{0,8}$/.test(piece.slice(Math.max(0, at - 9), at))) continue;
		yield piece.slice(from, at).replace(/[,\s]{0,9}$/, '');
		from = at;
	}
	yield piece.slice(from);
}

const find = (piece: string, opening: string | undefined, from: number): number =>
	opening === undefined ? -1 : piece.indexOf(opening, from);
