import fc from 'fast-check';

import type { Resource } from '../../../zscaler/catalogue/grammar';
import type { JsonObject } from '../../../zscaler/contract/json/json';
import { checkedValues } from '../../../nodes/objects/run/readForm';
import { upsertObject } from '../../../zscaler/objects/upsertObject';
import { startRunContext } from '../../../zscaler/objects/runContext';
import { simplifyObject } from '../../../zscaler/objects/plan/simplifyObject';
import { arbitraryObject, idOf } from './arbitraryObject';
import { asSheetRow, withNames } from './asRow';
import type { PlainTenant } from './plainTenant';
import { parentsOf, tenantFor, writable } from './tenantFor';
import { someOf } from '../someOf';

async function outcomeOf(
	tenant: PlainTenant,
	resource: Resource,
	row: JsonObject,
	matchBy: string,
): Promise<unknown> {
	const { [resource.key]: key, ...columns } = row;
	const values = { ...checkedValues(resource.fields, columns), [resource.key]: key ?? null };
	const runContext = startRunContext(tenant.client, 9);
	const { done, changed } = await upsertObject(
		{ runContext, resource, params: parentsOf(resource) },
		matchBy,
		values,
	);
	return { done, changed };
}

/** Whether an object can be told in another tenant, where it has another id. */
const isKnownByName = ({ nameField, key, fields }: Resource): boolean =>
	fields.some(({ name }) => name === nameField.split('.')[0]) &&
	!fields.some(({ name, kind }) => name === key && kind === 'ref');

const unchanged = { done: 'unchanged', changed: [] };

/** The same object in another tenant: other ids, the same names. */
function elsewhere(resource: Resource, object: JsonObject): JsonObject {
	const renumbered: string = JSON.stringify(object).replaceAll(
		/\b(4|216196257331000|key-)10([12])\b/g,
		'$120$2',
	);
	return { ...(JSON.parse(renumbered) as JsonObject), [resource.key]: idOf(resource, 88) };
}

/** In which dress an object comes back: where from, as what, found by what. */
const dresses: readonly {
	readonly dress: string;
	readonly row: (resource: Resource, object: JsonObject) => JsonObject;
	readonly tenant?: 2;
	readonly byKey?: true;
}[] = [
	{ dress: 'as Get Many puts it out', row: (_, object) => object },
	{ dress: 'matched by id', row: (_, object) => object, byKey: true },
	{ dress: 'from a sheet', row: asSheetRow },
	{ dress: 'simplified', row: simplifyObject },
	{
		dress: 'simplified, from a sheet',
		row: (resource, object) => asSheetRow(resource, simplifyObject(resource, object)),
	},
	{ dress: 'by name, in another tenant', row: withNames, tenant: 2 },
	{
		dress: 'simplified, in another tenant',
		// Bare ids of another tenant name nothing here.
		row: (resource, object) => withNames(resource, simplifyObject(resource, object)),
		tenant: 2,
	},
];

test.each(someOf(writable, 40).map((resource) => [resource.id, resource] as const))(
	'what Get Many puts out of %s can be put in again',
	(_id, resource) =>
		fc.assert(
			fc.asyncProperty(arbitraryObject(resource), async (made) => {
				for (const { dress, row, tenant = 1, byKey } of dresses) {
					if (tenant === 2 && !isKnownByName(resource)) continue;
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
