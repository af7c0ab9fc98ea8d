import { startCaller, type Caller } from './caller';

let caller: Caller;
beforeEach(async () => {
	caller = await startCaller();
});
afterEach(() => caller.close());

const labelNames = (which: 'objects' | 'activated') =>
	(caller.simulator.state()[which]['zia/ruleLabels'] ?? []).map(({ name }) => name);

test('ZIA changes wait for their activation', async () => {
	const status = async () => (await caller.send('GET', '/zia/api/v1/status')).body.status;
	expect(await status()).toBe('ACTIVE');
	await caller.send('POST', '/zia/api/v1/ruleLabels', { name: 'Waiting' });
	expect(await status()).toBe('PENDING');
	expect(labelNames('objects')).toContain('Waiting');
	expect(labelNames('activated')).not.toContain('Waiting');
	const activated = await caller.send('POST', '/zia/api/v1/status/activate');
	expect(activated.body).toEqual({ status: 'ACTIVE' });
	expect(await status()).toBe('ACTIVE');
	expect(labelNames('activated')).toContain('Waiting');
});

test('a refused change leaves nothing pending', async () => {
	await caller.send('POST', '/zia/api/v1/ruleLabels', {});
	expect(caller.simulator.state().pending).toEqual([]);
});

test('an activation may be under way for a while', async () => {
	await caller.send('POST', '/zia/api/v1/ruleLabels', { name: 'Waiting' });
	caller.simulator.setFaults({ effect: 'activatesSlowly' });
	const status = async () => (await caller.send('GET', '/zia/api/v1/status')).body.status;
	const { body } = await caller.send('POST', '/zia/api/v1/status/activate');
	expect(body).toEqual({ status: 'INPROGRESS' });
	expect(labelNames('activated')).not.toContain('Waiting');
	expect([await status(), await status()]).toEqual(['INPROGRESS', 'ACTIVE']);
	expect(labelNames('activated')).toContain('Waiting');
});

test('Cloud Connector activates on its own', async () => {
	const path = '/ztw/api/v1/ecAdminActivateStatus';
	await caller.send('POST', '/ztw/api/v1/locationTemplate', { name: 'Branch' });
	expect((await caller.send('GET', path)).body.orgEditStatus).toBe('EDITS_PRESENT');
	expect((await caller.send('GET', '/zia/api/v1/status')).body.status).toBe('ACTIVE');
	expect((await caller.send('POST', `${path}/activate`)).body.orgEditStatus).toBe('EDITS_CLEARED');
});

test('ZPA changes are live at once', async () => {
	await caller.send('POST', `${caller.customer}/segmentGroup`, { name: 'New' });
	expect(caller.simulator.state().pending).toEqual([]);
});
