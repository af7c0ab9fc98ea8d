import fc from 'fast-check';

import { lastPlace, planMove } from '../../../../zscaler/objects/plan/planMove';

interface Rule {
	readonly [key: string]: string | boolean;
	readonly name: string;
	readonly defaultRule: boolean;
}

/** A policy as Zscaler keeps it: perhaps the rule of Deception, own rules, perhaps a default rule. */
const policies = fc
	.tuple(fc.boolean(), fc.uniqueArray(fc.string().map((own) => `r${own}`)), fc.boolean())
	.map(([deception, names, fixed]): Rule[] => [
		...(deception ? [{ name: 'Zscaler Deception', defaultRule: false }] : []),
		...names.map((name) => ({ name, defaultRule: false })),
		...(fixed ? [{ name: 'Default_Rule', defaultRule: true }] : []),
	]);

test('a rule goes where it is wanted, but for the places that Zscaler keeps', () => {
	fc.assert(
		fc.property(policies, fc.nat(), fc.integer({ min: 1, max: 20 }), (rules, pick, wanted) => {
			if (rules.length === 0) return;
			const at = pick % rules.length;
			const rule = rules[at]!;
			const to = planMove(rules, rule, at + 1, wanted);
			if (rule.defaultRule || rule.name === 'Zscaler Deception') {
				expect(to).toBe(at + 1);
				return;
			}
			const free = rules.flatMap((each, index) =>
				each.defaultRule || each.name === 'Zscaler Deception' ? [] : [index + 1],
			);
			expect(to).toBe(wanted > Math.max(...free) ? undefined : Math.max(wanted, free[0]!));
			expect(lastPlace(rules)).toBe(Math.max(...free));
		}),
	);
});

test('a rule that was moved stays where it is', () => {
	fc.assert(
		fc.property(policies, fc.nat(), fc.integer({ min: 1, max: 20 }), (rules, pick, wanted) => {
			if (rules.length === 0) return;
			const at = pick % rules.length;
			const rule = rules[at]!;
			const to = planMove(rules, rule, at + 1, wanted);
			if (to === undefined) return;
			const moved = rules.filter((each) => each !== rule);
			moved.splice(to - 1, 0, rule);
			expect(planMove(moved, rule, to, wanted)).toBe(to);
		}),
	);
});
