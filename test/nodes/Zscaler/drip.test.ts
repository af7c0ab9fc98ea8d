import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

import { oneApiForm } from '../../harness/engine/tenant';
import { useTenant } from '../../harness/engine/useTenant';
import { asAsleep } from '../../../simulator/tenant/clock';

const { run, tenant } = useTenant();
const labels = { resource: 'ziaRuleLabel', operation: 'getMany', options: { maxWait: 5 } };
const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';

/** A server that answers one byte a second after this beginning, for ever. */
async function startDrip(beginning: string) {
	const open = new Set<Socket>();
	const server: Server = createServer((socket) => {
		open.add(socket);
		void asAsleep(new Promise((resolve) => socket.once('close', resolve)));
		socket.on('error', () => undefined);
		socket.on('close', () => open.delete(socket));
		socket.write(beginning);
		const drip = (): void => {
			if (socket.destroyed) return;
			socket.write('x');
			setTimeout(drip, 1_000);
		};
		drip();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}`, open, close: () => server.close() };
}

test.each([
	['the body', `${HEAD}\r\n`],
	['the headers', HEAD],
])('one byte a second ends with Max Wait, and so does the connection: %s', async (_, beginning) => {
	const drip = await startDrip(beginning);
	const began = Date.now();
	const { error } = await run(labels, { form: { ...oneApiForm(tenant()), apiUrl: drip.url } });
	expect(error?.message).toMatch(/did not finish its answer within 5 seconds/);
	const signIn = { ...oneApiForm(tenant()), signInUrl: drip.url };
	expect((await run(labels, { form: signIn })).error?.message).toMatch(/did not finish/);
	expect(Date.now() - began).toBeLessThanOrEqual(15_000);
	for (let at = 0; at < 20; at += 1) await new Promise((resolve) => setTimeout(resolve, 1_000));
	expect(drip.open.size).toBe(0);
	drip.close();
});
