import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { asAsleep, sleep } from '../tenant/clock';

/** Between two bytes: short enough for every limit on silence. */
const BETWEEN_BYTES = 1_000;

/** Never answers; the connection stays open until the other side has enough. */
export const keepSilent = (reply: FastifyReply): FastifyReply => {
	reply.hijack();
	void asAsleep(once(reply.raw, 'close'));
	return reply;
};

/** Headers, one byte a second, that never end. */
export const dripHeaders = (reply: FastifyReply): FastifyReply => {
	reply.hijack();
	const { socket } = reply.raw;
	const headers = 'HTTP/1.1 200 OK\r\nx-more: ';
	void dripBytes(socket, Buffer.from(headers), 'a');
	return reply;
};

/** The whole answer, one byte a second, for as long as anybody listens; `isEndless`: and line ends after it. */
export const drip = (
	reply: FastifyReply,
	status: number,
	headers: Record<string, string>,
	payload: Buffer,
	isEndless: boolean,
): FastifyReply => {
	reply.hijack();
	const { raw } = reply;
	raw.writeHead(status, isEndless ? headers : { ...headers, 'content-length': payload.length });
	raw.flushHeaders();
	void dripBytes(raw, payload, isEndless ? '\n' : undefined).then(() => raw.end());
	return reply;
};

/** Ends when all is written and nothing is to follow, or nobody listens any more. */
const dripBytes = async (to: Writable | null, payload: Buffer, further?: string): Promise<void> => {
	for (let at = 0; to !== null && !to.destroyed; at += 1) {
		const next = payload.subarray(at, at + 1);
		if (next.length === 0 && further === undefined) return;
		to.write(next.length === 0 ? further : next);
		await sleep(BETWEEN_BYTES);
	}
};
