import { resources } from '../../../zscaler/catalogue';
import type { Json } from '../../../zscaler/contract/json/json';
import { checkNewRule, isRule } from '../../../zscaler/objects/plan/checkNewRule';
import { leansOnPresent, planAllowed } from '../../../zscaler/objects/plan/planAllowed';
import { valuesOf } from './sampleValues';

const rules = resources.filter(
	(row) => isRule(row) && row.operations.some(({ verb }) => verb === 'update'),
);

/** What an emptied cell, and one that says Any, come to. */
const open: readonly Json[] = [null, [], ['ANY']];

describe.each(rules.map((row) => [row.id, row] as const))('a change of a %s', (_id, row) => {
	const fields = row.fields.filter(({ readOnly, createOnly }) => !readOnly && !createOnly);
	const handlers = valuesOf(fields.filter(({ does, kind }) => does && kind === 'oneOf'));
	const everything = { [row.key]: '9', [row.nameField]: 'R', ...handlers };

	/** Those that narrow a rule alone, as protocols do not. */
	const criteria = fields.filter(
		(field) =>
			field.criterion &&
			field.kind !== 'flag' &&
			checkNewRule(row, { ...everything, ...valuesOf([field]) }).criteria.length === 0,
	);

	test('that clears the last that narrows it is refused, unless it is allowed', () => {
		expect(criteria).not.toEqual([]);
		for (const field of criteria) {
			const rule = { ...everything, ...valuesOf([field]) };
			for (const value of open) {
				const wanted = { [field.name]: value };
				expect(leansOnPresent(row, wanted)).toBe(true);
				expect(() => planAllowed(row, rule, wanted)).toThrow(/ would be for everything/);
				expect(planAllowed(row, rule, wanted, { forEverything: true }).kind).toBe('update');
			}
		}
	});

	test('that leaves another, or does not touch them, is taken', () => {
		const [one, other] = criteria;
		const idle = { description: 'D' };
		expect(planAllowed(row, everything, idle).kind).toBe('update');
		expect(planAllowed(row, { ...everything, ...valuesOf(criteria) }, idle).kind).toBe('update');
		if (one === undefined || other === undefined || one.twin !== undefined) return;
		const rule = { ...everything, ...valuesOf([one, other]) };
		expect(planAllowed(row, rule, { [one.name]: null }).kind).toBe('update');
	});

	test('of one that was for everything before is taken, whatever it says of that', () => {
		for (const field of criteria) {
			expect(() => planAllowed(row, everything, { [field.name]: null })).not.toThrow();
		}
	});
});
