import { pick } from 'lodash';

import { findResource } from '../../catalogue';
import { isJsonObject, type JsonObject } from '../../contract/json/json';
import { operationOf } from '../../objects/operationOf';
import { allObjects } from '../../objects/readObjects';
import { contextAfterwards } from '../../objects/readAfterwards';
import type { RunContext } from '../../objects/runContext';
import { callList } from '../../objects/callList';
import type { ListChange, ZscalerList } from './list';
import { descriptionOf, findManaged, type Found, type Managed, markedName } from './managedMark';
import { textsIn } from './openUrlList';
import { ENTRIES_PER_CALL } from './sizes';

const RESOURCE = 'ziaUrlCategory';

/** All URL categories of the tenant with their entries; one call a run. */
export const readCategories = (runContext: RunContext): Promise<JsonObject[]> =>
	allObjects(runContext, findResource(RESOURCE), {});

/** The first `count` categories of a sync; those that are not there yet are created when needed. */
export async function openCategories(
	runContext: RunContext,
	managed: Managed,
	{ count, max }: { readonly count: number; readonly max: number },
): Promise<ZscalerList[]> {
	const categories = await readCategories(runContext);
	return Array.from({ length: count }, (_, index) => {
		const number = index + 1;
		const found = findManaged(categories, managed, number, 'configuredName');
		return openCategory(runContext, managed, { number, max }, found);
	});
}

function openCategory(
	runContext: RunContext,
	managed: Managed,
	{ number, max }: { readonly number: number; readonly max: number },
	found: Found | undefined,
): ZscalerList {
	const name = String(found?.object.configuredName ?? markedName(managed, number));
	let category = found?.object;
	return {
		id: `urlCategory/${number}`,
		kind: 'urlCategory',
		name: managed.name,
		label: `URL category ${name}`,
		present: new Set(textsIn(category, 'urls')),
		managed: found?.marked ?? true,
		ofSync: found?.ofSync,
		max,
		batch: ENTRIES_PER_CALL,
		reread: async () => {
			const categories = await readCategories(contextAfterwards(runContext));
			category = findManaged(categories, managed, number, 'configuredName')?.object;
			return new Set(textsIn(category, 'urls'));
		},
		send: async (change) => {
			if (category !== undefined) return changeCategory(runContext, category, change);
			const wanted = newCategory(managed, number, change.add);
			const { body } = await callList(runContext, RESOURCE, 'create', { body: wanted });
			category = isJsonObject(body) ? body : wanted;
		},
	};
}

const newCategory = (managed: Managed, number: number, urls: readonly string[]): JsonObject => ({
	configuredName: markedName(managed, number),
	description: descriptionOf(managed, number),
	superCategory: 'USER_DEFINED',
	customCategory: true,
	type: 'URL_CATEGORY',
	urls: [...urls],
});

async function changeCategory(
	runContext: RunContext,
	category: JsonObject,
	{ add, remove }: ListChange,
): Promise<void> {
	const { carries } = operationOf(findResource(RESOURCE), 'addUrls');
	const standing = pick(category, carries);
	const params = { id: category.id ?? null };
	const body = (urls: readonly string[]) => ({ ...standing, urls: [...urls] });
	if (remove.length > 0) {
		await callList(runContext, RESOURCE, 'removeUrls', { params, body: body(remove) });
	}
	if (add.length > 0) await callList(runContext, RESOURCE, 'addUrls', { params, body: body(add) });
}
