import fc from 'fast-check';

import { resources } from '../../../zscaler/catalogue';
import type { Field, Resource } from '../../../zscaler/catalogue/grammar';
import type { Json, JsonObject } from '../../../zscaler/contract/json/json';
import { isRule } from '../../../zscaler/objects/plan/checkNewRule';
import { completeObject } from '../../../zscaler/objects/plan/completeObject';
import { valueOf, valuesOf } from './sampleValues';
import { saysNeither } from './saysNeither';
import { someOf } from '../../harness/someOf';

const creates = ({ operations }: Resource): boolean =>
	operations.some(({ verb }) => verb === 'create');
const rules = resources.filter((row) => isRule(row) && creates(row));
const each = rules.map((row) => [row.id, row] as const);
const writable = (row: Resource): Field[] => row.fields.filter(({ readOnly }) => !readOnly);

/** Called a rule or a policy, and yet decides no traffic by itself. */
const noRules: Readonly<Record<string, string>> = {
	ziaAlertRule: 'who hears of an event',
	ziaAlertRuleConfiguration: 'who hears of an event',
	ziaUebaRule: 'who hears of a behavior',
	ziaIpsSignatureRule: 'what a threat looks like; IPS rules say what to do with it',
	zpaPolicyGroup: 'a heading over rules',
	zpaUserPortalPolicy: 'a text for users to accept',
	zcellAnomalyPolicy: 'who hears of an anomaly',
	aiguardPolicy: 'what is looked for; match rules say for whom',
};

test('whatever is called a rule or a policy, or stands in an order, is known as a rule', () => {
	const named = resources.filter(
		(row) =>
			creates(row) && (row.ordered === true || /\b(Rule|Policy|Exception)\b/.test(row.label)),
	);
	const unknown = named.filter((row) => !isRule(row)).map(({ id }) => id);
	const others = ['ziaRuleLabel', 'ztbPolicyComment'];
	expect(unknown.filter((id) => !others.includes(id)).sort()).toEqual(Object.keys(noRules).sort());
});

/** All fields at any depth. */
const within = (fields: readonly Field[]): Field[] =>
	fields.flatMap((field) => [
		field,
		...(field.kind === 'nested' ? within(field.fields ?? []) : []),
	]);

describe.each(someOf(each, 12))('%s', (_id, row) => {
	const fields = writable(row);

	test('says with fields of its own what it does and to what it applies', () => {
		expect(fields.some(({ does }) => does)).toBe(true);
		expect(fields.some(({ criterion }) => criterion)).toBe(true);
	});

	test('has no default for either', () => {
		const deciding = fields.filter(({ does, criterion }) => does ?? criterion);
		const defaults = within(deciding).filter((field) => 'default' in field);
		expect(defaults.map(({ name }) => name)).toEqual([]);
		expect(deciding.filter(({ does, criterion }) => does && criterion)).toEqual([]);
	});

	test('knows of every field whether it decides, or why not', () => {
		const unknown = fields.filter(
			({ name, does, criterion }) => !does && !criterion && !(name in saysNeither),
		);
		expect(unknown.map(({ name }) => name)).toEqual([]);
	});

	test('is refused new with what decides nothing', () => {
		const idle = fields.filter(({ does, criterion }) => !does && !criterion);
		fc.assert(
			fc.property(fc.subarray(idle), (given) => {
				expect(() => completeObject(row, valuesOf(given))).toThrow(
					/^A new .* (needs|says nowhere|would be) /,
				);
			}),
		);
	});

	test('is refused new where it says what it does, and nothing that narrows it', () => {
		const criteria = fields.filter(({ criterion }) => criterion);
		const others = valuesOf(fields.filter(({ criterion }) => !criterion));
		const given = fc.record(
			Object.fromEntries(criteria.map((field) => [field.name, fc.constantFrom(...wideFor(field))])),
			{ requiredKeys: [] },
		);
		fc.assert(
			fc.property(given, (open) => {
				expect(() => completeObject(row, { ...others, ...(open as JsonObject) })).toThrow(
					/ would be for everything: state /,
				);
			}),
		);
	});

	test('is refused new where it says to what it applies, and not what it does', () => {
		const criteria = valuesOf(fields.filter(({ does }) => !does));
		expect(() => completeObject(row, criteria)).toThrow(/^A new .* (needs|says nowhere|would be) /);
	});

	test('is taken with one of each; for everything, only where that is allowed', () => {
		const required = fields.filter((field) => field.required && !field.criterion);
		const handlers = fields.filter(({ does }) => does);
		const base = valuesOf([...required, ...handlers]);
		for (const field of fields.filter(({ criterion, required: must }) => criterion && !must)) {
			const others = fields.filter(({ criterion, required: must }) => criterion && must);
			const rule = { ...base, ...valuesOf(others), ...valuesOf([field]) };
			expect(completeObject(row, rule)).toMatchObject({ [field.name]: valueOf(field) });
		}
		expect(() => completeObject(row, base)).toThrow();
		const musts = fields.filter(({ criterion, required: must }) => criterion && must);
		const open = { ...base, ...Object.fromEntries(musts.map((f) => [f.name, ['ANY']])) };
		expect(() => completeObject(row, open)).toThrow(/ would be for everything: state /);
		expect(completeObject(row, open, { forEverything: true })).toMatchObject(base);
	});
});

/** Values that say nothing, or everything. */
const wide: readonly Json[] = [
	null,
	'',
	[],
	{},
	[''],
	[{}],
	'ANY',
	'any',
	['ANY'],
	['ANY_RULE', 'HTTP_RULE'],
	[{ id: 'ANY' }],
	['0.0.0.0/0'],
	['*'],
	false,
	0,
];
const askingNothing: readonly Json[] = [
	[{ operator: 'OR', operands: [] }],
	[{ operator: 'OR', negated: false, operands: [{ objectType: 'APP', values: [] }] }],
	[{ operands: [{ objectType: 'SCIM', entryValues: [{ lhs: '1', rhs: '' }] }] }],
];
const wideFor = ({ name }: Field): readonly Json[] =>
	name === 'conditions' ? [...wide, ...askingNothing] : wide;
