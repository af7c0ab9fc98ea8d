import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';

import { answersAsleep } from '../../../simulator/tenant/clock';

/** HTTP requests of this process, by axios, by fetch and by hand, whose answer is not whole. */
export interface OpenRequests {
	/** Changes with everything that happens to one of them. */
	readonly trace: () => string;
	readonly open: () => number;
	/** What they ask: 'GET /zia/api/v1/status'. */
	readonly asked: () => string[];
	/** Those whose answer waits for something else than time. */
	readonly awaited: () => number;
	readonly end: () => void;
}

/** Node tells of each request that it opens (diagnostics_channel, Node 20). */
export function watchRequests(): OpenRequests {
	const open = new Map<object, ClientRequest | undefined>();
	const asked = new WeakMap<object, string>();
	let seen = 0;
	const opened = (key: object, request?: ClientRequest): void => {
		const { method = 'GET', path = '' } = key as { method?: string; path?: string };
		seen += 1;
		open.set(key, request);
		asked.set(key, `${method} ${path.replace(/[?].*/, '')}`);
	};
	const closed = (key: object): void => {
		seen += 1;
		open.delete(key);
	};
	const channels: Record<string, (message: unknown) => void> = {
		'http.client.request.start': (message) => {
			const { request } = message as { request: ClientRequest };
			opened(request, request);
			request.once('close', () => {
				closed(request);
			});
		},
		'undici:request:create': (message) => {
			opened(requestOf(message));
		},
		'undici:request:trailers': (message) => {
			closed(requestOf(message));
		},
		'undici:request:error': (message) => {
			closed(requestOf(message));
		},
	};
	for (const [name, told] of Object.entries(channels)) subscribe(name, told);
	return {
		trace: () => `${seen} ${bytesOf(open.values())}`,
		open: () => open.size,
		asked: () => [...open.keys()].map((key) => asked.get(key) ?? ''),
		awaited: () => Math.max(0, open.size - answersAsleep()),
		end: () => {
			for (const [name, told] of Object.entries(channels)) unsubscribe(name, told);
		},
	};
}

const requestOf = (message: unknown): object => (message as { request: object }).request;

function bytesOf(requests: Iterable<ClientRequest | undefined>): number {
	let bytes = 0;
	for (const request of requests) {
		bytes += (request?.socket?.bytesRead ?? 0) + (request?.socket?.bytesWritten ?? 0);
	}
	return bytes;
}
