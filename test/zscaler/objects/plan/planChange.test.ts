import fc from 'fast-check';

import {
	area,
	flag,
	list,
	number,
	refs,
	resource,
	text,
} from '../../../../zscaler/catalogue/grammar';
import type { Resource } from '../../../../zscaler/catalogue/grammar';
import type { JsonObject } from '../../../../zscaler/contract/json/json';
import { planChange } from '../../../../zscaler/objects/plan/planChange';

const row = (updateBy?: 'PATCH'): Resource =>
	area('zia', 'Test', [
		resource('rule', 'Rule', '/rules', {
			updateBy,
			fields: [
				text('name'),
				number('order'),
				flag('enabled'),
				list('urls'),
				refs('locations', 'ziaLocation'),
				flag('predefined', { readOnly: true, neverSent: true }),
				text('shownOnly', { readOnly: true }),
			],
		}),
	])[0]!;

const present: JsonObject = {
	id: 7,
	name: 'Rule',
	order: 1,
	urls: ['b', 'a'],
	locations: [{ id: 1, name: 'Paris' }],
	predefined: false,
	shownOnly: 'stays',
	lastModifiedTime: 5,
	other: 'kept',
};

describe('planChange', () => {
	test('nothing differs: lists in another order, references by id, missing lists as empty ones', () => {
		const wanted = { name: 'Rule', urls: ['a', 'b'], locations: [{ id: 1 }] };
		expect(planChange(row(), present, wanted)).toEqual({ kind: 'unchanged', present });
		expect(planChange(row(), { id: 7 }, { urls: [] }).kind).toBe('unchanged');
	});

	test('PUT sends the whole object with what differs, without what is proven to do harm', () => {
		expect(planChange(row(), present, { name: 'Rule', order: 2 })).toEqual({
			kind: 'update',
			after: { ...present, order: 2 },
			id: 7,
			changed: ['order'],
			body: {
				id: 7,
				name: 'Rule',
				order: 2,
				urls: ['b', 'a'],
				locations: [{ id: 1, name: 'Paris' }],
				shownOnly: 'stays',
				other: 'kept',
			},
		});
	});

	test('PATCH sends what differs alone', () => {
		expect(planChange(row('PATCH'), present, { name: 'Rule', order: 2 })).toMatchObject({
			body: { order: 2 },
		});
	});

	test('the key names the object and is no value, whatever tenant it came from', () => {
		expect(planChange(row(), undefined, { id: 99, name: 'New' })).toEqual({
			kind: 'create',
			body: { name: 'New' },
		});
		expect(planChange(row(), present, { id: '99', name: 'Rule' }).kind).toBe('unchanged');
		expect(planChange(row(), present, { id: '99', order: 3 })).toMatchObject({
			id: 7,
			changed: ['order'],
			body: { id: 7, order: 3 },
		});
	});

	test('what says the same is sent as it came', () => {
		const wanted = { order: 2, urls: ['a', 'b'], locations: [{ id: '1' }] };
		expect(planChange(row(), present, wanted)).toMatchObject({
			changed: ['order'],
			body: { urls: ['b', 'a'], locations: [{ id: 1, name: 'Paris' }] },
		});
	});

	test('what is not there is created', () => {
		expect(planChange(row(), undefined, { name: 'New' })).toEqual({
			kind: 'create',
			body: { name: 'New' },
		});
	});

	test('a change that was applied leaves nothing to change', () => {
		const values = fc.record(
			{
				name: fc.string(),
				order: fc.integer(),
				urls: fc.uniqueArray(fc.string({ minLength: 1 })),
				locations: fc.uniqueArray(fc.nat()).map((ids) => ids.map((id) => ({ id }))),
			},
			{ requiredKeys: [] },
		);
		fc.assert(
			fc.property(values, values, (before, wanted) => {
				const first = planChange(row(), { id: 1, ...before }, wanted);
				const after = first.kind === 'update' ? first.body : { id: 1, ...before };
				expect(planChange(row(), after, wanted).kind).toBe('unchanged');
			}),
		);
	});
});
