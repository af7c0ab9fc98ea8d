import type { FastifyRequest } from 'fastify';
import type { Call } from '../call';
import { readExactJson } from './exactJson';

/** Only the OAuth sign-ins take forms; an API finds no object in one. */
const takesForm = /^\/(oauth2\/v1\/token|signin)$/;

export function readCall(request: FastifyRequest): Call {
	const { pathname, searchParams } = new URL(request.url, 'http://localhost');
	const raw = typeof request.body === 'string' ? request.body : '';
	const bytes = Buffer.isBuffer(request.body) ? request.body : undefined;
	return {
		method: request.method,
		path: pathname,
		query: Object.fromEntries(searchParams),
		headers: headersOf(request),
		body: takesForm.test(pathname)
			? Object.fromEntries(new URLSearchParams(raw))
			: (bytes ?? readJson(raw)),
	};
}

const headersOf = (request: FastifyRequest): Record<string, string> =>
	Object.fromEntries(
		Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
	);

function readJson(raw: string): unknown {
	if (raw === '') return undefined;
	try {
		return readExactJson(raw);
	} catch {
		return raw;
	}
}
