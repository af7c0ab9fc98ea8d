import { findResource } from '../../../../zscaler/catalogue';
import type { JsonObject } from '../../../../zscaler/contract/json/json';
import { planChange } from '../../../../zscaler/objects/plan/planChange';

const row = findResource('zpaAccessPolicyRule');
const apps = (...values: string[]): JsonObject => ({ objectType: 'APP', values });
const groups = (...ids: string[]): JsonObject => ({
	objectType: 'SCIM_GROUP',
	entryValues: ids.map((rhs) => ({ lhs: '72058', rhs })),
});
const segments: JsonObject = { objectType: 'APP_GROUP', values: ['5'] };

function create(...conditions: JsonObject[]) {
	const change = planChange(row, undefined, { name: 'R', action: 'ALLOW', conditions });
	return change.kind === 'create' && change.body.conditions;
}
function update(before: JsonObject[], wanted: JsonObject[]) {
	const present = { id: '1', name: 'R', action: 'ALLOW', conditions: before };
	const change = planChange(row, present, { conditions: wanted });
	return change.kind === 'update' ? change.body.conditions : change.kind;
}

describe('a new rule', () => {
	test.each([
		['one value', [apps('1')]],
		['several values of one subject', [apps('1', '2')]],
		['operands of one subject', [apps('1'), apps('2')]],
		['several pairs of one operand', [groups('1', '2')]],
	])('needs no operator for %s', (_what, operands) => {
		expect(create({ operands })).toMatchObject([{ operator: 'OR' }]);
	});

	test.each([
		['several subjects', [apps('1'), segments]],
		['operands of what a user has', [groups('1'), groups('2')]],
	])('is refused where %s could mean any or all', (_what, operands) => {
		expect(() => create({ operands })).toThrow(/does not say whether it asks for all of them/);
		expect(create({ operator: 'AND', operands })).toMatchObject([{ operator: 'AND' }]);
	});
});

describe('a change', () => {
	const both = { operator: 'AND', negated: false, operands: [groups('1', '2')] };

	test('keeps how a condition joins what it asks for', () => {
		expect(update([both], [{ operands: [groups('1', '3')] }])).toMatchObject([
			{ operator: 'AND', operands: [groups('1', '3')] },
		]);
		expect(update([both], [{ operands: [groups('2', '1')] }])).toBe('unchanged');
		expect(update([both], [{ operator: 'OR', operands: [groups('1', '2')] }])).toMatchObject([
			{ operator: 'OR' },
		]);
	});

	test('keeps a condition turned round', () => {
		const turned = { operator: 'OR', negated: true, operands: [apps('1')] };
		expect(update([turned], [{ operands: [apps('1', '2')] }])).toMatchObject([{ negated: true }]);
		expect(update([turned], [{ operands: [apps('1')] }])).toBe('unchanged');
		expect(update([turned], [{ negated: false, operands: [apps('1')] }])).toMatchObject([
			{ negated: false },
		]);
	});

	test('takes nothing for a new condition from one that stays', () => {
		const turned = { operator: 'OR', negated: true, operands: [apps('1')] };
		expect(update([turned], [{ operands: [apps('1')] }, { operands: [apps('2')] }])).toEqual([
			turned,
			{ operator: 'OR', operands: [apps('2')] },
		]);
		expect(() => update([both], [both, { operands: [groups('3'), groups('4')] }])).toThrow(
			/all of them/,
		);
	});

	test('is refused where two conditions say different things of what stays open', () => {
		const before = [
			{ operator: 'OR', negated: true, operands: [apps('1')] },
			{ operator: 'OR', negated: false, operands: [apps('2')] },
		];
		expect(() => update(before, [{ operands: [apps('3')] }])).toThrow(/whether it is turned round/);
	});
});
