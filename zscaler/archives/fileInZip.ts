export interface Packed {
	readonly data: Uint8Array;
	readonly deflated: boolean;
}

// Offsets: PKWARE APPNOTE 6.3.10, 4.3.7, 4.3.12, 4.3.16
const END_MARK = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;

/**
 * The one file of a zip, as it lies there. Throws a RangeError for what is none, is locked, or holds
 * several: which of them is meant cannot be told.
 */
export function fileInZip(bytes: Uint8Array): Packed {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const [entry, second] = [...listFiles(view)];
	if (entry === undefined) throw new RangeError('the zip file is empty');
	if (second !== undefined) throw new RangeError('the zip file holds several files');
	const flags = view.getUint16(entry + 8, true);
	const method = view.getUint16(entry + 10, true);
	if ((flags & 1) === 1) throw new RangeError('the zip file is protected by a password');
	if (method !== 0 && method !== 8) throw new RangeError(`the zip file uses method ${method}`);
	const size = view.getUint32(entry + 20, true);
	const local = view.getUint32(entry + 42, true);
	const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
	return { data: bytes.subarray(start, start + size), deflated: method === 8 };
}

/** Where the directory tells of each file. Folders have no bytes; what macOS adds is no file of ours. */
function* listFiles(view: DataView): Generator<number> {
	const end = findEnd(view);
	let entry = view.getUint32(end + 16, true);
	for (let left = view.getUint16(end + 10, true); left > 0; left--) {
		if (view.getUint32(entry + 24, true) > 0 && !startsWith(view, entry + 46, '__MACOSX/')) {
			yield entry;
		}
		entry = nextEntry(view, entry);
	}
}

const startsWith = (view: DataView, at: number, text: string): boolean =>
	Array.from(text).every(
		(character, index) => view.getUint8(at + index) === character.charCodeAt(0),
	);

function findEnd(view: DataView): number {
	const last = view.byteLength - END_SIZE;
	for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
		if (view.getUint32(at, true) === END_MARK) return at;
	}
	throw new RangeError('the zip file is broken off');
}

const nextEntry = (view: DataView, entry: number): number =>
	entry +
	46 +
	view.getUint16(entry + 28, true) +
	view.getUint16(entry + 30, true) +
	view.getUint16(entry + 32, true);
