import type { INodeExecutionData, INodeType } from 'n8n-workflow';

import type { NodeResult } from '../../harness/engine/runWorkflow';
import { type Bench, useTenant } from '../../harness/engine/useTenant';
import { type Choice, choicesOf, formOf } from './forms';
import { someOf } from '../../harness/someOf';

const rows = [{ row: 'first' }, { row: 'second' }];

/** Whatever is asked, the role does not permit it; signing in is as ever. */
function refuseAll({ tenant }: Bench): void {
	const products = ['admin', 'aiguard', 'bi', 'csbapi', 'dlp', 'easm', 'v1', 'zcc', 'zcell', 'zdx'];
	const others = ['zia', 'ziam', 'zid', 'zins', 'zms', 'zpa', 'ztb', 'ztw', 'zwa', 'zscsb'];
	tenant().setFaults(
		...[...products, ...others].map((product) => ({
			path: `/${product}/*`,
			...{ status: 403, times: null },
			body: { code: 'SCOPE_LIMITED', message: 'The API role does not permit this request.' },
		})),
	);
}

/** Where nothing is refused: what asks Zscaler nothing. */
const harmless = ['apiUsage get', 'indicator removeExpired'];

export function describeErrorItems(nodeType: INodeType): void {
	const bench = useTenant({}, nodeType);
	const groups = choicesOf(nodeType);

	test.each(someOf(groups, 15).map((choice) => [nameOf(choice), choice] as const))(
		'%s: an error comes out as an item of its own, with what to do next',
		async (name, choice) => {
			const form = formOf(nodeType, choice);
			const run = (onError?: 'continueRegularOutput' | 'continueErrorOutput') => {
				refuseAll(bench);
				return bench.run(form, { items: rows, onError });
			};
			const stopped = await run();
			if (stopped.error === undefined) {
				expect(harmless).toContain(name);
				return;
			}
			expect(['NodeApiError', 'NodeOperationError']).toContain(stopped.error.name);
			bench.calls();
			const regular = await run('continueRegularOutput');
			expect(regular.error).toBeUndefined();
			expectErrors(regular.items, bench.calls().length > 0);
			const { error, items, errorItems } = await run('continueErrorOutput');
			expect([error, items]).toEqual([undefined, []]);
			expectErrors(errorItems.map(withoutRow), bench.calls().length > 0);
			expect(errorItems.map(({ json }) => json.row)).toEqual(rowsOf(errorItems));
		},
	);
}

const nameOf = ({ resource, operation, more }: Choice): string =>
	[resource, operation, ...Object.values(more ?? {})].join(' ');

const withoutRow = ({ json: { row: _row, ...json }, ...item }: INodeExecutionData) => ({
	...item,
	json,
});

const indexesOf = ({ pairedItem }: INodeExecutionData): number[] =>
	[pairedItem ?? []].flat().map((each) => (typeof each === 'number' ? each : each.item));

const rowsOf = (items: readonly INodeExecutionData[]) =>
	items.map((item) => rows[indexesOf(item)[0] ?? -1]?.row);

/** One for each item, or one for all; n8n has not taken away what to do next. */
function expectErrors(items: NodeResult['items'], asked: boolean): void {
	const paired = items.map(indexesOf);
	expect([[[0], [1]], [[0, 1]]]).toContainEqual(paired);
	for (const { json } of items) {
		expect(Object.keys(json)).toEqual(['error', 'details']);
		expect(json.error).toMatch(/^\S.*\s\S/);
		expect(json.details).toMatch(/[a-z]{3}.*\w/i);
		if (asked) expect(json.details).toContain('HTTP status 403');
		expect(JSON.stringify(json)).not.toMatch(/Cannot read|is not a function|\[object|undefined/);
	}
}
