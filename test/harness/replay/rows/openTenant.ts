import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { exactText, plainOf, readWithBigints } from '../exactJson';
import { answerAsRecorded, type RecordedTenant, type Reply } from './answerAsRecorded';

/** A write as it arrived. */
export interface Sent {
	readonly method: string;
	/** With query. */
	readonly path: string;
	readonly body: unknown;
}

/** Zscaler on loopback that answers readings from recordings and takes every write. */
export interface OpenTenant {
	readonly url: string;
	/** Whose recordings are answered from now on. */
	readonly play: (tenant: RecordedTenant) => void;
	/** The writes since the last time of asking. */
	readonly sent: () => Sent[];
	readonly close: () => Promise<void>;
}

/** Refutes the published limits of the endpoint that answers with it: nothing waits for its turn. */
const withoutLimits = {
	'x-ratelimit-limit': '1000000, 1000000;w=0',
	'x-ratelimit-remaining': '1000000',
	'x-ratelimit-reset': '1',
};

const session = { access_token: 'replay', token_type: 'Bearer', expires_in: 3600 };

export async function openTenant(): Promise<OpenTenant> {
	let tenant: RecordedTenant = { objects: new Map(), known: [] };
	let writes: Sent[] = [];
	const answer = (method: string, path: string, text: string): Reply => {
		if (path.startsWith('/oauth2/')) return { status: 200, body: session };
		if (method === 'GET') return answerAsRecorded(tenant, path, 'http://127.0.0.1');
		const body = text === '' ? undefined : readWithBigints(text);
		writes.push({ method, path, body: plainOf(body) });
		if (path.endsWith('/graphql')) return { status: 200, body: graphOf(body) };
		return { status: 200, body: method === 'POST' ? { ...(body as object), id: '1' } : body };
	};
	const server = createServer((request, response) => {
		void read(request).then((text) => {
			reply(response, answer(request.method ?? 'GET', request.url ?? '/', text));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		play: (next) => void (tenant = next),
		sent: () => {
			const sent = writes;
			writes = [];
			return sent;
		},
		close: () =>
			new Promise((resolve) => {
				server.close(() => {
					resolve();
				});
				server.closeAllConnections();
			}),
	};
}

async function read(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString();
}

function reply(response: ServerResponse, { status, body = '' }: Reply): void {
	response.writeHead(status, { ...withoutLimits, 'content-type': 'application/json' });
	response.end(exactText(body));
}

/** What a query asks for first, without a value. */
function graphOf(asked: unknown): object {
	const { query = '' } = asked as { readonly query?: string };
	return { data: { [/\{\s*(\w+)/.exec(query)?.[1] ?? 'any']: {} } };
}
