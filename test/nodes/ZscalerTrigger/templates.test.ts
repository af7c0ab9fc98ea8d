import { runInNewContext } from 'node:vm';
import type { IDataObject } from 'n8n-workflow';

import { ZscalerTrigger } from '../../../nodes/ZscalerTrigger/ZscalerTrigger.node';
import { stepOf } from '../../harness/engine/template';
import { inPortal } from '../../harness/engine/portal';
import { useTrigger } from './useTrigger';

const { tenant, trigger, now, pass } = useTrigger();
const { properties } = new ZscalerTrigger().description;

/** What the template's expression makes of an item, with the values that n8n gives it. */
function bodyOf(file: string, name: string, $json: IDataObject): IDataObject {
	const [, expression] = /^=\{\{(.*)\}\}$/s.exec(String(stepOf(file, name).jsonBody))!;
	return JSON.parse(String(runInNewContext(expression!, { $json }))) as IDataObject;
}

const messageOf = (file: string, $json: IDataObject): string =>
	String(bodyOf(file, 'Send Message', $json).text);

test.each([
	'admin-audit-watch.json',
	'configuration-drift.json',
	'dlp-incident-alert.json',
	'dlp-incident-ticket.json',
	'zdx-alert-on-call.json',
])('%s gives Zscaler Trigger parameters that its event has', (file) => {
	const { pollTimes: _polls, ...parameters } = stepOf(file, 'Zscaler Trigger');
	const shown = properties.filter(({ displayOptions }) =>
		Object.entries(displayOptions?.show ?? {}).every(([name, values]) =>
			values?.includes(parameters[name] as never),
		),
	);
	const names = shown.map(({ name }) => name);
	expect(names).toEqual(expect.arrayContaining(Object.keys(parameters)));
	for (const { name, options } of shown) {
		const value = parameters[name];
		const offered = options?.map((option) => ('value' in option ? option.value : option.name));
		const isGroup = typeof value === 'object' && !Array.isArray(value);
		const chosen = isGroup ? Object.keys(value ?? {}) : [value ?? []].flat();
		expect(offered ?? chosen).toEqual(expect.arrayContaining(chosen));
	}
});

test('a DLP incident as a message, however little is known of it', async () => {
	const file = 'dlp-incident-alert.json';
	const { poll } = trigger(stepOf(file, 'Zscaler Trigger'));
	await poll();
	const createdAt = new Date(now()).toISOString();
	tenant().seed('zwa/incidents', [
		{ internalId: 'I-1', severity: 'CRITICAL', createdAt },
		{ internalId: 'I-2', severity: 'MEDIUM', createdAt },
	]);
	const items = await poll();
	expect(items.map((item) => messageOf(file, item))).toEqual([
		'DLP incident I-1 (CRITICAL): somebody   at an application, rule ',
	]);
});

test('drift as a message', async () => {
	const file = 'configuration-drift.json';
	const { poll } = trigger(stepOf(file, 'Zscaler Trigger'));
	expect(await poll()).toEqual([]);
	const path = 'zia/api/v1/urlFilteringRules';
	const [rule] = (await inPortal(tenant(), 'GET', path)) as IDataObject[];
	await inPortal(tenant(), 'PUT', `${path}/${String(rule?.id)}`, { ...rule, state: 'DISABLED' });
	const [item] = await poll();
	expect(messageOf(file, item!)).toMatch(
		/^ZIA URL Filtering Rule "Block Threat Feed" was changed by .+\nstate: "ENABLED" -> "DISABLED"$/,
	);
});

test('what an administrator did as a message; sign-ins are none', async () => {
	const file = 'admin-audit-watch.json';
	const { poll } = trigger(stepOf(file, 'Zscaler Trigger'));
	await poll();
	const time = Math.floor(now() / 1000) * 1000;
	const facts = { category: 'FIREWALL', subcategory: 'RULE', adminName: 'admin@example.com' };
	const more = { actionInterface: 'UI', clientIP: '198.51.100.7', actionResult: 'SUCCESS' };
	tenant().setReports({
		entries: [
			{ time, action: 'SIGN_IN', ...facts },
			{ time, action: 'DELETE', objectName: 'Old "rule"', ...facts, ...more },
			{ time: time + 1000, action: 'UPDATE' },
		],
	});
	pass(2000);
	const at = (ms: number) => new Date(ms).toISOString();
	expect((await poll()).map((item) => messageOf(file, item))).toEqual([
		`admin@example.com: DELETE / FIREWALL / RULE "Old "rule"" from 198.51.100.7 by UI at ${at(time)}, SUCCESS`,
		`Somebody: UPDATE from an unknown address at ${at(time + 1000)}`,
	]);
});

test('a ZDX alert pages when it opens, and ends the page when it is over', async () => {
	const file = 'zdx-alert-on-call.json';
	const { poll } = trigger(stepOf(file, 'Zscaler Trigger'));
	await poll();
	pass(60_000);
	const started_on = Math.floor(now() / 1000) - 50;
	const alert = { id: '7', rule_name: 'Slow mail', severity: 'Critical', started_on };
	tenant().seed('zdx/alerts', [
		{ ...alert, ended_on: started_on + 40, application: { name: 'Mail' }, num_devices: 12 },
		{ ...alert, id: '8', severity: 'low' },
	]);
	const pages = (await poll()).map((item) => bodyOf(file, 'Page On-Call', item));
	expect(pages).toMatchObject([
		{ event_action: 'trigger', dedup_key: 'zdx-7', payload: { severity: 'critical' } },
		{ event_action: 'resolve', dedup_key: 'zdx-7' },
	]);
	expect((pages[0]!.payload as IDataObject).summary).toBe(
		'Slow mail (Critical): Mail, devices: 12',
	);
});

test('a DLP incident as a ticket', async () => {
	const file = 'dlp-incident-ticket.json';
	const { poll } = trigger(stepOf(file, 'Zscaler Trigger'));
	await poll();
	const createdAt = new Date(now()).toISOString();
	tenant().seed('zwa/incidents', [
		{ internalId: 'I-1', severity: 'CRITICAL', createdAt, userInfo: { name: 'User One' } },
	]);
	const [incident] = await poll();
	expect(bodyOf(file, 'Create Ticket', incident!)).toEqual({
		title: 'DLP incident I-1 (CRITICAL)',
		priority: 1,
		externalId: 'I-1',
		description: `User: User One \nApplication: unknown\nRules: \nAction: \nTime: ${createdAt}`,
	});
});
