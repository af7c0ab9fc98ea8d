import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { Answer } from '../call';
import { asAsleep, sleep } from '../tenant/clock';
import { SECOND_MS } from '../durations';

/** Between two bytes: short enough for every limit on silence. */
const BETWEEN_BYTES = SECOND_MS;

/** Never answers; the connection stays open until the other side has enough. */
export function keepSilent(reply: FastifyReply): FastifyReply {
	reply.hijack();
	void asAsleep(once(reply.raw, 'close'));
	return reply;
}

/** Headers, one byte a second, that never end. */
export function dripHeaders(reply: FastifyReply): FastifyReply {
	reply.hijack();
	const { socket } = reply.raw;
	const headers = 'HTTP/1.1 200 OK\r\nx-more: ';
	void dripBytes(socket, Buffer.from(headers), 'a');
	return reply;
}

/** How much of a body comes at once, and what follows it for ever. */
const slow = {
	drip: { atOnce: 0, further: undefined },
	endlessBody: { atOnce: 0, further: '\n' },
	openBody: { atOnce: Infinity, further: '\n' },
} as const;

export const isSlow = (wire: Answer['wire']): wire is keyof typeof slow =>
	wire !== undefined && wire in slow;

/** The answer, one byte a second, for as long as anybody listens. */
export function answerSlowly(
	reply: FastifyReply,
	{ status, headers, wire }: Answer & { readonly wire: keyof typeof slow },
	payload: Buffer,
): FastifyReply {
	reply.hijack();
	const { raw } = reply;
	const { atOnce, further } = slow[wire];
	raw.writeHead(status, { ...headers, ...(further ? {} : { 'content-length': payload.length }) });
	raw.flushHeaders();
	raw.write(payload.subarray(0, atOnce));
	void dripBytes(raw, payload.subarray(atOnce), further).then(() => raw.end());
	return reply;
}

/** Ends when all is written and nothing is to follow, or nobody listens any more. */
async function dripBytes(to: Writable | null, payload: Buffer, further?: string): Promise<void> {
	for (let at = 0; to !== null && !to.destroyed; at += 1) {
		const next = payload.subarray(at, at + 1);
		if (next.length === 0 && further === undefined) return;
		to.write(next.length === 0 ? further : next);
		await sleep(BETWEEN_BYTES);
	}
}
