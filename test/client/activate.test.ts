import { activate, activationStatus } from '../../zscaler/client/activate';
import type { Client } from '../../zscaler/client/createClient';
import type { ApiRequest } from '../../zscaler/plan/buildRequest';
import { oneApiTenant } from './tenants';

function clientFor(body: unknown) {
	const asked: ApiRequest[] = [];
	const client: Client = {
		tenant: oneApiTenant(),
		quote: String,
		call: (request) => {
			asked.push(request);
			return Promise.resolve({ status: 200, headers: {}, body });
		},
	};
	return { client, asked };
}

test('ZIA: posts, and answers the status', async () => {
	const { client, asked } = clientFor({ status: 'ACTIVE' });
	expect(await activate(client, 'zia')).toBe('ACTIVE');
	expect(asked).toMatchObject([{ method: 'POST', path: '/status/activate', repeatable: true }]);
});

test('Cloud & Branch Connector puts, and has words of its own', async () => {
	const { client, asked } = clientFor({ orgEditStatus: 'EDITS_PRESENT' });
	expect(await activationStatus(client, 'ztw')).toBe('PENDING');
	await activate(client, 'ztw');
	expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
		'GET /ecAdminActivateStatus',
		'PUT /ecAdminActivateStatus/activate',
	]);
});

test('words that are not known are handed on', async () => {
	expect(await activationStatus(clientFor({ status: 'INPROGRESS' }).client, 'zia')).toBe(
		'INPROGRESS',
	);
	expect(await activationStatus(clientFor('').client, 'zia')).toBe('');
});

test('a product whose changes are live at once says so', async () => {
	await expect(activate(clientFor({}).client, 'zpa')).rejects.toThrow('live at once');
});
