/** All bytes of a body that comes piece by piece. */
export async function gather(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const all: Uint8Array[] = [];
	let length = 0;
	for await (const piece of pieces) {
		all.push(piece);
		length += piece.length;
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const piece of all) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
