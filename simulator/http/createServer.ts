import fastify, { type FastifyInstance } from 'fastify';
import { addAdminRoutes } from '../admin/addAdminRoutes';
import { addFeedRoutes } from '../feeds/addFeedRoutes';
import { answerCall } from '../gate/answerCall';
import type { Tenant } from '../tenant/tenant';
import { readCall } from './readCall';
import { sendAnswer } from './sendAnswer';

/** A category of 25,000 URLs of up to 1,024 characters in one body. */
const LARGEST_BODY = 32 * 1024 * 1024;

/** The tenant comes later: its credentials name the port that the server is given. */
export function createServer(tenant: () => Tenant): FastifyInstance {
	const server = fastify({ bodyLimit: LARGEST_BODY, forceCloseConnections: true });
	server.removeAllContentTypeParsers();
	server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
		done(null, body);
	});
	server.addContentTypeParser(
		'application/octet-stream',
		{ parseAs: 'buffer' },
		(_request, body, done) => {
			done(null, body);
		},
	);
	addAdminRoutes(server, tenant);
	addFeedRoutes(server, tenant);
	server.all('/*', async (request, reply) =>
		sendAnswer(tenant(), reply, await answerCall(tenant(), readCall(request))),
	);
	return server;
}
