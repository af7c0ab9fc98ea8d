import { createServer } from 'node:net';

/** @returns `preferred` if it is free on loopback, else any port that is. */
export async function findPort(preferred = 0): Promise<number> {
	return (await tryPort(preferred)) ?? (await tryPort(0)) ?? preferred;
}

const tryPort = (port: number): Promise<number | undefined> =>
	new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => {
			resolve(undefined);
		});
		server.listen(port, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => {
				resolve(typeof address === 'object' && address ? address.port : undefined);
			});
		});
	});
