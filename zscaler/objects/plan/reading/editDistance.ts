/**
 * How many letters have to be changed, added, left out or swapped with their neighbour so that one
 * text becomes the other, no letter twice (optimal string alignment; Damerau 1964).
 */
export function editDistance(from: string, to: string): number {
	const [left, right] = [Array.from(from), Array.from(to)];
	let before: number[] = [];
	let above = Array.from({ length: right.length + 1 }, (_none, index) => index);
	for (let row = 1; row <= left.length; row++) {
		const current = [row];
		for (let column = 1; column <= right.length; column++) {
			current[column] = Math.min(
				at(above, column) + 1,
				at(current, column - 1) + 1,
				at(above, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1),
				isSwap(left, right, row, column) ? at(before, column - 2) + 1 : Infinity,
			);
		}
		[before, above] = [above, current];
	}
	return at(above, right.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;

const isSwap = (left: string[], right: string[], row: number, column: number): boolean =>
	row > 1 &&
	column > 1 &&
	left[row - 1] === right[column - 2] &&
	left[row - 2] === right[column - 1];
