import type { FastifyInstance } from 'fastify';
import { strike } from '../faults/strike';
import { takeFault } from '../faults/takeFault';
import { readCall } from '../http/readCall';
import { sendAnswer } from '../http/sendAnswer';
import type { Tenant } from '../tenant/tenant';
import { answerFeed } from './answerFeed';

/** Feeds of other people, on the simulator's own address: no part of Zscaler. */
export const addFeedRoutes = (server: FastifyInstance, tenant: () => Tenant): void => {
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
		const answer = answerFeed(feeds.get(path), headers, Object.fromEntries(searchParams));
		const call = readCall(request);
		const fault = takeFault(tenant(), call);
		if (fault) {
			const body = answer.body.toString();
			const struck = await strike(tenant(), fault, call, async () => ({ ...answer, body }));
			feedCalls.push({ path, status: struck.status });
			return sendAnswer(tenant(), reply, struck);
		}
		feedCalls.push({ path, status: answer.status });
		return reply.code(answer.status).headers(answer.headers).send(answer.body);
	});
};
