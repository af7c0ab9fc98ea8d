import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGunzip } from 'node:zlib';

import type {
	PushRequest,
	PushResponse,
} from '../../../nodes/ZscalerLogsTrigger/receive/pushRequest';

/** n8n's default of N8N_PAYLOAD_SIZE_MAX, in bytes. */
const LARGEST = 16 * 1024 * 1024;

/** What n8n 2.41 makes of a request before a node sees it (dist/middlewares/body-parser.js). */
function requestOf(message: IncomingMessage): PushRequest & { rawBody?: Buffer } {
	const request: PushRequest & { rawBody?: Buffer } = Object.assign(message, {
		ip: message.socket.remoteAddress,
		readRawBody: async () => {
			const isPacked = message.headers['content-encoding'] === 'gzip';
			const chunks: Buffer[] = [];
			let size = 0;
			for await (const chunk of isPacked ? message.pipe(createGunzip()) : message) {
				chunks.push(chunk as Buffer);
				size += (chunk as Buffer).length;
				if (size > LARGEST)
					throw Object.assign(new Error('request entity too large'), {
						type: 'entity.too.large',
					});
			}
			request.rawBody = Buffer.concat(chunks);
		},
	});
	return request;
}

/** Of express's response what is used. */
function responseOf(response: ServerResponse): PushResponse {
	const self: PushResponse = Object.assign(response, {
		status: (code: number) => {
			response.statusCode = code;
			return self;
		},
		json: (body: object) => {
			response.setHeader('content-type', 'application/json');
			response.end(JSON.stringify(body));
		},
	});
	return self;
}

export interface Webhook {
	readonly url: string;
	/** The process may end without closing it. */
	readonly unref: () => void;
	readonly close: () => Promise<void>;
}

export async function serve(
	handle: (request: PushRequest, response: PushResponse) => Promise<void>,
): Promise<Webhook> {
	const server: Server = createServer((message, response) => {
		handle(requestOf(message), responseOf(response)).catch((error: unknown) => {
			response.statusCode = 500;
			response.end(JSON.stringify({ message: String(error) }));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		unref: () => {
			server.unref().on('connection', (socket) => {
				socket.unref();
			});
		},
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => {
					resolve();
				});
			}),
	};
}
