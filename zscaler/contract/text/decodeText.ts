/** Text of a stream of text or UTF-8 bytes, however a character is cut; without a byte order mark. */
export async function* decodeText(
	chunks: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string, void, undefined> {
	const decoder = new TextDecoder();
	for await (const chunk of chunks) {
		yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
	}
	yield decoder.decode();
}
