import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { Answer } from '../call';
import type { Tenant } from '../tenant/tenant';
import { writeExactJson } from './exactJson';

const serialise = (body: unknown): string => {
	if (body === undefined) return '';
	return typeof body === 'string' ? body : writeExactJson(body);
};

export const sendAnswer = async (
	tenant: Tenant,
	reply: FastifyReply,
	answer: Answer,
): Promise<FastifyReply> => {
	if (answer.wire === 'reset') {
		reply.hijack();
		reply.raw.socket?.resetAndDestroy();
		return reply;
	}
	if (answer.body instanceof Readable)
		return reply
			.code(answer.status)
			.headers(answer.headers ?? {})
			.send(answer.body);
	const payload = serialise(answer.body);
	const type = payload && typeof answer.body !== 'string' ? 'application/json' : undefined;
	const headers: Record<string, string> = {
		...(type ? { 'content-type': type } : {}),
		date: new Date(tenant.clock.now()).toUTCString(),
		...answer.headers,
	};
	if (answer.wire === 'truncate') return truncate(reply, answer.status, headers, payload);
	return reply.code(answer.status).headers(headers).send(payload);
};

/** Announces the whole body and ends the connection in the middle of it. */
const truncate = (
	reply: FastifyReply,
	status: number,
	headers: Record<string, string>,
	payload: string,
): FastifyReply => {
	reply.hijack();
	const length = Buffer.byteLength(payload);
	reply.raw.writeHead(status, { ...headers, 'content-length': length });
	reply.raw.write(payload.slice(0, Math.floor(payload.length / 2)), () =>
		reply.raw.socket?.destroy(),
	);
	return reply;
};
