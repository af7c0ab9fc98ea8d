import { ZscalerLogs } from '../../../../nodes/ZscalerLogs/ZscalerLogs.node';
import { runCode, stepOf } from '../../../harness/engine/template';
import { useTenant } from '../../../harness/engine/useTenant';

const { run, tenant } = useTenant({}, new ZscalerLogs());
const FILE = 'zdx-alert-digest.json';

test('all alerts that go on become one message, the gravest first', async () => {
	const started_on = 1_795_000_000;
	tenant().seed('zdx/alerts', [
		{ id: 1, rule_name: 'Slow mail', severity: 'low', started_on, num_devices: 3 },
		{ id: 2, rule_name: 'No calls', severity: 'critical', started_on, num_devices: 90 },
		{ id: 3, rule_name: 'Over', severity: 'high', started_on, ended_on: started_on + 60 },
	]);
	const { items, error } = await run(stepOf(FILE, 'Get Alerts'));
	expect(error).toBeUndefined();
	const [message, ...more] = runCode(FILE, 'Make One Message', items);
	expect(more).toEqual([]);
	expect(message!.json.text.split('\n')).toEqual([
		'2 Zscaler Digital Experience alerts go on',
		'- critical: No calls, devices: 90, since 2026-11-18T11:06:40.000Z',
		'- low: Slow mail, devices: 3, since 2026-11-18T11:06:40.000Z',
	]);
});

test('one alert is told as one', () => {
	const alert = { rule_name: 'No calls', severity: 'critical', started_on: 'now', num_devices: 9 };
	const [message] = runCode(FILE, 'Make One Message', [{ json: alert }]);
	expect(message!.json.text).toMatch(
		/^1 Zscaler Digital Experience alert goes on\n- critical: No calls/,
	);
});
