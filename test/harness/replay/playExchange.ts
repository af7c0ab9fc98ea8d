import { type Client, createClient } from '../../../zscaler/client/createClient';
import type { HttpAnswer, HttpRequest, Ports } from '../../../zscaler/contract/ports';
import { type ProductId, products } from '../../../zscaler/contract/products';
import type { Tenant } from '../../../zscaler/tenant';
import { exactText } from './exactJson';
import type { Found } from './findOperation';
import type { Exchange } from './readExchanges';

/** A client whose Zscaler is one recorded answer, and whose clock runs as fast as it sleeps. */
export interface Stage {
	readonly client: Client;
	readonly sent: HttpRequest[];
	/** Milliseconds that the client slept. */
	readonly slept: () => number;
}

export interface Play {
	/** What is answered once the recorded answer was given so often. */
	readonly after?: { readonly times: number; readonly answer: HttpAnswer };
	readonly maxWait?: number;
}

export function setStage(exchange: Exchange, found: Found, { after, maxWait }: Play = {}): Stage {
	const sent: HttpRequest[] = [];
	const start = Date.parse(exchange.headers.date ?? '') || 1_772_000_000_000;
	let now = start;
	const ports: Ports = {
		send: (request) => {
			sent.push(request);
			const over = after !== undefined && sent.length > after.times;
			return Promise.resolve(over ? after.answer : answerOf(exchange, request));
		},
		sleep: (ms) => {
			now += ms;
			return Promise.resolve();
		},
		now: () => now,
	};
	const client = createClient({
		tenant: tenantOf(exchange, found),
		ports,
		limits: new Map(),
		maxWait,
	});
	return { client, sent, slept: () => now - start };
}

/** As a sender hands it on who was asked for JSON, a text or bytes. */
function answerOf({ status, headers, answer, wire }: Exchange, { as }: HttpRequest): HttpAnswer {
	if (as === undefined || as === 'json' || status >= 300) return { status, headers, body: answer };
	const text = exactText(wire);
	return { status, headers, body: as === 'text' ? text : Buffer.from(text) };
}

function tenantOf({ url }: Exchange, { resource, params, base }: Found): Tenant {
	const legacy = products[resource.product].base !== base;
	return {
		scheme: legacy ? 'ziaApiKey' : 'oneApiSecret',
		key: 'replay',
		opens: legacy ? [resource.product] : (Object.keys(products) as ProductId[]),
		customerId: params.customerId,
		baseOf: (product) =>
			url.origin + (product === resource.product ? base : products[product].base),
		origins: [url.origin],
		signInUrl: url.origin,
		fields: { signIn: 'Sign-In URL', api: 'API URL', sandbox: 'Sandbox URL' },
	};
}
