import fc from 'fast-check';

import { shiftOrders } from '../../../../zscaler/objects/plan/shiftOrders';

const rulesOf = (names: readonly string[]) =>
	names.map((name, index) => ({ name, order: index + 1 }));
const inOrder = (rules: readonly { name?: unknown; order?: unknown }[]): unknown[] =>
	[...rules].sort((one, other) => Number(one.order) - Number(other.order)).map(({ name }) => name);

describe('shiftOrders', () => {
	// The oracle is a plain list: take the rule out, put it in again.
	test('moves the others as taking out and putting in does', () => {
		const names = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(names, fc.nat(), fc.nat(), (all, one, other) => {
				const [from, to] = [(one % all.length) + 1, (other % all.length) + 1];
				const moved = all[from - 1];
				const rest = rulesOf(all).filter(({ name }) => name !== moved);
				const after = [...shiftOrders(rest, from, to), { name: moved, order: to }];
				const wanted = all.filter((name) => name !== moved);
				wanted.splice(to - 1, 0, moved ?? '');
				expect(inOrder(after)).toEqual(wanted);
				expect(after.map(({ order }) => order).sort((a, b) => Number(a) - Number(b))).toEqual(
					wanted.map((_, index) => index + 1),
				);
			}),
		);
	});

	test('a new rule makes room, a deleted one leaves none, predefined ones stay', () => {
		const rules = [...rulesOf(['a', 'b']), { name: 'default', order: -1 }];
		expect(shiftOrders(rules, undefined, 2).map(({ order }) => order)).toEqual([1, 3, -1]);
		expect(shiftOrders(rules.slice(1), 1, undefined).map(({ order }) => order)).toEqual([1, -1]);
	});
});
