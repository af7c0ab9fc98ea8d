import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';

import { ZscalerLogs } from '../../nodes/ZscalerLogs/ZscalerLogs.node';
import { useTenant } from '../engine/useTenant';
import { root } from '../house/sources';

const { run, tenant } = useTenant({}, new ZscalerLogs());
const { nodes } = JSON.parse(
	readFileSync(join(root, 'workflows/zdx-alert-digest.json'), 'utf8'),
) as { nodes: { name: string; parameters: IDataObject }[] };
const step = (name: string) => nodes.find((node) => node.name === name)!.parameters;

test('all alerts that go on become one message, the gravest first', async () => {
	const started_on = 1_795_000_000;
	tenant().seed('zdx/alerts', [
		{ id: 1, rule_name: 'Slow mail', severity: 'low', started_on, num_devices: 3 },
		{ id: 2, rule_name: 'No calls', severity: 'critical', started_on, num_devices: 90 },
		{ id: 3, rule_name: 'Over', severity: 'high', started_on, ended_on: started_on + 60 },
	]);
	const { items, error } = await run(step('Get Alerts'));
	expect(error).toBeUndefined();
	// eslint-disable-next-line @typescript-eslint/no-implied-eval -- as n8n's Code node runs it
	const code = new Function('$input', String(step('Make One Message').jsCode)) as (input: {
		all: () => typeof items;
	}) => { json: { text: string } }[];
	const [message, ...more] = code({ all: () => items });
	expect(more).toEqual([]);
	expect(message!.json.text.split('\n')).toEqual([
		'2 Zscaler Digital Experience alerts go on',
		'- critical: No calls, 90 devices, since 2026-11-18T11:06:40.000Z',
		'- low: Slow mail, 3 devices, since 2026-11-18T11:06:40.000Z',
	]);
});
