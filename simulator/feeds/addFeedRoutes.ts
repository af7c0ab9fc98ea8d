import type { FastifyInstance } from 'fastify';
import type { Answer } from '../call';
import { strike } from '../faults/strike';
import { takeFault } from '../faults/takeFault';
import { sendAnswer } from '../http/sendAnswer';
import type { Tenant } from '../tenant/tenant';
import { answerFeed } from './answerFeed';

/** Feeds of other people, on the simulator's own address: no part of Zscaler. */
export function addFeedRoutes(server: FastifyInstance, tenant: () => Tenant): void {
	server.get('/feeds/*', async (request, reply) => {
		const { pathname, searchParams } = new URL(request.url, 'http://localhost');
		const { feeds, feedCalls } = tenant();
		const page = ['next', 'added_after'].flatMap((name) => {
			const value = searchParams.get(name);
			return value ? [`?${name}=${value}`] : [];
		});
		const path = decodeURIComponent(pathname.slice('/feeds/'.length)) + page.join('');
		const headers = Object.fromEntries(
			Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
		);
		const query = Object.fromEntries(searchParams);
		const call = { method: 'GET', path: pathname, query, headers, body: undefined };
		const proceed = (): Promise<Answer> =>
			Promise.resolve(answerFeed(feeds.get(path), headers, query));
		const fault = takeFault(tenant(), call);
		const answer = fault ? await strike(tenant(), fault, call, proceed) : await proceed();
		feedCalls.push({ path, status: answer.status });
		return sendAnswer(tenant(), reply, answer);
	});
}
