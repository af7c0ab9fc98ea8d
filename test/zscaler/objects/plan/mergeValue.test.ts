import fc from 'fast-check';

import { nested, nestedList, ref, text } from '../../../../zscaler/catalogue/grammar';
import { findResource } from '../../../../zscaler/catalogue';
import { isJsonObject, type Json, type JsonObject } from '../../../../zscaler/contract/json/json';
import { mergeValue } from '../../../../zscaler/objects/plan/mergeValue';
import { planChange } from '../../../../zscaler/objects/plan/planChange';
import { someRuns } from '../../../harness/someOf';

const any = nested('any');

describe('parts of nested values', () => {
	test('an SSL rule keeps what its action says besides', () => {
		const action = {
			type: 'DECRYPT',
			showEUN: false,
			sslInterceptionCert: { id: 1, name: 'Zscaler Intermediate CA', defaultCertificate: true },
			decryptSubActions: {
				serverCertificates: 'ALLOW',
				ocspCheck: true,
				minClientTLSVersion: 'CLIENT_TLS_1_0',
				minServerTLSVersion: 'SERVER_TLS_1_0',
				http2Enabled: false,
			},
		};
		const present = { id: 4, name: 'Decrypt', order: 2, action };
		const wanted = { action: { decryptSubActions: { minServerTLSVersion: 'SERVER_TLS_1_2' } } };
		expect(planChange(findResource('ziaSslInspectionRule'), present, wanted)).toMatchObject({
			changed: ['action'],
			body: {
				action: {
					...action,
					decryptSubActions: {
						...action.decryptSubActions,
						minServerTLSVersion: 'SERVER_TLS_1_2',
					},
				},
			},
		});
	});

	test('a log receiver keeps host, port and format', () => {
		const config = { enabled: true, lssHost: 'logs.acme.example', lssPort: '514', format: '{}' };
		const change = planChange(
			findResource('zpaLogReceiver'),
			{ id: '216196257331370181', config },
			{ config: { enabled: false } },
		);
		expect(change).toMatchObject({ body: { config: { ...config, enabled: false } } });
	});

	test('null clears, at any depth, and what is cleared stays cleared', () => {
		const present = { a: { b: 'x', c: [1], d: 2 } };
		const wanted = { a: { b: null, c: [] } };
		expect(mergeValue(any, present, wanted)).toEqual({ a: { b: null, c: [], d: 2 } });
		expect(mergeValue(any, { b: null }, { b: null })).toEqual({ b: null });
	});

	test('lists are whole; an entry of a known id keeps what is not named', () => {
		const present = [
			{ id: 1, port: '80', on: true },
			{ id: 2, port: '81', on: true },
		];
		expect(mergeValue(nestedList('many'), present, [{ id: '2', on: false }])).toEqual([
			{ id: 2, port: '81', on: false },
		]);
		expect(mergeValue(any, { many: ['a', 'b'] }, { many: ['b'] })).toEqual({ many: ['b'] });
	});

	test('another object takes the place of the one that is there', () => {
		const present = { cert: { id: 1, name: 'Old', default: true } };
		expect(mergeValue(any, present, { cert: { id: 2 } })).toEqual({ cert: { id: 2 } });
		expect(mergeValue(any, present, { cert: { name: 'New' } })).toEqual({ cert: { name: 'New' } });
		expect(mergeValue(any, present, { cert: { id: '1' } })).toEqual(present);
		const field = nested('n', [ref('to', 'ziaLocation'), text('name')]);
		expect(mergeValue(field, { to: { id: 1, name: 'Paris' } }, { to: { id: 2 } })).toEqual({
			to: { id: 2 },
		});
	});

	test('a name beside a new id is gone, within a nested value too', () => {
		const present = { deep: { idpId: '1', idpName: 'Old', other: 'x' } };
		expect(mergeValue(any, present, { deep: { idpId: '2' } })).toEqual({
			deep: { idpId: '2', other: 'x' },
		});
	});
});

/** Objects as Zscaler shows them: few names, so that wanted and present meet. */
const objects = fc.letrec<{ value: Json; object: JsonObject }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 3, withCrossShrink: true },
		fc.constantFrom<Json>('x', 'y', 7, true, null, '72058393975587083'),
		fc.array(fc.constantFrom<Json>('p', 'q', 'r'), { maxLength: 3 }),
		fc.array(tie('object'), { maxLength: 2 }),
		tie('object'),
	),
	object: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('value'), {
		maxKeys: 4,
		noNullPrototype: true,
	}),
}));

/** What is named is as wanted, and what is not named is as it was. */
function expectMerged(merged: Json | undefined, present: Json | undefined, wanted: Json): void {
	if (isJsonObject(wanted) && isJsonObject(merged)) {
		const before = isJsonObject(present) ? present : {};
		for (const [name, value] of Object.entries(wanted)) {
			expectMerged(merged[name], before[name], value);
		}
		for (const name of Object.keys(before).filter((each) => !(each in wanted))) {
			expect(merged[name]).toEqual(before[name]);
		}
	} else if (isEmpty(wanted)) expect(isEmpty(merged ?? null)).toBe(true);
	else if (Array.isArray(wanted)) expectList(Array.isArray(merged) ? merged : [merged!], wanted);
	else expect(merged).toEqual(wanted);
}

/** Lists are whole; plain ones are sets, and what is there alone may stand for a list of one. */
function expectList(merged: readonly Json[], wanted: readonly Json[]): void {
	if (!wanted.some(isJsonObject)) {
		expect(new Set(merged)).toEqual(new Set(wanted));
		return;
	}
	expect(merged).toHaveLength(wanted.length);
	wanted.forEach((entry, index) => {
		expectMerged(merged[index], undefined, entry);
	});
}

const isEmpty = (value: Json): boolean =>
	value === null || (Array.isArray(value) && value.length === 0);

test('what is named is as wanted, what is not named stays, and planning again changes nothing', () => {
	const row = findResource('ziaSslInspectionRule');
	fc.assert(
		fc.property(objects.object, objects.object, (present, wanted) => {
			const before = { id: 1, ...present };
			const change = planChange(row, before, wanted);
			const after = change.kind === 'update' ? change.after : before;
			expectMerged(after, before, wanted);
			expect(planChange(row, after, wanted).kind).toBe('unchanged');
			if (change.kind === 'update') expect(change.body).toEqual(after);
		}),
		{ numRuns: someRuns(1_000) },
	);
});
