import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';

import { ZscalerLogs } from '../../nodes/ZscalerLogs/ZscalerLogs.node';
import { outputs, useTenant } from '../engine/useTenant';
import { root } from '../house/sources';

const { run, calls, tenant, objects } = useTenant({}, new ZscalerLogs());

interface Template {
	readonly nodes: readonly { readonly name: string; readonly parameters: IDataObject }[];
}
const stepOf = (file: string, name: string): IDataObject => {
	const { nodes } = JSON.parse(readFileSync(join(root, 'workflows', file), 'utf8')) as Template;
	return nodes.find((node) => node.name === name)!.parameters;
};

test('unsanctioned applications become one message, in one call', async () => {
	const file = 'weekly-shadow-it-report.json';
	const result = await run(stepOf(file, 'Get Applications'));
	expect(outputs(result)).toHaveLength(20);
	expect(calls()).toEqual(['POST /zins/graphql']);
	// eslint-disable-next-line @typescript-eslint/no-implied-eval -- as n8n's Code node runs it
	const code = new Function('$input', String(stepOf(file, 'Make One Message').jsCode)) as (input: {
		all: () => typeof result.items;
	}) => { json: { text: string } }[];
	const [message, ...more] = code({ all: () => result.items });
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
