import { DateTime } from 'luxon';
import type { IDataObject, INodeType } from 'n8n-workflow';

import type { Simulator } from '../../../simulator/startSimulator';
import { useTenant } from '../../harness/engine/useTenant';
import { choicesOf, formOf, placesIn, shownOf } from './forms';
import { someOf } from '../../harness/someOf';

/** What an expression may give in place of what a field is for. */
const wrong: readonly unknown[] = [
	...[{}, null, 5, '\uD800', [], undefined, '', '  ', '.', '..', 'a\nb', '__proto__', true],
	...[-1, 0.5, 2 ** 60, NaN, Infinity, { a: 1 }, [null], [[{}]], ['a', 5], 'x'.repeat(5_000)],
	...['{', '2026-99-99', '(', '\0', { value: null }, { __rl: true, mode: 'name', value: {} }],
	...[
		'false',
		'true',
		'0',
		'1',
		'FALSE',
		' true ',
		'off',
		'maybe',
		0,
		1,
		-0,
		'1.0',
		1e300,
		'1e300',
	],
	...[new Date(NaN), new Date(0), DateTime.invalid('x'), ['a', { b: 1 }], '__proto__.a', [[]]],
	...[JSON.parse('{"__proto__":{"a":1}}'), JSON.parse('{"toString":1}'), 2 ** 64],
];
/** Alone, since of some parameters the first item's value counts. */
const alone = wrong.slice(0, 7);

/** What JavaScript says of values that nobody looked at. */
const raw =
	/A value of this node cannot be used|Cannot read|is not a function|not iterable|URI malformed|Invalid time value|\[object|Cannot convert|Converting circular|Invalid array length|regular expression|Unexpected token/;

/** What becomes of values that nobody looked at, in a path, a query or an object. */
const misread = /\[object|%5Bobject|\bNaN\b|Infinity|\bundefined\b|\\ud800|__rl/;

const EXPRESSION = '={{ $json.value }}';

/** What n8n wants filled in before a run where another choice shows it. */
const shownByAnother = {
	from: '2026-11-01T00:00:00Z',
	to: '2026-11-08T00:00:00Z',
	listPath: 'data',
};

/** Each place of the node's form once, in the first operation that has it. */
function formsOf(nodeType: INodeType) {
	const forms = new Map<string, IDataObject>();
	for (const choice of choicesOf(nodeType)) {
		const form = formOf(nodeType, choice);
		for (const property of shownOf(nodeType, form)) {
			if (property.noDataExpression === true) continue;
			for (const [place, within] of placesIn(property)) {
				const name = `${place} (${property.type})`;
				if (forms.has(name)) continue;
				const value = within(EXPRESSION);
				const filled =
					property.type === 'resourceMapper' ? (value as IDataObject) : { [property.name]: value };
				forms.set(name, { ...shownByAnother, ...form, ...filled });
			}
		}
	}
	return [...forms];
}

const arrivedAt = (tenant: Simulator): string[] => [
	...tenant.calls().map(({ path, query }) => JSON.stringify([path, query])),
	...Object.values(tenant.state().objects)
		.flat()
		.map((object) => JSON.stringify(object)),
];

export function describeWrongValues(nodeType: INodeType): void {
	const { run, tenant } = useTenant({}, nodeType);

	test.each(someOf(formsOf(nodeType), 10))(
		'%s: works, or says in words what is wrong',
		async (_name, form) => {
			const all = await run(form, {
				items: wrong.map((value) => ({ value })),
				onError: 'continueRegularOutput',
			});
			const said = all.items.map(({ json }) => `${String(json.error)} ${String(json.details)}`);
			expect([all.error?.message, ...said].filter((text) => raw.test(text ?? ''))).toEqual([]);
			expect(arrivedAt(tenant()).filter((text) => misread.test(text))).toEqual([]);
			for (const value of alone) {
				const { error } = await run(form, { items: [{ value }] });
				if (error === undefined) continue;
				expect(['NodeApiError', 'NodeOperationError']).toContain(error.name);
				expect(`${error.message} ${error.description ?? ''}`).not.toMatch(raw);
			}
		},
	);
}
