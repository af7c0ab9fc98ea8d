import { findResource } from '../../catalogue';
import { isJsonObject, type JsonObject } from '../../contract/json/json';
import { allObjects } from '../../objects/readObjects';
import { contextAfterwards } from '../../objects/readAfterwards';
import type { RunContext } from '../../objects/runContext';
import { completeObject } from '../../objects/plan/completeObject';
import { planChange } from '../../objects/plan/planChange';
import { callList } from '../../objects/callList';
import type { ListChange, ZscalerList } from './list';
import { descriptionOf, findManaged, type Found, type Managed, markedName } from './managedMark';
import { textsIn } from './openUrlList';

const RESOURCE = 'ziaIpDestinationGroup';

export const readIpGroups = (runContext: RunContext): Promise<JsonObject[]> =>
	allObjects(runContext, findResource(RESOURCE), {});

/** The first `count` IP destination groups of a sync; each change sends the group as a whole. */
export async function openIpGroups(
	runContext: RunContext,
	managed: Managed,
	{ count, max }: { readonly count: number; readonly max: number },
): Promise<ZscalerList[]> {
	const groups = await readOwnKind(runContext);
	return Array.from({ length: count }, (_, index) => {
		const number = index + 1;
		const found = findManaged(groups, managed, number, 'name');
		return openIpGroup(runContext, managed, { number, max }, found);
	});
}

const readOwnKind = async (runContext: RunContext): Promise<JsonObject[]> =>
	(await readIpGroups(runContext)).filter(({ type }) => type === 'DSTN_IP');

function openIpGroup(
	runContext: RunContext,
	managed: Managed,
	{ number, max }: { readonly number: number; readonly max: number },
	found: Found | undefined,
): ZscalerList {
	const name = String(found?.object.name ?? markedName(managed, number));
	let group = found?.object;
	const present = new Set(textsIn(group, 'addresses'));
	const become = (addresses: readonly string[]): ReadonlySet<string> => {
		present.clear();
		for (const address of addresses) present.add(address);
		return present;
	};
	return {
		id: `ipDestinationGroup/${number}`,
		kind: 'ipDestinationGroup',
		name: managed.name,
		label: `IP destination group ${name}`,
		present,
		managed: found?.marked ?? true,
		ofSync: found?.ofSync,
		max,
		reread: async () => {
			const groups = await readOwnKind(contextAfterwards(runContext));
			group = findManaged(groups, managed, number, 'name')?.object;
			return become(textsIn(group, 'addresses'));
		},
		send: async (change) => {
			const addresses = [...changed(present, change)];
			group = await store(runContext, group, {
				name,
				description: descriptionOf(managed, number),
				addresses,
			});
			become(addresses);
		},
	};
}

function changed(present: ReadonlySet<string>, { add, remove }: ListChange): Set<string> {
	const next = new Set(present);
	for (const entry of remove) next.delete(entry);
	for (const entry of add) next.add(entry);
	return next;
}

async function store(
	runContext: RunContext,
	group: JsonObject | undefined,
	wanted: { readonly name: string; readonly description: string; readonly addresses: string[] },
): Promise<JsonObject> {
	const { addresses } = wanted;
	const row = findResource(RESOURCE);
	if (group === undefined) {
		const body = completeObject(row, { ...wanted, type: 'DSTN_IP' });
		const { body: answer } = await callList(runContext, RESOURCE, 'create', { body });
		return isJsonObject(answer) ? answer : body;
	}
	const change = planChange(row, group, { addresses });
	if (change.kind !== 'update') return group;
	// The API may add to the addresses otherwise: zscaler-sdk-go ipdestinationgroups.go, 2026-11
	const query = { override: true };
	await callList(runContext, RESOURCE, 'update', {
		params: { id: change.id },
		query,
		body: change.body,
	});
	return { ...group, addresses };
}
