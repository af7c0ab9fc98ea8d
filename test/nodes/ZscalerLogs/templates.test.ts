import type { IDataObject } from 'n8n-workflow';

import { ZscalerLogs } from '../../../nodes/ZscalerLogs/ZscalerLogs.node';
import { runCode, stepOf } from '../../harness/engine/template';
import { outputs, useTenant } from '../../harness/engine/useTenant';

const { run, calls, tenant, objects } = useTenant({}, new ZscalerLogs());

test('unsanctioned applications become one message, in one call', async () => {
	const file = 'weekly-shadow-it-report.json';
	const result = await run(stepOf(file, 'Get Applications'));
	expect(outputs(result)).toHaveLength(20);
	expect(calls()).toEqual(['POST /zins/graphql']);
	const [message, ...more] = runCode(file, 'Make One Message', result.items);
	expect(more).toEqual([]);
	const [head, first, ...others] = message!.json.text.split('\n');
	expect(head).toMatch(/^Unsanctioned .*, 20\d\d-\d\d-\d\d to 20\d\d-\d\d-\d\d$/);
	expect(first).toMatch(/^- app-\d+ \(.+\): risk \d+, [\d.]+ GB up, [\d.]+ GB down, \d+ users$/);
	expect(others).toHaveLength(19);
});

test('the ticket of a DLP incident is noted in it', async () => {
	const createdAt = new Date().toISOString();
	tenant().seed('zwa/incidents', [{ internalId: 'I-1', severity: 'HIGH', createdAt }]);
	const { object, ...step } = stepOf('dlp-incident-ticket.json', 'Note the Ticket');
	expect(object).toMatchObject({ mode: 'id' });
	const { error } = await run(
		{ ...step, object: { ...(object as IDataObject), value: 'I-1' } },
		{ items: [{ id: 'TICKET-42' }] },
	);
	expect(error).toBeUndefined();
	expect(objects('zwa/incidents')).toMatchObject([{ notes: [{ body: 'Ticket TICKET-42' }] }]);
});
