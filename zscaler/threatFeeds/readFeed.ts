import { detectFormat } from './formats/detectFormat';
import type { Format, FormatSettings, FeedReader } from './formats/format';
import { readers } from './formats/readers';
import type { Sink } from './indicator';
import { splitLines } from './splitLines';

export interface FeedSettings extends FormatSettings {
	/** Found from the first lines if not given. */
	readonly format?: Format;
}

export interface FeedRead {
	/** Undefined for a feed without a line. */
	readonly format: Format | undefined;
	readonly lines: number;
	/** What was handed on: indicators and refused rows. */
	readonly taken: number;
	readonly refused: number;
}

/** As many lines are looked at to find a feed's format. */
const SAMPLE_SIZE = 50;

export interface OpenFeed {
	/** Takes text or UTF-8 bytes, in pieces of any size. */
	readonly write: (chunk: string | Uint8Array) => void;
	readonly end: () => FeedRead;
}

/** Reads a feed as it arrives and pours what it finds into the sink; holds no more than a chunk. */
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
		else if (sample.push(line) === SAMPLE_SIZE) reader = start();
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
