import { once } from 'node:events';
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

/** The whole answer, one byte a second, for as long as anybody listens. */
export const drip = (
	reply: FastifyReply,
	status: number,
	headers: Record<string, string>,
	payload: Buffer,
): FastifyReply => {
	reply.hijack();
	void dripBytes(reply, status, headers, payload);
	return reply;
};

const dripBytes = async (
	{ raw }: FastifyReply,
	status: number,
	headers: Record<string, string>,
	payload: Buffer,
): Promise<void> => {
	raw.writeHead(status, { ...headers, 'content-length': payload.length });
	raw.flushHeaders();
	for (let at = 0; at < payload.length && !raw.destroyed; at += 1) {
		raw.write(payload.subarray(at, at + 1));
		await sleep(BETWEEN_BYTES);
	}
	raw.end();
};
