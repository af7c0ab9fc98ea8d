import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** Before the call has come to Zscaler, or after it has done its work and before the answer is back. */
export type Moment = 'before' | 'after';

/** Which call is never answered, counted from 1. */
interface Blow {
	readonly call: number;
	readonly moment: Moment;
	readonly strike: () => Promise<void>;
}

export interface Gate {
	readonly url: string;
	/** Counts anew; the blow falls once. */
	readonly open: (blow?: Blow) => void;
	/** Calls since it was opened: 'POST /zia/api/v1/urlCategories'. */
	readonly calls: () => readonly string[];
	readonly close: () => void;
}

/** Stands before the tenant, and ends whoever calls at the call that it is told. */
export async function startGate(target: string): Promise<Gate> {
	const state: { blow?: Blow; calls: string[] } = { calls: [] };
	const server = createServer((incoming, outgoing) => {
		void pass(incoming, outgoing).catch(() => outgoing.destroy());
	});
	const pass = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
		state.calls.push(`${incoming.method} ${incoming.url?.replace(/\?.*/, '')}`);
		const blow = state.blow?.call === state.calls.length ? state.blow : undefined;
		const body = await buffer(incoming);
		if (blow?.moment === 'before') return fall(blow, outgoing);
		const answer = await send(target, incoming, body);
		const answered = await buffer(answer);
		if (blow !== undefined) return fall(blow, outgoing);
		outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
		outgoing.end(answered);
	};
	const fall = async (blow: Blow, outgoing: ServerResponse): Promise<void> => {
		state.blow = undefined;
		await blow.strike();
		outgoing.destroy();
	};
	// A connection that is kept is not closed under a caller who is slow.
	server.keepAliveTimeout = 0;
	server.listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		open: (blow) => {
			Object.assign(state, { blow, calls: [] });
		},
		calls: () => state.calls,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

const send = (target: string, { method, url, headers }: IncomingMessage, body: Buffer) =>
	new Promise<IncomingMessage>((resolve, reject) => {
		const { host: _gate, ...others } = headers;
		const sent = request(new URL(url ?? '/', target), { method, headers: others }, resolve);
		sent.on('error', reject);
		sent.end(body);
	});
