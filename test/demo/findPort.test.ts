import { createServer, type AddressInfo, type Server } from 'node:net';
import { findPort } from '../../demo/findPort';

let taken: Server;

beforeEach((done) => {
	taken = createServer().listen(0, '127.0.0.1', done);
});
afterEach((done) => {
	taken.close(done);
});

const portOf = (server: Server) => (server.address() as AddressInfo).port;

test('a port that somebody else holds is passed over', async () => {
	expect(await findPort(portOf(taken))).not.toBe(portOf(taken));
});

test('the preferred port is taken when it is free', async () => {
	const free = await findPort();
	expect(await findPort(free)).toBe(free);
});
