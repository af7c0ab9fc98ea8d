import type { Fault } from '../../../zscaler/cloudNss/records/fault';
import { type LogRecord, readRecordStream } from '../../../zscaler/cloudNss/records/readRecords';
import { unpack } from '../../../zscaler/archives/unpack';
import type { PushRequest } from './pushRequest';
import { PushRefusal } from './refusal';

const MEGABYTE = 1024 * 1024;

/** The bytes of a post, unpacked by n8n where a header says so. */
export async function readBytes(request: PushRequest, megabytes: number): Promise<Uint8Array> {
	const max = megabytes * MEGABYTE;
	if (Number(request.headers['content-length'] ?? 0) > max) throw tooLarge(megabytes);
	try {
		await request.readRawBody();
	} catch (error) {
		throw unread(error);
	}
	const bytes = request.rawBody ?? new Uint8Array();
	if (bytes.length > max) throw tooLarge(megabytes);
	return bytes;
}

export interface Post {
	readonly records: readonly LogRecord[];
	readonly faults: readonly Fault[];
}

/** The records of a post; gzip is known by its first bytes, for Cloud NSS may not say so. */
export async function receiveRecords(bytes: Uint8Array, megabytes: number): Promise<Post> {
	const records: LogRecord[] = [];
	const faults: Fault[] = [];
	let size = 0;
	const count = (more: number): void => {
		size += more;
		if (size > megabytes * MEGABYTE) throw tooLarge(megabytes);
	};
	try {
		const chunks = unpack(once(bytes), count);
		for await (const some of readRecordStream(chunks, (fault) => faults.push(fault))) {
			for (const record of some) if (hasFields(record)) records.push(record);
		}
	} catch (error) {
		throw error instanceof PushRefusal ? error : broken();
	}
	return { records, faults };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
	if (bytes.length > 0) yield bytes;
}

/** `{}` is how a connection is tried out, and no record. */
const hasFields = ({ fields }: LogRecord): boolean => Object.keys(fields).length > 0;

const tooLarge = (megabytes: number): PushRefusal =>
	new PushRefusal(413, `The post is larger than ${megabytes} MB, the Size Limit of the trigger.`);

const broken = (): PushRefusal =>
	new PushRefusal(422, 'The body is packed, and cannot be unpacked.');

/** n8n reads bodies with raw-body, which names its errors so. */
const unread = (error: unknown): PushRefusal =>
	error instanceof Error && 'type' in error && error.type === 'entity.too.large'
		? new PushRefusal(413, "The post is larger than n8n's limit, N8N_PAYLOAD_SIZE_MAX.")
		: new PushRefusal(422, 'The body cannot be read as its headers say.');
