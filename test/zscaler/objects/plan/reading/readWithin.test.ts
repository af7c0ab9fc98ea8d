import { findResource, resources } from '../../../../../zscaler/catalogue';
import { exampleOf } from '../../../../../zscaler/objects/plan/exampleOf';
import { readValues } from '../../../../../zscaler/objects/plan/readValues';

const read = (id: string, raw: Record<string, unknown>) => readValues(findResource(id).fields, raw);
const condition = (operand: object) => ({ conditions: JSON.stringify([{ operands: [operand] }]) });

test.each([
	[
		'zpaAccessPolicyRule',
		condition({ objectType: 'Application Segment', values: ['Wiki'] }),
		'APP',
	],
	['zpaAccessPolicyRule', condition({ 'Object Type': 'app group', values: ['A'] }), 'APP_GROUP'],
	['zpaAccessPolicyRule', condition({ Subject: 'Posture Profile' }), 'POSTURE'],
])('in %s %j the subject is %s', (id, raw, subject) => {
	const { values, rejected } = read(id, raw);
	expect(rejected).toEqual([]);
	expect(values.conditions).toEqual([
		{ operands: [expect.objectContaining({ objectType: subject })] },
	]);
});

test('words within an action are read, what is not named stays away', () => {
	const action = { type: "Don't decrypt", doNotDecryptSubActions: { bypassOtherPolicies: 'yes' } };
	expect(read('ziaSslInspectionRule', { action }).values.action).toEqual({
		type: 'DO_NOT_DECRYPT',
		doNotDecryptSubActions: { bypassOtherPolicies: true },
	});
});

test.each([
	[
		'zpaAccessPolicyRule',
		{ conditions: [{ operand: [] }] },
		"has a value named 'operand', which resembles 'operands'",
	],
	[
		'zpaAccessPolicyRule',
		condition({ objectType: 'APP', value: ['Wiki'] }),
		"has a value named 'value', which resembles 'values'",
	],
	[
		'zpaAccessPolicyRule',
		condition({ objectType: 'Platfrom' }),
		"has the Subject 'Platfrom', which is not known; did you mean",
	],
	[
		'ziaSslInspectionRule',
		{ action: '[do not decrypt' },
		'is not valid JSON, such as {"type":"DECRYPT"}',
	],
	...[{}, 'maybe', 2, 'null', [true], { value: true }].map(
		(value): [string, Record<string, unknown>, string] => [
			'ziaSslInspectionRule',
			{
				action: { type: 'DO_NOT_DECRYPT', doNotDecryptSubActions: { bypassOtherPolicies: value } },
			},
			"'Bypass Other Policies', w",
		],
	),
	[
		'zpaAccessPolicyRule',
		{ conditions: [{ operands: [{ objectType: 'APP', lhs: { a: 1 } }] }] },
		"has a set of fields for 'Left Side', where one plain value is meant",
	],
	[
		'zpaAccessPolicyRule',
		{ conditions: 'Wiki' },
		'is not a JSON list, such as [{"operands":[{"objectType":"APP","values":["..."]}]}]',
	],
])('%s %j is refused, and says how it is written', (id, raw, reason) => {
	const { rejected } = read(id, raw);
	expect(rejected).toEqual([
		expect.objectContaining({ reason: expect.stringContaining(reason) as string }),
	]);
});

test.each(['false', 'FALSE', '0', 0, false, 'no', '0.0'])('%p within an action is off', (value) => {
	const action = { doNotDecryptSubActions: { bypassOtherPolicies: value } };
	expect(read('ziaSslInspectionRule', { action }).values.action).toEqual({
		doNotDecryptSubActions: { bypassOtherPolicies: false },
	});
});

test('a constant that is not known is taken with a doubt, and what answers hold besides stays', () => {
	const operand = { objectType: 'NEW_SUBJECT', rhs: '7', id: '1', conditionId: '2' };
	const { values, doubts } = read('zpaAccessPolicyRule', condition(operand));
	expect(values.conditions).toEqual([{ operands: [operand] }]);
	expect(doubts[0]?.reason).toContain("has the Subject 'NEW_SUBJECT', which is not known");
});

test('the example of every structure is read as it stands', () => {
	const structures = resources.flatMap((row) =>
		row.fields.flatMap((field) =>
			field.kind === 'nested' && field.fields !== undefined && !field.readOnly
				? [{ row, field }]
				: [],
		),
	);
	expect(structures.length).toBeGreaterThan(50);
	for (const { row, field } of structures) {
		const { values, rejected } = read(row.id, { [field.name]: JSON.stringify(exampleOf(field)) });
		expect([row.id, field.name, rejected]).toEqual([row.id, field.name, []]);
		expect(values[field.name]).toEqual(exampleOf(field));
	}
});
