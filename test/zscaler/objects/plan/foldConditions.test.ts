import { findResource } from '../../../../zscaler/catalogue';
import type { JsonObject } from '../../../../zscaler/contract/json/json';
import { foldConditions, sameConditions } from '../../../../zscaler/objects/plan/foldConditions';
import { planChange } from '../../../../zscaler/objects/plan/planChange';

const rule = findResource('zpaTimeoutPolicyRule');
const fold = (conditions: JsonObject[]) =>
	foldConditions(rule.foldsConditions!, { conditions }).conditions as JsonObject[];

const stamps = { modifiedTime: '1773369868', modifiedBy: '7', ruleGid: '9' };
const operand = (objectType: string, lhs: string, rhs: string, more: JsonObject = {}) => ({
	...{ id: '46277432', conditionId: '46277431', ...stamps, objectType, lhs, rhs },
	...more,
});
const condition = (...operands: JsonObject[]): JsonObject => ({
	...{ id: '46277431', ...stamps, operator: 'OR', negated: false, operands },
});

/** As a rule was answered that had been created with `sent` (recorded 2026-03). */
const answered = [
	condition(
		operand('CLIENT_TYPE', 'id', 'zpn_client_type_exporter', { name: 'zpn_client_type_exporter' }),
		operand('CLIENT_TYPE', 'id', 'zpn_client_type_zapp'),
	),
	condition(
		operand('SCIM_GROUP', '72058', '3251059', { idpId: '72058', idpName: 'Users' }),
		operand('SCIM_GROUP', '72058', '3251058', { idpId: '72058', idpName: 'Users' }),
	),
];
const sent = [
	{
		operator: 'OR',
		operands: [
			{
				objectType: 'CLIENT_TYPE',
				values: ['zpn_client_type_exporter', 'zpn_client_type_zapp'],
			},
		],
	},
	{
		operator: 'OR',
		operands: [
			{
				objectType: 'SCIM_GROUP',
				entryValues: [
					{ lhs: '72058', rhs: 3251059 },
					{ lhs: '72058', rhs: 3251058 },
				],
			},
		],
	},
];

test('what Get answers becomes what Update takes', () => {
	expect(fold(answered)).toEqual([
		{ ...sent[0], negated: false },
		{
			operator: 'OR',
			negated: false,
			operands: [
				{
					objectType: 'SCIM_GROUP',
					entryValues: [
						{ lhs: '72058', rhs: '3251059' },
						{ lhs: '72058', rhs: '3251058' },
					],
				},
			],
		},
	]);
});

test('what is folded stays as it is', () => {
	expect(fold(fold(answered))).toEqual(fold(answered));
	expect(fold([{ operands: [{ objectType: 'SAML', idpId: '1', entryValues: [] }] }])).toEqual([
		{ operands: [] },
	]);
	const withProvider = { objectType: 'SAML', idpId: '1', entryValues: [{ lhs: 'a', rhs: 'b' }] };
	expect(fold([{ operands: [withProvider] }])[0]!.operands).toEqual([withProvider]);
});

test('subjects of one condition stay together, each in its own operand', () => {
	const mixed = [condition(operand('APP', 'id', '1'), operand('APP_GROUP', 'id', '2'))];
	expect(fold(mixed)[0]!.operands).toEqual([
		{ objectType: 'APP', values: ['1'] },
		{ objectType: 'APP_GROUP', values: ['2'] },
	]);
});

test('a subject that is not known yet keeps its left side', () => {
	const unknown = [condition(operand('NEW_SUBJECT', 'tag', 'blue'))];
	expect(fold(unknown)[0]!.operands).toEqual([
		{ objectType: 'NEW_SUBJECT', entryValues: [{ lhs: 'tag', rhs: 'blue' }] },
	]);
});

test.each([
	['the order of conditions', [...sent].reverse(), true],
	['the order of values', [{ operands: [reversed(sent[0]!)] }, sent[1]!], true],
	['one value less', [sent[0]!], false],
	['another operator', [{ ...sent[0], operator: 'AND' }, sent[1]!], false],
	['a negation', [{ ...sent[0], negated: true }, sent[1]!], false],
])('%s: the same is %#', (_what, wanted, same) => {
	expect(sameConditions(fold(answered), fold(wanted as JsonObject[]))).toBe(same);
});

function reversed({ operands }: { operands: JsonObject[] }): JsonObject {
	const [{ objectType, values }] = operands as [JsonObject];
	return { objectType: objectType!, values: [...(values as string[])].reverse() };
}

describe('a change of a rule', () => {
	const present: JsonObject = { id: '1', name: 'Rule', action: 'RE_AUTH', conditions: answered };

	test('of another field keeps the conditions, in the form that Update takes', () => {
		expect(planChange(rule, present, { description: 'New' })).toMatchObject({
			kind: 'update',
			changed: ['description'],
			body: { conditions: fold(answered) },
		});
	});

	test('to the conditions that it has changes nothing, in either form', () => {
		expect(planChange(rule, present, { conditions: sent }).kind).toBe('unchanged');
		expect(planChange(rule, present, { conditions: answered }).kind).toBe('unchanged');
	});

	test('to other conditions sends them', () => {
		expect(planChange(rule, present, { conditions: [sent[0]!] })).toMatchObject({
			changed: ['conditions'],
			body: { conditions: [sent[0]] },
		});
	});

	test('of version 1 leaves them as they are', () => {
		const old = findResource('zpaTimeoutPolicyRuleV1');
		expect(planChange(old, present, { description: 'New' })).toMatchObject({
			body: { conditions: answered },
		});
	});
});
