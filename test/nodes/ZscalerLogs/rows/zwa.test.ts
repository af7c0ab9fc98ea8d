import { ZscalerLogs } from '../../../../nodes/ZscalerLogs/ZscalerLogs.node';
import { outputs, type Row, useTenant } from '../../../harness/engine/useTenant';

const { run, calls, objects, tenant } = useTenant({}, new ZscalerLogs());

/** A minute more: not at the very end of a range. */
const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000 - 60_000).toISOString();
const ask = (operation: string, more: Row = {}, items: Row[] = [{}], onError?: never) =>
	run({ resource: 'zwaIncident', operation, ...more }, { items, onError });
const days = (last: number) => ({ timeRange: 'last', last, unit: 'days' });

const incidents = (count: number) =>
	Array.from({ length: count }, (_, index) => ({
		internalId: `I-${index}`,
		transactionId: `T-${index % 50}`,
		severity: index % 10 === 0 ? 'HIGH' : 'LOW',
		status: 'OPEN',
		createdAt: ago(index / 10),
	}));

test('a search reads every page, and no more for a Limit', async () => {
	tenant().seed('zwa/incidents', incidents(230));
	const all = await ask('search', { ...days(2), returnAll: true });
	expect(all.error).toBeUndefined();
	expect(new Set(all.items.map(({ json }) => json.internalId)).size).toBe(230);
	expect(calls()).toHaveLength(3);
	const some = await ask('search', { ...days(2), limit: 120 });
	expect(some.items).toHaveLength(120);
	expect(calls()).toHaveLength(2);
	const few = await ask('search', { ...days(2), limit: 3 });
	expect(few.items.map(({ json }) => json.internalId)).toEqual(['I-0', 'I-1', 'I-2']);
	expect(tenant().calls().at(-1)?.query).toEqual({ pageSize: '3' });
});

test('a search of many months is asked month by month; none comes out twice', async () => {
	const old = incidents(40).map((each, index) => ({ ...each, createdAt: ago(index * 48) }));
	tenant().seed('zwa/incidents', old);
	const { items } = await ask('search', { ...days(70), returnAll: true });
	expect(items.map(({ json }) => json.internalId)).toEqual(
		old.slice(0, 35).map(({ internalId }) => internalId),
	);
	expect(calls()).toHaveLength(3);
});

test('filters go along with the Time Range', async () => {
	tenant().seed('zwa/incidents', incidents(50));
	const fields = { rows: [{ name: 'severity', value: 'high, critical' }] };
	const { items } = await ask('search', { ...days(1), searchFields: { fields } });
	expect(items.map(({ json }) => json.severity)).toEqual(Array(5).fill('HIGH'));
});

test('an incident is found, labelled, noted and closed, and its history tells', async () => {
	tenant().seed('zwa/incidents', incidents(3));
	const [found] = (await ask('search', { ...days(1), limit: 1 })).items;
	const object = String(found?.json.internalId);
	const labels = { rows: [{ key: 'Team', value: 'Finance' }] };
	const labelled = await ask('addLabels', { object, addLabelsLabels: labels });
	expect(labelled.error).toBeUndefined();
	const noted = await ask('addNote', { object, addNoteNotes: 'Asked the owner' });
	expect(noted.error).toBeUndefined();
	const closed = await ask('close', { object, closeResolutionCode: 'FALSE_POSITIVE' });
	expect(closed.error).toBeUndefined();
	expect(objects('zwa/incidents')[0]).toMatchObject({
		status: 'RESOLVED',
		closedCode: 'FALSE_POSITIVE',
		labels: [{ key: 'Team', value: 'Finance' }],
		notes: [{ body: 'Asked the owner' }],
	});
	const history = await ask('getHistory', { object });
	expect(history.items[0]!.json.changeHistory).toMatchObject([
		{ changeType: 'LABEL' },
		{ changeType: 'NOTE' },
		{ changeType: 'CLOSE' },
	]);
	expect(calls().filter((call) => call.startsWith('POST'))).toHaveLength(4);
});

test('details, triggers, tickets, evidence, groups and the transaction of an incident', async () => {
	tenant().seed('zwa/incidents', incidents(60));
	const object = 'I-5';
	const first = async (operation: string, more: Row = { object }) =>
		(await ask(operation, more)).items[0]?.json;
	expect(await first('get')).toMatchObject({ internalId: 'I-5', transactionId: 'T-5' });
	expect(await first('getTriggers')).toHaveProperty('Credit Cards');
	expect(await first('getTickets')).toMatchObject({ ticketInfo: { ticketId: 'DLP-I-5' } });
	expect(await first('getEvidence')).toMatchObject({ fileName: 'statement.pdf' });
	const groups = { object, getGroupsIncidentGroupIds: '4' };
	expect(await first('getGroups', groups)).toEqual({ id: 4, name: 'Group 4' });
	const { items } = await ask('getByTransaction', { parentTransactionId: 'T-5' });
	expect(items.map(({ json }) => json.internalId)).toEqual(['I-5', 'I-55']);
});

test('Continue On Fail keeps an unknown incident to its item', async () => {
	tenant().seed('zwa/incidents', incidents(2));
	const result = await run(
		{
			resource: 'zwaIncident',
			operation: 'addNote',
			object: '={{ $json.id }}',
			addNoteNotes: 'Hi',
		},
		{ items: [{ id: 'I-9' }, { id: 'I-1' }], onError: 'continueRegularOutput' },
	);
	const [failed, noted] = outputs(result);
	expect(failed).toMatchObject({ item: 0, json: { error: expect.stringContaining('not found') } });
	expect(noted).toMatchObject({ item: 1, json: { internalId: 'I-1', notes: [{ body: 'Hi' }] } });
});

test('the audit log of workflow automation', async () => {
	const entries = Array.from({ length: 130 }, (_, index) => ({
		...{ action: { action: index % 2 === 0 ? 'UPDATE' : 'CREATE' }, module: 'Workflow' },
		...{ changedAt: ago(index / 20), changedBy: 'admin@example.com' },
	}));
	tenant().seed('zwa/audit', entries);
	const audit = (more: Row) =>
		run({ resource: 'zwaAuditLog', operation: 'search', ...days(1), returnAll: true, ...more });
	expect((await audit({})).items).toHaveLength(130);
	const fields = { rows: [{ name: 'Action', value: 'UPDATE' }] };
	expect((await audit({ searchFields: { fields } })).items).toHaveLength(65);
});
