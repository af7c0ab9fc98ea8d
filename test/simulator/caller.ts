import { startSimulator, type Simulator } from '../../simulator';
import type { SimulatorOptions } from '../../simulator/startSimulator';

export type Json = Record<string, unknown>;

export interface Reply {
	status: number;
	headers: Headers;
	text: string;
	/** The body as an object; of a list that it is, or that it wraps, see `list`. */
	body: Json;
	list: Json[];
}

export interface Caller {
	simulator: Simulator;
	customer: string;
	authorization: string;
	send(method: string, path: string, body?: unknown, headers?: Json): Promise<Reply>;
	close(): Promise<void>;
}

function read(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function listIn(body: unknown): Json[] {
	const list: unknown = isJson(body) && 'list' in body ? body.list : body;
	return Array.isArray(list) ? list.filter(isJson) : [];
}

export async function request(
	url: string,
	method: string,
	body?: unknown,
	headers: Json = {},
): Promise<Reply> {
	const form = body instanceof URLSearchParams;
	const type = body === undefined || form ? {} : { 'content-type': 'application/json' };
	const payload = form || body === undefined ? body : JSON.stringify(body);
	const sent = { ...type, ...headers } as Record<string, string>;
	const reply = await fetch(url, { method, body: payload, headers: sent });
	const text = await reply.text();
	const parsed = read(text);
	const { status } = reply;
	const whole = isJson(parsed) ? parsed : {};
	return { status, headers: reply.headers, text, body: whole, list: listIn(parsed) };
}

export const oneApiForm = ({ credentials }: Simulator, change: Record<string, string> = {}) =>
	new URLSearchParams({
		grant_type: 'client_credentials',
		client_id: credentials.oneApiSecret.clientId,
		client_secret: credentials.oneApiSecret.clientSecret,
		audience: 'https://api.zscaler.com',
		...change,
	});

/** A tenant without rate limits, unless asked for, and a OneAPI session in it. */
export async function startCaller(options: SimulatorOptions = {}): Promise<Caller> {
	const simulator = await startSimulator({ limits: 'off', ...options });
	const tokenUrl = `${simulator.signInUrl}/oauth2/v1/token`;
	const signIn = await request(tokenUrl, 'POST', oneApiForm(simulator));
	const authorization = `Bearer ${String(signIn.body.access_token)}`;
	const { customerId } = simulator.credentials.oneApiSecret;
	return {
		simulator,
		authorization,
		customer: `/zpa/mgmtconfig/v1/admin/customers/${customerId}`,
		send: (method, path, body, headers) =>
			request(simulator.url + path, method, body, { authorization, ...headers }),
		close: () => simulator.close(),
	};
}
