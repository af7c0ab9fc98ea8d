import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { IDataObject } from 'n8n-workflow';

import { ZscalerTrigger } from '../../nodes/ZscalerTrigger/ZscalerTrigger.node';
import { root } from '../house/sources';
import { inPortal } from './portal';
import { useTrigger } from './useTrigger';

const { tenant, trigger, now } = useTrigger();
const { properties } = new ZscalerTrigger().description;

interface Template {
	readonly nodes: readonly { name: string; parameters: IDataObject }[];
}

const parametersOf = (file: string, name: string): IDataObject => {
	const { nodes } = JSON.parse(readFileSync(join(root, 'workflows', file), 'utf8')) as Template;
	return nodes.find((node) => node.name === name)!.parameters;
};

/** What the template's expression makes of an item, with the values that n8n gives it. */
function messageOf(file: string, $json: IDataObject): string {
	const [, expression] = /^=\{\{(.*)\}\}$/s.exec(
		String(parametersOf(file, 'Send Message').jsonBody),
	)!;
	const body = String(runInNewContext(expression!, { $json }));
	return (JSON.parse(body) as { text: string }).text;
}

test.each(['dlp-incident-alert.json', 'configuration-drift.json'])(
	'%s gives Zscaler Trigger parameters that its event has',
	(file) => {
		const { pollTimes: _polls, ...parameters } = parametersOf(file, 'Zscaler Trigger');
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
	},
);

test('a DLP incident as a message, however little is known of it', async () => {
	const file = 'dlp-incident-alert.json';
	const { poll } = trigger(parametersOf(file, 'Zscaler Trigger'));
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
	const { poll } = trigger(parametersOf(file, 'Zscaler Trigger'));
	expect(await poll()).toEqual([]);
	const path = 'zia/api/v1/urlFilteringRules';
	const [rule] = (await inPortal(tenant(), 'GET', path)) as IDataObject[];
	await inPortal(tenant(), 'PUT', `${path}/${String(rule?.id)}`, { ...rule, state: 'DISABLED' });
	const [item] = await poll();
	expect(messageOf(file, item!)).toMatch(
		/^ZIA URL Filtering Rule "Block Threat Feed" was changed by .+\nstate: "ENABLED" -> "DISABLED"$/,
	);
}, 60_000);
