export type Chunks = AsyncIterable<Uint8Array>;

export async function* inflate(chunks: Chunks, format: 'gzip' | 'deflate-raw'): Chunks {
	yield* ReadableStream.from(chunks).pipeThrough(new DecompressionStream(format));
}
