import { countBy, memoize, partition } from 'lodash';

import { offers, operationOf } from '../../../../zscaler/objects/operationOf';
import { plainOf } from '../exactJson';
import { fileOf, type Known, type Obj, objectsIn } from './knownExchanges';
import type { OpenTenant } from './openTenant';
import { recordedObjects } from './recordedObjects';
import { type RowOutcome, runNode } from './runNode';
import { exportedRow, sheetRow, type SheetRow } from './sheetRow';
import { withObjects } from './withObjects';

/**
 * How an object that was read comes back as a row: as it came, in JSON and in plain cells with
 * ids; as Simplify shows it; and so in plain cells, found by its name.
 */
export type Way = 'raw' | 'simplified' | 'byName';

export interface ObjectVerdict {
	readonly known: Known;
	readonly object: Obj;
	/** What the node does to the object other than leave it alone, by the way it came back. */
	readonly wrong: Partial<Readonly<Record<Way, string>>>;
}

/** Every object of every recorded list that can be written, put in again as it was put out. */
export async function replayLists(
	tenant: OpenTenant,
	known: readonly Known[],
): Promise<ObjectVerdict[]> {
	const objectsOf = memoize((file: string) => recordedObjects(known, file));
	const verdicts: ObjectVerdict[] = [];
	for (const each of known.filter(isWritable)) {
		const listed = toldApart(each);
		if (listed.length === 0) continue;
		const objects = withObjects(objectsOf(fileOf(each)), each.resource, listed);
		tenant.play({ objects, known });
		verdicts.push(...(await replayList(tenant, each, listed.map(plainOf) as Obj[])));
	}
	return verdicts;
}

const isWritable = ({ operation, resource }: Known): boolean =>
	operation.verb === 'getMany' && offers(resource, 'update');

/** Default profiles of Client Connector all have the id 0: such objects cannot be named. */
function toldApart(list: Known): Obj[] {
	const objects = objectsIn(list);
	const idOf = (object: Obj): string => String(object[list.resource.key]);
	const times = countBy(objects, idOf);
	return objects.filter((object) => times[idOf(object)] === 1);
}

async function replayList(
	tenant: OpenTenant,
	list: Known,
	objects: readonly Obj[],
): Promise<ObjectVerdict[]> {
	const { resource } = list;
	const isOther = !resource.everyday;
	const asRow = (object: Obj): SheetRow => sheetRow(resource.fields, object, { isOther });
	const { key } = resource;
	const shown = (await readSimplified(tenant, list)).map(({ json }) => json as Obj);
	const [exported, flat, simplified, named] = [
		await putIn(tenant, list, isOther ? objects : objects.map(exportedRow), key),
		await putIn(tenant, list, objects.map(asRow), key),
		await putIn(tenant, list, isOther ? shown : shown.map(exportedRow), key),
		await putInByName(tenant, list, shown.map(asRow)),
	];
	return objects.map((object, index): ObjectVerdict => {
		const wrong = {
			raw: exported[index] ?? flat[index],
			simplified: shown[index] === undefined ? 'was not read' : simplified[index],
			byName: shown[index] === undefined ? 'was not read' : named[index],
		};
		return { known: list, object, wrong };
	});
}

async function readSimplified(tenant: OpenTenant, list: Known): Promise<readonly RowOutcome[]> {
	const { outcomes } = await runNode(tenant, {
		...{ resource: list.resource, operation: list.operation, params: pathOf(list), rows: [{}] },
		more: { returnAll: true, simplify: true },
	});
	return outcomes;
}

/** Updates every object with its row: what is wrong with each. */
async function putIn(
	tenant: OpenTenant,
	list: Known,
	rows: readonly SheetRow[],
	column: string,
): Promise<(string | undefined)[]> {
	if (rows.length === 0) return [];
	const { resource } = list;
	const byName = column !== resource.key;
	const update = operationOf(resource, 'update');
	const upserts = byName && offers(resource, 'create');
	const { outcomes } = await runNode(tenant, {
		...{ resource, rows, params: pathOf(list), targetColumn: column },
		operation: upserts ? { ...update, id: 'upsert' } : update,
	});
	return outcomes.map(({ json, error }) =>
		error !== undefined
			? `refused: ${error}`
			: json.outcome === 'unchanged'
				? undefined
				: `${String(json.outcome)}: ${[json.changedFields].flat().join(', ')}`,
	);
}

/** By the name where it tells the object, else by the id: names of people are scrubbed. */
async function putInByName(
	tenant: OpenTenant,
	list: Known,
	rows: readonly SheetRow[],
): Promise<(string | undefined)[]> {
	const { key, nameField, everyday } = list.resource;
	const times = countBy(rows, (row) => String(row[nameField]));
	const isShared = (row: SheetRow): boolean =>
		!everyday || (times[String(row[nameField])] ?? 0) > 1;
	const [shared, own] = partition(rows, isShared);
	const [byId, byName] = [
		await putIn(tenant, list, shared, key),
		await putIn(tenant, list, own, nameField),
	];
	const wrong = new Map([
		...shared.map((row, index) => [row, byId[index]] as const),
		...own.map((row, index) => [row, byName[index]] as const),
	]);
	return rows.map((row) => wrong.get(row));
}

const pathOf = ({ params: { customerId: _own, ...path } }: Known) => path;
