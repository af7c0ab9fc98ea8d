import type { IDataObject } from 'n8n-workflow';

import { ZscalerLogs } from '../../../nodes/ZscalerLogs/ZscalerLogs.node';
import { limitsOf, sharedLimits, windowsFor } from '../../../zscaler/client/limits/limits';
import { fillSlot } from '../../../zscaler/client/limits/window';
import { tenantOf } from '../../../zscaler/tenant';
import { deleteRequest } from '../../zscaler/client/tenants';
import { readTemplate, stepOf } from '../../harness/engine/template';
import { oneApiForm } from '../../harness/engine/tenant';
import { useTenant } from '../../harness/engine/useTenant';

const FILE = 'api-usage-alert.json';
const step = (name: string): IDataObject => stepOf(FILE, name);
const TEXT = JSON.stringify(readTemplate(FILE));
const { run, tenant } = useTenant({}, new ZscalerLogs());
const zscaler = () => tenantOf(oneApiForm(tenant()));
const { properties } = new ZscalerLogs().description;

interface Condition {
	readonly leftValue: string;
	readonly rightValue: number;
}

/** What the template's IF would say, whose conditions are all 'greater than'. */
function alerts(json: IDataObject): string[] {
	const { conditions } = step('Worth an Alert?').conditions as { conditions?: Condition[] };
	return (conditions ?? [])
		.filter(({ leftValue, rightValue }) => Number(json[fieldIn(leftValue)]) > rightValue)
		.map(({ leftValue }) => fieldIn(leftValue));
}

const fieldIn = (expression: string): string => /\$json\.(\w+)/.exec(expression)?.[1] ?? '';

test('gives Zscaler Logs parameters that it has', () => {
	const parameters = step('API Usage');
	const shown = properties.filter(({ displayOptions }) =>
		Object.entries(displayOptions?.show ?? {}).every(([name, values]) =>
			values?.includes(parameters[name] as never),
		),
	);
	const names = shown.map(({ name }) => name);
	expect(names).toEqual(expect.arrayContaining(Object.keys(parameters)));
	for (const name of ['operation', 'usageOutput']) {
		const property = shown.find((each) => each.name === name);
		const values = property?.options?.map((option) => 'value' in option && option.value);
		expect(values).toContain(parameters[name]);
	}
});

test('every field that it reads is there', async () => {
	const { items } = await run(step('API Usage'));
	const read = [...TEXT.matchAll(/\$json\.(\w+)/g)].map(([, name]) => name);
	expect(read.length).toBeGreaterThan(8);
	expect(Object.keys(items[0]?.json ?? {})).toEqual(expect.arrayContaining(read));
	expect(alerts(items[0]?.json ?? {})).toEqual([]);
});

test('a limit that is used up alerts, and asking costs no call', async () => {
	const limits = limitsOf(sharedLimits, zscaler());
	const [, , hour] = windowsFor(limits, zscaler(), deleteRequest());
	const usage = async () => (await run(step('API Usage'))).items[0]!.json;
	for (const minutesAgo of [20, 15, 10]) fillSlot(hour!, Date.now() - minutesAgo * 60_000);
	expect(await usage()).toMatchObject({ usedPercent: 75, tightestLeft: 1 });
	expect(alerts(await usage())).toEqual([]);
	fillSlot(hour!, Date.now());
	expect(alerts(await usage())).toEqual(['usedPercent']);
	expect((await usage()).tightestLimit).toBe('Internet Access DELETE: 4 per hour');
	expect(tenant().calls()).toEqual([]);
});
