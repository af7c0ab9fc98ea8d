import fc from 'fast-check';

import { checkedValues } from '../../../nodes/objects/run/readForm';
import type { Field, NestedField, Resource } from '../../../zscaler/catalogue/grammar';
import { isJsonObject, type JsonObject } from '../../../zscaler/contract/json/json';
import { changeObject } from '../../../zscaler/objects/changeObject';
import { startRunContext } from '../../../zscaler/objects/runContext';
import { products } from '../../../zscaler/contract/products';
import { arbitraryObject, arbitraryValue } from './arbitraryObject';
import { parentsOf, tenantFor, writable } from './tenantFor';
import { someOf } from '../someOf';

/** What says the same in another form does not stay, nor what Zscaler must not be given back. */
function staysWith(
	{ fields, product, foldsConditions }: Resource,
	changed: Field,
	name: string,
): boolean {
	// Conditions travel in a form of their own.
	if (name === 'conditions' && foldsConditions !== undefined) return false;
	const field = fields.find((each) => each.name === name);
	const stem = (of: string): string => of.replace(/(Id|Name|s)+$/, '');
	return (
		field?.twin !== changed.name &&
		changed.twin !== name &&
		field?.neverSent !== true &&
		field?.yields !== true &&
		!products[product].neverSent.includes(name) &&
		stem(name) !== stem(changed.name)
	);
}

const isOrder = ({ name }: Pick<Field, 'name'>): boolean => /^(rule)?order$/i.test(name);

const changeable = ({ key, nameField, fields }: Resource): Field[] =>
	fields.filter(
		({ readOnly, createOnly, name }) =>
			!readOnly && !createOnly && name !== key && name !== nameField && !isOrder({ name }),
	);

/** What is stored once `wanted` has been asked of an object. */
async function storedAfter(
	resource: Resource,
	made: JsonObject,
	wanted: JsonObject,
): Promise<JsonObject> {
	const tenant = tenantFor(resource, 1, made);
	const values = checkedValues(resource.fields, wanted);
	const runContext = startRunContext(tenant.client, 1);
	const permission = { forEverything: true };
	await changeObject(
		{ runContext, resource, params: parentsOf(resource) },
		made,
		values,
		permission,
	);
	return tenant.stored(resource)[0] ?? {};
}

const named = (rows: readonly Resource[]) => rows.map((row) => [row.id, row] as const);

test.each(
	named(
		someOf(
			writable.filter((resource) => changeable(resource).length > 0),
			40,
		),
	),
)('an update of one field of %s leaves every other stored value as it was', (_id, resource) =>
	fc.assert(
		fc.asyncProperty(
			arbitraryObject(resource),
			fc
				.constantFrom(...changeable(resource))
				.chain((field) => fc.tuple(fc.constant(field), arbitraryValue(field))),
			async (made, [field, value]) => {
				const after = await storedAfter(resource, made, { [field.name]: value });
				const others = Object.keys(made).filter(
					(name) => name !== field.name && staysWith(resource, field, name),
				);
				for (const name of others) expect([name, after[name]]).toEqual([name, made[name]]);
			},
		),
		{ numRuns: 10, endOnFailure: true },
	),
);

const structured = (resource: Resource): NestedField[] =>
	changeable(resource).filter(
		(field): field is NestedField =>
			field.kind === 'nested' && field.many !== true && (field.fields ?? []).some(isOwn),
	);

/** The id and the name of what is nested say which one it is: another one is another object. */
const isOwn = ({ name, readOnly, kind }: Field): boolean =>
	!readOnly && name !== 'id' && name !== 'name' && kind !== 'ref';

test.each(
	named(
		someOf(
			writable.filter((resource) => structured(resource).length > 0),
			20,
		),
	),
)(
	'an update of one value within a field of %s leaves those beside it as they were',
	(_id, resource) =>
		fc.assert(
			fc.asyncProperty(
				arbitraryObject(resource),
				fc.constantFrom(...structured(resource)).chain((field) => {
					const part = fc.constantFrom(...(field.fields ?? []).filter(isOwn));
					return fc.tuple(
						fc.constant(field),
						arbitraryValue(field),
						part.chain((one) => fc.tuple(fc.constant(one), arbitraryValue(one))),
					);
				}),
				async (others, [field, present, [part, value]]) => {
					const made = { ...others, [field.name]: present };
					const after = await storedAfter(resource, made, { [field.name]: { [part.name]: value } });
					const [before, now] = [made[field.name], after[field.name]];
					if (!isJsonObject(before) || !isJsonObject(now)) throw new Error('no object');
					const beside = Object.keys(before).filter((name) =>
						staysWith({ ...resource, fields: field.fields ?? [] }, part, name),
					);
					for (const name of beside.filter((each) => each !== part.name)) {
						expect([name, now[name]]).toEqual([name, before[name]]);
					}
				},
			),
			{ numRuns: 8, endOnFailure: true },
		),
);
