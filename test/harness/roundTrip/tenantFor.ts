import { resources } from '../../../zscaler/catalogue';
import type { Field, Resource } from '../../../zscaler/catalogue/grammar';
import type { JsonObject } from '../../../zscaler/contract/json/json';
import { offers } from '../../../zscaler/objects/operationOf';
import { targetsOf } from './arbitraryObject';
import { openPlainTenant, type PlainTenant } from './plainTenant';

/** Rows whose objects can be read as a list and written. */
export const writable = resources.filter(
	(resource) =>
		offers(resource, 'update') && offers(resource, 'getMany') && resource.fields.length > 0,
);

const referredTo = (fields: readonly Field[]): string[] =>
	fields.flatMap((field) => {
		if (field.kind === 'nested') return referredTo(field.fields ?? []);
		return field.kind === 'ref' ? [field.to] : [];
	});

/** A tenant with all that the objects of a row may refer to. */
export function tenantFor(resource: Resource, number: number, object: JsonObject): PlainTenant {
	const tenant = openPlainTenant();
	for (const target of resources.filter(({ id }) => referredTo(resource.fields).includes(id))) {
		tenant.plant(target, targetsOf(target, number));
	}
	tenant.plant(resource, [object, ...tenant.stored(resource)]);
	return tenant;
}

export const parentsOf = ({ parents }: Resource): JsonObject =>
	Object.fromEntries(parents.map(({ name }) => [name, 'parent']));
