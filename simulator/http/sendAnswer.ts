import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { FastifyReply } from 'fastify';
import type { Answer } from '../call';
import type { Tenant } from '../tenant/tenant';
import { answerSlowly, dripHeaders, isSlow, keepSilent } from './answerSlowly';
import { writeExactJson } from './exactJson';

function serialise(body: unknown): string | Buffer {
	if (body === undefined) return '';
	if (Buffer.isBuffer(body)) return body;
	return typeof body === 'string' ? body : writeExactJson(body);
}

export async function sendAnswer(
	tenant: Tenant,
	reply: FastifyReply,
	answer: Answer,
): Promise<FastifyReply> {
	if (answer.wire === 'reset') {
		reply.hijack();
		reply.raw.socket?.resetAndDestroy();
		return reply;
	}
	if (answer.wire === 'silence') return keepSilent(reply);
	if (answer.wire === 'endlessHeaders') return dripHeaders(reply);
	if (answer.body instanceof Readable && answer.wire !== undefined) {
		return await sendAnswer(tenant, reply, { ...answer, body: await buffer(answer.body) });
	}
	if (answer.body instanceof Readable)
		return reply
			.code(answer.status)
			.headers(answer.headers ?? {})
			.send(answer.body);
	const payload = serialise(answer.body);
	const isJson = payload.length > 0 && answer.body !== payload;
	const type = isJson ? 'application/json' : undefined;
	const headers: Record<string, string> = {
		...(type ? { 'content-type': type } : {}),
		date: new Date(tenant.clock.now()).toUTCString(),
		...answer.headers,
	};
	if (isSlow(answer.wire))
		return answerSlowly(reply, { ...answer, headers, wire: answer.wire }, Buffer.from(payload));
	if (answer.wire === 'truncate')
		return truncate(reply, answer.status, headers, Buffer.from(payload));
	return reply.code(answer.status).headers(headers).send(payload);
}

/** Announces the whole body and ends the connection in the middle of it. */
function truncate(
	reply: FastifyReply,
	status: number,
	headers: Readonly<Record<string, string>>,
	payload: Buffer,
): FastifyReply {
	reply.hijack();
	reply.raw.writeHead(status, { ...headers, 'content-length': payload.length });
	reply.raw.write(payload.subarray(0, Math.floor(payload.length / 2)), () =>
		reply.raw.socket?.destroy(),
	);
	return reply;
}
