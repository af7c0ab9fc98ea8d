import { detectFormat } from './formats/detectFormat';
import type { Format, FormatSettings, FeedReader } from './formats/format';
import { readers } from './formats/readers';
import type { Sink } from './indicator';
import { splitLines } from './splitLines';

export interface FeedSettings extends FormatSettings {
	/** Found from the first lines if not given. */
	readonly format?: Format;
}

/** Text or UTF-8 bytes, at once or as they arrive. */
export type FeedContent =
	string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

export interface FeedRead {
	/** Undefined for a feed without a line. */
	readonly format: Format | undefined;
	readonly lines: number;
	/** What was handed on: indicators and refused rows. */
	readonly taken: number;
	readonly refused: number;
}

/** As many lines are looked at to find a feed's format. */
const sampleSize = 50;

/** Reads a feed as it arrives and pours what it finds into the sink; holds no more than a chunk. */
export async function readFeed(
	content: FeedContent,
	settings: FeedSettings,
	sink: Sink,
): Promise<FeedRead> {
	const reader = openFeed(settings, sink);
	if (typeof content === 'string' || content instanceof Uint8Array) reader.write(content);
	else for await (const chunk of content) reader.write(chunk);
	return reader.end();
}

export interface OpenFeed {
	readonly write: (chunk: string | Uint8Array) => void;
	readonly end: () => FeedRead;
}

/** The same, for one who hands over the chunks himself. */
export function openFeed(settings: FeedSettings, sink: Sink): OpenFeed {
	const count = { lines: 0, taken: 0, refused: 0 };
	const counting: Sink = {
		take: (indicator) => {
			count.taken++;
			sink.take(indicator);
		},
		refuse: (row) => {
			count.refused++;
			sink.refuse(row);
		},
	};
	let { format } = settings;
	let reader: FeedReader | undefined;
	let sample: string[] = [];
	const start = (): FeedReader => {
		format ??= detectFormat(sample);
		const opened = readers[format](settings, counting);
		for (const [index, line] of sample.entries()) opened.line(line, index + 1);
		sample = [];
		return opened;
	};
	const lines = splitLines((line) => {
		count.lines++;
		if (reader !== undefined) reader.line(line, count.lines);
		else if (sample.push(line) === sampleSize) reader = start();
	});
	return {
		write: lines.write,
		end: () => {
			lines.end();
			if (count.lines > 0) (reader ?? start()).end();
			return { format, ...count };
		},
	};
}
