/** Cuts text or bytes, UTF-8 or what their byte order mark says, into lines (LF or CR LF), however the chunks come. */
export function splitLines(take: (line: string) => void): {
	readonly write: (chunk: string | Uint8Array) => void;
	readonly end: () => void;
} {
	let decoder: Decoder | undefined;
	/** The beginnings of a line that is not whole yet: a document may be one line of megabytes. */
	let open: string[] = [];
	let begun = false;
	const write = (chunk: string): void => {
		const text = begun || chunk.charCodeAt(0) !== BYTE_ORDER_MARK ? chunk : chunk.slice(1);
		begun ||= text !== '';
		let from = 0;
		for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
			const line = text.slice(from, end);
			if (open.length === 0) takeLine(line);
			else {
				takeLine(open.join('') + line);
				open = [];
			}
			from = end + 1;
		}
		if (from < text.length) open.push(text.slice(from));
	};
	const takeLine = (line: string): void => {
		take(line.charCodeAt(line.length - 1) === CARRIAGE_RETURN ? line.slice(0, -1) : line);
	};
	return {
		write: (chunk) => {
			if (typeof chunk === 'string') write(chunk);
			else write((decoder ??= decoderFor(chunk)).decode(chunk, { stream: true }));
		},
		end: () => {
			if (decoder !== undefined) write(decoder.decode());
			if (open.length > 0) takeLine(open.join(''));
			open = [];
		},
	};
}

type Decoder = InstanceType<typeof TextDecoder>;

/** Windows writes UTF-16, and a mark before it. */
const decoderFor = ([first, second]: Uint8Array): Decoder =>
	new TextDecoder(
		first === 0xff && second === 0xfe
			? 'utf-16le'
			: first === 0xfe && second === 0xff
				? 'utf-16be'
				: 'utf-8',
	);

const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = 0xfeff;
