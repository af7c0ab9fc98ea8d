import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Reply } from './ways';

/** What came in, with the secrets in it. */
export interface Sent {
	readonly path: string;
	readonly method: string;
	/** All of it: address, headers, body. */
	readonly text: string;
}

export interface Proxy {
	readonly url: string;
	/** Answers in the tenant's place where it has an answer. */
	answer: (sent: Sent) => Reply | undefined;
	/** Tokens, keys and what was made of them, by what they are. */
	readonly secrets: Map<string, string>;
	readonly close: () => Promise<void>;
}

/** Stands before a tenant, hears all that is sent, and can answer in its place. */
export async function openProxy(tenantUrl: string): Promise<Proxy> {
	const secrets = new Map<string, string>();
	const server = createServer((request, response) => {
		handle(request, response).catch((error: unknown) => {
			response.writeHead(500).end(String(error));
		});
	});
	const handle = async (request: IncomingMessage, response: ServerResponse) => {
		const body = await bodyOf(request);
		note(secrets, request, body.toString());
		const { method = 'GET', url: path = '/' } = request;
		const text = [method, path, JSON.stringify(request.headers), body.toString()].join(' ');
		const reply = proxy.answer({ path, method, text });
		if (reply !== undefined) {
			response.writeHead(reply.status, { ...reply.headers }).end(reply.body);
			return;
		}
		const { host: _host, connection: _connection, ...headers } = request.headers;
		const answer = await fetch(tenantUrl + path, {
			method,
			headers: headers as Record<string, string>,
			redirect: 'manual',
			...(body.length === 0 ? {} : { body: new Uint8Array(body) }),
		});
		const { 'content-encoding': _encoding, ...got } = Object.fromEntries(answer.headers);
		response.writeHead(answer.status, got).end(Buffer.from(await answer.arrayBuffer()));
	};
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const proxy: Proxy = {
		url: `http://127.0.0.1:${port}`,
		answer: () => undefined,
		secrets,
		close: () =>
			new Promise((resolve) =>
				server.close(() => {
					resolve();
				}),
			),
	};
	return proxy;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Buffer.concat(parts);
}

const inForms =
	/^(apiKey|password|secretKey|key_secret|client_secret|client_assertion|connectionHeaders)$/;

/** The fields of a body, which is JSON or a form. */
function fieldsOf(body: string): [name: string, value: unknown][] {
	try {
		return Object.entries((JSON.parse(body) as object | null) ?? {});
	} catch {
		return [...new URLSearchParams(body)];
	}
}

function note(secrets: Map<string, string>, { headers, url = '' }: IncomingMessage, body: string) {
	const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
	const cookie = /JSESSIONID=([^;]+)/.exec(headers.cookie ?? '')?.[1];
	const asked = new URLSearchParams(url.split('?')[1] ?? '').get('api_token');
	const sent: [string, unknown][] = [
		['token', token],
		['cookie', cookie],
		['auth-token', headers['auth-token']],
		['api_token', asked],
		...fieldsOf(body)
			.filter(([name]) => inForms.test(name))
			.map(([name, value]): [string, string] => [
				`${name} as sent`,
				String(value).replace(/^X-NSS-Secret:/, ''),
			]),
	];
	for (const [name, value] of sent) if (typeof value === 'string') secrets.set(name, value);
}
