import type { FastifyRequest } from 'fastify';
import type { Call } from '../call';

export const readCall = (request: FastifyRequest): Call => {
	const { pathname, searchParams } = new URL(request.url, 'http://localhost');
	const { body, malformed } = readBody(request);
	return {
		method: request.method,
		path: pathname,
		query: Object.fromEntries(searchParams),
		headers: headersOf(request),
		body,
		malformed,
	};
};

const headersOf = (request: FastifyRequest): Record<string, string> =>
	Object.fromEntries(
		Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
	);

const readBody = (request: FastifyRequest): Pick<Call, 'body' | 'malformed'> => {
	const raw = typeof request.body === 'string' ? request.body : '';
	const type = request.headers['content-type'] ?? '';
	if (raw === '') return { body: undefined, malformed: false };
	if (type.includes('x-www-form-urlencoded'))
		return { body: Object.fromEntries(new URLSearchParams(raw)), malformed: false };
	try {
		return { body: JSON.parse(raw), malformed: false };
	} catch {
		return { body: raw, malformed: true };
	}
};
