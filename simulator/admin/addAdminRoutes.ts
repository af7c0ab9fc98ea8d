import type { FastifyInstance } from 'fastify';
import { ZodError } from 'zod';
import { isItem, listOf, type Call } from '../call';
import { readFaults } from '../faults/fault';
import { setFeeds } from '../feeds/setFeeds';
import { readCall } from '../http/readCall';
import { pushLogs } from '../nss/pushLogs';
import { pushRequest } from '../nss/pushRequest';
import { setReports } from '../reports/desks';
import { plantObjects } from '../seed/plantObjects';
import { resetTenant } from '../tenant/createTenant';
import type { Tenant } from '../tenant/tenant';
import { countSignIns, readState } from './readState';

type Handler = (tenant: Tenant, call: Call) => unknown;

/** `METHOD path` below /_admin to what is done there. */
const handlers: Record<string, Handler> = {
	'GET state': readState,
	'GET calls': ({ calls }) => calls,
	'GET sign-ins': countSignIns,
	'GET faults': ({ faults }) => faults,
	'POST faults': (tenant, { body }) => {
		tenant.faults.push(...readFaults(body));
		return { faults: tenant.faults.length };
	},
	'DELETE faults': (tenant) => {
		tenant.faults.length = 0;
		return { faults: 0 };
	},
	'POST expire-sessions': (tenant) => {
		const expired = tenant.sessions.size;
		tenant.sessions.clear();
		return { expired };
	},
	'POST reset': (tenant) => {
		resetTenant(tenant);
		return { reset: true };
	},
	'POST seed': (tenant, { body }) => {
		for (const [key, items] of Object.entries(isItem(body) ? body : {}))
			plantObjects(tenant, key, listOf(items).filter(isItem));
		return { collections: Object.keys(isItem(body) ? body : {}) };
	},
	'GET feed-calls': ({ feedCalls }) => feedCalls,
	'POST feeds': (tenant, { body }) => ({ feeds: setFeeds(tenant, listOf(body)) }),
	'POST reports': (tenant, { body }) => ({ events: setReports(tenant, body).events }),
	'POST push': (tenant, { body }) => pushLogs(tenant, pushRequest.parse(body)),
	'POST clock': (tenant, { body }) => {
		tenant.clock.advance(isItem(body) ? Number(body.advanceMs) || 0 : 0);
		return { now: new Date(tenant.clock.now()).toISOString() };
	},
};

export function addAdminRoutes(server: FastifyInstance, tenant: () => Tenant): void {
	for (const [name, handler] of Object.entries(handlers)) {
		const [method = '', path = ''] = name.split(' ');
		server.route({
			method,
			url: `/_admin/${path}`,
			handler: async (request, reply) => {
				try {
					return await reply.send(await handler(tenant(), readCall(request)));
				} catch (error) {
					if (!(error instanceof ZodError)) throw error;
					return reply.code(400).send({ message: error.message });
				}
			},
		});
	}
}
