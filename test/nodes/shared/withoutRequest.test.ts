import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import axios from 'axios';

import { withoutRequest } from '../../../nodes/shared/withoutRequest';

test('an answer that never comes leaves an error with its code, and without what was sent', async () => {
	const server = createServer(() => undefined).listen(0, '127.0.0.1');
	await once(server, 'listening');
	try {
		const { port } = server.address() as AddressInfo;
		const params = { api_token: 'hush' };
		const error: unknown = await axios
			.post(`http://127.0.0.1:${port}/`, 'x', { params, timeout: 20 })
			.catch((thrown: unknown) => thrown);
		expect(inspect(error, { depth: 9 })).toContain('hush');
		const bare = withoutRequest(error);
		expect(bare).toMatchObject({ code: 'ECONNABORTED', message: 'timeout of 20ms exceeded' });
		expect(inspect(bare, { depth: 9 })).not.toContain('hush');
	} finally {
		server.closeAllConnections();
		server.close();
	}
});
