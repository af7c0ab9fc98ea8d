import fc from 'fast-check';

import { resources } from '../../zscaler/catalogue';
import type { Field, Resource } from '../../zscaler/catalogue/grammar';
import type { JsonObject } from '../../zscaler/json';
import { checkedValues } from '../../nodes/objects/run/readForm';
import { changeObject } from '../../zscaler/objects/changeObject';
import { offers } from '../../zscaler/objects/operationOf';
import { upsertObject } from '../../zscaler/objects/upsertObject';
import { startWork } from '../../zscaler/objects/work';
import { products } from '../../zscaler/products';
import { simplifyObject } from '../../zscaler/plan/simplifyObject';
import { arbitraryObject, idOf, targetsOf } from './arbitraryObject';
import { asSheetRow, withNames } from './asRow';
import { openPlainTenant, type PlainTenant } from './plainTenant';

/** Rows whose objects can be read as a list and written. */
const writable = resources.filter(
	(resource) =>
		offers(resource, 'update') && offers(resource, 'getMany') && resource.fields.length > 0,
);

const referredTo = (fields: readonly Field[]): string[] =>
	fields.flatMap((field) => {
		if (field.kind === 'nested') return referredTo(field.fields ?? []);
		return field.kind === 'ref' ? [field.to] : [];
	});

/** A tenant with all that the objects of a row may refer to. */
function tenantFor(resource: Resource, number: number, object: JsonObject): PlainTenant {
	const tenant = openPlainTenant();
	for (const target of resources.filter(({ id }) => referredTo(resource.fields).includes(id))) {
		tenant.plant(target, targetsOf(target, number));
	}
	tenant.plant(resource, [object, ...tenant.stored(resource)]);
	return tenant;
}

const parentsOf = ({ parents }: Resource): JsonObject =>
	Object.fromEntries(parents.map(({ name }) => [name, 'parent']));

async function outcomeOf(
	tenant: PlainTenant,
	resource: Resource,
	row: JsonObject,
	matchBy: string,
): Promise<unknown> {
	const { [resource.key]: key, ...columns } = row;
	const values = { ...checkedValues(resource.fields, columns), [resource.key]: key ?? null };
	const work = startWork(tenant.client, 9);
	const { done, changed } = await upsertObject(
		work,
		resource,
		parentsOf(resource),
		matchBy,
		values,
	);
	return { done, changed };
}

const unchanged = { done: 'unchanged', changed: [] };

/** The same object in another tenant: other ids, the same names. */
const elsewhere = (resource: Resource, object: JsonObject): JsonObject => {
	const renumbered: string = JSON.stringify(object).replaceAll(
		/\b(4|216196257331000)10([12])\b/g,
		'$120$2',
	);
	return { ...(JSON.parse(renumbered) as JsonObject), [resource.key]: idOf(resource, 88) };
};

/** In which dress an object comes back: where from, as what, found by what. */
const dresses: readonly {
	readonly dress: string;
	readonly row: (resource: Resource, object: JsonObject) => JsonObject;
	readonly tenant?: 2;
	readonly byKey?: true;
}[] = [
	{ dress: 'as Get Many puts it out', row: (_, object) => object },
	{ dress: 'matched by id', row: (_, object) => object, byKey: true },
	{ dress: 'from a sheet', row: (_, object) => asSheetRow(object) },
	{ dress: 'simplified', row: simplifyObject },
	{
		dress: 'simplified, from a sheet',
		row: (resource, object) => asSheetRow(simplifyObject(resource, object)),
	},
	{ dress: 'by name, in another tenant', row: withNames, tenant: 2 },
	{
		dress: 'simplified, in another tenant',
		// Bare ids of another tenant name nothing here.
		row: (resource, object) => withNames(resource, simplifyObject(resource, object)),
		tenant: 2,
	},
];

test.each(writable.map((resource) => [resource.id, resource] as const))(
	'what Get Many puts out of %s can be put in again',
	(_id, resource) =>
		fc.assert(
			fc.asyncProperty(arbitraryObject(resource), async (made) => {
				for (const { dress, row, tenant = 1, byKey } of dresses) {
					const there = tenant === 1 ? made : elsewhere(resource, made);
					const at = tenantFor(resource, tenant, there);
					const matchBy = byKey ? resource.key : resource.nameField;
					const outcome = await outcomeOf(at, resource, row(resource, made), matchBy).catch(String);
					expect([dress, outcome, at.writes()]).toEqual([dress, unchanged, 0]);
				}
			}),
			{ numRuns: 4, endOnFailure: true },
		),
);

/** What says the same in another form does not stay, nor what Zscaler must not be given back. */
function staysWith({ fields, product }: Resource, changed: Field, name: string): boolean {
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

describe.each(
	writable
		.filter((resource) => changeable(resource).length > 0)
		.map((resource) => [resource.id, resource] as const),
)('an update of %s', (_id, resource) => {
	const fields = changeable(resource);
	test('of one field leaves every other stored value as it was', () =>
		fc.assert(
			fc.asyncProperty(
				arbitraryObject(resource),
				arbitraryObject(resource),
				fc.constantFrom(...fields),
				async (made, other, field) => {
					const value = other[field.name];
					fc.pre(value !== undefined);
					const tenant = tenantFor(resource, 1, made);
					const work = startWork(tenant.client, 1);
					const values = checkedValues(resource.fields, { [field.name]: value });
					await changeObject(work, resource, parentsOf(resource), made, values);
					const [after = {}] = tenant.stored(resource);
					const others = Object.keys(made).filter(
						(name) => name !== field.name && staysWith(resource, field, name),
					);
					for (const name of others) expect([name, after[name]]).toEqual([name, made[name]]);
				},
			),
			{ numRuns: 10, endOnFailure: true },
		));
});
