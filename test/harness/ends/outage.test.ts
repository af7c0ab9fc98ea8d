import { oneApiForm } from '../engine/tenant';
import { passTime } from '../time/passTime';
import { byHand, byName, fromColumns, type Row, useTenant } from '../engine/useTenant';

const { run, tenant } = useTenant();
const rows: Row[] = Array.from({ length: 12 }, (_, at) => ({ name: `Row ${at}` }));
const NOWHERE = 'http://127.0.0.1:1';
const options = { maxWait: 8 };

const ways: readonly [string, Row][] = [
	['create', byHand({ name: '={{ $json.name }}' })],
	['upsert', fromColumns()],
	['get', { object: byName('={{ $json.name }}') }],
	['delete', { object: byName('={{ $json.name }}') }],
];

const cases = ways.flatMap(([operation, values]) =>
	(['apiUrl', 'signInUrl'] as const).flatMap((gone) =>
		(['stopWorkflow', 'continueRegularOutput'] as const).map((onError) => ({
			...{ operation, values, gone, onError },
		})),
	),
);

test.each(cases)(
	'$operation of 12 rows waits once for a Zscaler that is away: $gone, $onError',
	async ({ operation, values, gone, onError }) => {
		const form = { ...oneApiForm(tenant()), [gone]: NOWHERE };
		const began = Date.now();
		const parameters = { resource: 'ziaRuleLabel', operation, ...values, options };
		const { error, items } = await run(parameters, { items: rows, form, onError });
		const seconds = (Date.now() - began) / 1_000;
		expect(seconds).toBeLessThanOrEqual(9);
		if (onError === 'stopWorkflow') {
			expect(error?.message).toMatch(/cannot be reached/);
			// Said once for all items, however many they are.
			const report = `${error?.message}${error?.description}`;
			expect(report.split('cannot be reached').length - 1).toBeLessThanOrEqual(2);
			expect(items).toEqual([]);
		} else {
			expect(items.map(({ json }) => json.error)).toEqual(
				rows.map(() => expect.stringMatching(/cannot be reached/) as string),
			);
		}
	},
);

test('what is done after an outage is done at once', async () => {
	const parameters = { resource: 'ziaRuleLabel', operation: 'getMany', options };
	tenant().setFaults({ path: '*', effect: 'reset', times: null });
	expect((await run(parameters)).error).toBeDefined();
	tenant().clearFaults();
	await passTime(1);
	const began = Date.now();
	expect((await run(parameters)).error).toBeUndefined();
	expect(Date.now() - began).toBeLessThanOrEqual(1_000);
});
