import { createClient } from '../../../zscaler/client/createClient';
import type { ApiRequest } from '../../../zscaler/contract/apiRequest';
import type { HttpAnswer, HttpRequest } from '../../../zscaler/contract/ports';
import { mark, oneApiTenant } from './tenants';
import { virtualTime } from './virtualTime';

type Reply = HttpAnswer | Error;

export const ok = (body: unknown = []): HttpAnswer => ({ status: 200, headers: mark, body });
export const refusal = (status: number, body: unknown = '', headers = {}): HttpAnswer => ({
	status,
	headers,
	body,
});
export const broken = (code: string) => Object.assign(new Error(code), { code });

/** A client to which Zscaler replies this, in turn; the last for ever. */
export function talk(
	replies: readonly Reply[],
	options: Partial<Parameters<typeof createClient>[0]> = {},
) {
	const time = virtualTime();
	const start = time.now();
	const sent: HttpRequest[] = [];
	const send = (request: HttpRequest) => {
		const reply = replies[Math.min(sent.length, replies.length - 1)] ?? ok();
		sent.push(request);
		return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
	};
	const client = createClient({
		tenant: oneApiTenant(),
		ports: { ...time, send },
		limits: new Map(),
		...options,
	});
	const call = async (request: ApiRequest, callOptions = {}) => {
		const outcome = client.call(request, callOptions).catch((error: unknown) => error);
		await time.run();
		return outcome;
	};
	return { client, call, sent, took: () => time.now() - start, time, start };
}
