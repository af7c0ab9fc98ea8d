import { ziaForm } from '../../harness/engine/tenant';
import { inPortal } from '../../harness/engine/portal';
import { useTrigger } from './useTrigger';
import { DAY_MS } from '../../../zscaler/contract/durations';

const { tenant, trigger, calls, pass, now } = useTrigger();
const request = { event: 'credentialExpiring', daysBefore: '30, 7' };
const inDays = (days: number): number => Math.floor((now() + days * DAY_MS) / 1000);

function plantClients(): void {
	tenant().seed('ziam/api-clients', [
		{ id: 'a', name: 'n8n', status: true, clientAuthentication: { authType: 'SECRET' } },
		{ id: 'b', name: 'Keys only', status: true, clientAuthentication: { authType: 'JWKS' } },
		{ id: 'c', name: 'Off', status: false, clientAuthentication: { authType: 'SECRET' } },
	]);
	tenant().seed('ziam/apiClientSecrets', [
		{ id: 's1', apiClient: 'a', createdAt: 1, expiresAt: String(inDays(20.5)), value: 'hidden' },
		{ id: 's2', apiClient: 'a', createdAt: 1, expiresAt: String(inDays(400)) },
		{ id: 's3', apiClient: 'a', createdAt: 1 },
		{ id: 's4', apiClient: 'a', createdAt: 1, expiresAt: inDays(-300) },
	]);
}

test('tells of a secret once at each stage, and when it has expired', async () => {
	plantClients();
	const { poll, restart } = trigger(request);
	expect(await poll()).toEqual([
		{
			event: 'expiring',
			time: expect.any(String),
			credential: 'apiClientSecret',
			id: 's1',
			name: 'n8n',
			expiresAt: new Date(inDays(20.5) * 1000).toISOString(),
			daysLeft: 20,
			clientId: 'a',
			secretId: 's1',
		},
	]);
	expect(calls()).toEqual([
		'GET /ziam/admin/api/v1/api-clients',
		'GET /ziam/admin/api/v1/api-clients/a/secrets',
	]);
	expect(await poll()).toEqual([]);
	pass(14 * DAY_MS);
	restart();
	expect(await poll()).toMatchObject([{ event: 'expiring', id: 's1', daysLeft: 6 }]);
	restart();
	expect(await poll()).toEqual([]);
	pass(7 * DAY_MS);
	expect(await poll()).toMatchObject([{ event: 'expired', id: 's1', daysLeft: -1 }]);
	expect(await poll()).toEqual([]);
});

test('a secret with a new end begins anew', async () => {
	plantClients();
	const { poll } = trigger(request);
	expect(await poll()).toHaveLength(1);
	const { url } = tenant();
	expect(url).toContain('127.0.0.1');
	tenant().reset();
	tenant().seed('ziam/api-clients', [{ id: 'a', name: 'n8n' }]);
	tenant().seed('ziam/apiClientSecrets', [{ id: 's1', apiClient: 'a', expiresAt: inDays(25) }]);
	expect(await poll()).toMatchObject([{ id: 's1', daysLeft: 25 }]);
	expect(await poll()).toEqual([]);
});

test('admin passwords end as the tenant has it', async () => {
	tenant().seed('zia/adminUsers', [
		{ id: 1, loginName: 'old@example.com', pwdLastModifiedTime: inDays(-170) },
		{ id: 2, loginName: 'new@example.com', pwdLastModifiedTime: inDays(-10) },
		{ id: 3, loginName: 'sso@example.com', pwdLastModifiedTime: inDays(-170), disabled: true },
	]);
	const { poll } = trigger({ ...request, credentials: ['adminPassword'] }, ziaForm(tenant()));
	await inPortal(tenant(), 'PUT', 'zia/api/v1/passwordExpiry/settings', {
		passwordExpirationEnabled: true,
		passwordExpiryDays: 180,
	});
	expect((await poll()).filter(({ name }) => String(name).endsWith('@example.com'))).toMatchObject([
		{ credential: 'adminPassword', name: 'old@example.com', daysLeft: 10 },
	]);
});

test('where passwords do not expire, no administrator is read', async () => {
	const { poll } = trigger({ ...request, credentials: ['adminPassword'] });
	await inPortal(tenant(), 'PUT', 'zia/api/v1/passwordExpiry/settings', {
		passwordExpirationEnabled: false,
		passwordExpiryDays: 180,
	});
	calls();
	expect(await poll()).toEqual([]);
	expect(calls()).toEqual(['GET zia/passwordExpiry/settings']);
});

test('certificates of both products', async () => {
	tenant().seed('zia/intermediateCaCertificate', [
		{ id: 7, name: 'Inspection', certExpDate: inDays(3.5) },
	]);
	tenant().seed('zpa/certificate', [
		{ id: '9', name: 'wiki.example.com', validToInEpochSec: String(inDays(29.5)) },
	]);
	const { poll } = trigger({ ...request, credentials: ['ziaCertificate', 'zpaCertificate'] });
	expect(await poll()).toMatchObject([
		{ credential: 'ziaCertificate', name: 'Inspection', daysLeft: 3 },
		{ credential: 'zpaCertificate', name: 'wiki.example.com', daysLeft: 29 },
	]);
});

test('Fetch Test Event shows what ends next, however far that is', async () => {
	plantClients();
	const { poll, stored } = trigger(request);
	expect((await poll('manual')).map(({ id }) => id)).toEqual(['s4', 's1', 's2']);
	expect(stored()).toEqual({});
});
