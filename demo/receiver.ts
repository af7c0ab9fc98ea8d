import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

export interface Receiver {
	url: string;
	/** What was posted, in the order in which it came. */
	bodies: Record<string, unknown>[];
	close(): Promise<void>;
}

/** Stands for a chat's incoming webhook, on loopback. */
export async function startReceiver(): Promise<Receiver> {
	const bodies: Receiver['bodies'] = [];
	const server = createServer((request, response) => {
		void json(request).then((body) => {
			bodies.push(body as Record<string, unknown>);
			response.end('ok');
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/hook`,
		bodies,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
