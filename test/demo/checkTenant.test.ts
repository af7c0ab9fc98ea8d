import { BULK_UPDATE } from '../../demo/openDemo';
import { checkTenant } from '../../demo/checkTenant';
import { readPolicySheet, readWorkflow } from '../../demo/policySheet';
import { seedTenant } from '../../demo/seedTenant';
import { standingsOf } from '../../demo/standingOf';
import { type Simulator, startSimulator } from '../../simulator';

const sheet = readPolicySheet(readWorkflow(BULK_UPDATE));

let tenant: Simulator;

beforeEach(async () => {
	tenant = await startSimulator();
	seedTenant(tenant, sheet);
});
afterEach(() => tenant.close());

test('the sheet has at least 60 rows: some new, some changed, most unchanged', () => {
	const { categories, rules } = standingsOf(sheet);
	const count = (standing: string) =>
		[...categories, ...rules].filter((each) => each === standing).length;
	expect(count('new')).toBeGreaterThan(3);
	expect(count('changed')).toBeGreaterThan(5);
	expect(count('same')).toBeGreaterThan(categories.length + rules.length - count('same'));
	expect(sheet.categories.length + sheet.rules.length).toBeGreaterThanOrEqual(60);
});

describe('a tenant that nobody has updated', () => {
	test('lacks every row that is new, and shows each that has changed', () => {
		const { faults } = checkTenant(tenant, sheet);
		const { categories, rules } = standingsOf(sheet);
		const rowsOf = (standing: string) => [
			...sheet.categories.filter((_, index) => categories[index] === standing),
			...sheet.rules.filter((_, index) => rules[index] === standing),
		];
		const name = (row: Readonly<Record<string, string>>) => row.configuredName ?? row.name ?? '';
		const found = (row: Readonly<Record<string, string>>) =>
			faults.some((fault) => fault.startsWith(`${name(row)}: `));
		for (const row of rowsOf('new')) expect(faults).toContain(`${name(row)}: 0 in the tenant`);
		expect(rowsOf('changed').filter((row) => !found(row))).toEqual([]);
		expect(rowsOf('same').filter(found)).toEqual([]);
	});

	test('is not said to have renewed a session, or to have been written to', () => {
		const { faults, signIns } = checkTenant(tenant, sheet);
		expect(signIns).toBe(0);
		expect(faults).toContain('no session ended on the way');
		expect(faults.some((fault) => fault.startsWith('0 writes for '))).toBe(true);
	});
});
