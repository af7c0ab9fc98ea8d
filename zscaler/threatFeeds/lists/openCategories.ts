import { pick } from 'lodash';

import { findResource } from '../../catalogue';
import { isJsonObject, type JsonObject } from '../../contract/json/json';
import { operationOf } from '../../objects/operationOf';
import { allObjects } from '../../objects/readObjects';
import { workAfterwards } from '../../objects/readAfterwards';
import type { Work } from '../../objects/work';
import { callList } from '../../objects/callList';
import type { ListChange, ZscalerList } from './list';
import { descriptionOf, findManaged, type Found, type Managed, nameOf } from './managedMark';
import { textsIn } from './openUrlList';
import { entriesPerCall } from './sizes';

const resource = 'ziaUrlCategory';

/** All URL categories of the tenant with their entries; one call a run. */
export const readCategories = (work: Work): Promise<JsonObject[]> =>
	allObjects(work, findResource(resource), {});

/** The first `count` categories of a sync; those that are not there yet are created when needed. */
export async function openCategories(
	work: Work,
	managed: Managed,
	{ count, most }: { readonly count: number; readonly most: number },
): Promise<ZscalerList[]> {
	const categories = await readCategories(work);
	return Array.from({ length: count }, (_, index) => {
		const number = index + 1;
		const found = findManaged(categories, managed, number, 'configuredName');
		return openCategory(work, managed, { number, most }, found);
	});
}

function openCategory(
	work: Work,
	managed: Managed,
	{ number, most }: { readonly number: number; readonly most: number },
	found: Found | undefined,
): ZscalerList {
	const name = String(found?.object.configuredName ?? nameOf(managed, number));
	let category = found?.object;
	return {
		id: `urlCategory/${number}`,
		kind: 'urlCategory',
		name: managed.name,
		label: `URL category ${name}`,
		present: new Set(textsIn(category, 'urls')),
		managed: found?.marked ?? true,
		ofSync: found?.ofSync,
		most,
		batch: entriesPerCall,
		reread: async () => {
			const categories = await readCategories(workAfterwards(work));
			category = findManaged(categories, managed, number, 'configuredName')?.object;
			return new Set(textsIn(category, 'urls'));
		},
		send: async (change) => {
			if (category !== undefined) return changeCategory(work, category, change);
			const wanted = newCategory(managed, number, change.add);
			const { body } = await callList(work, resource, 'create', { body: wanted });
			category = isJsonObject(body) ? body : wanted;
		},
	};
}

const newCategory = (managed: Managed, number: number, urls: readonly string[]): JsonObject => ({
	configuredName: nameOf(managed, number),
	description: descriptionOf(managed, number),
	superCategory: 'USER_DEFINED',
	customCategory: true,
	type: 'URL_CATEGORY',
	urls: [...urls],
});

async function changeCategory(
	work: Work,
	category: JsonObject,
	{ add, remove }: ListChange,
): Promise<void> {
	const { carries } = operationOf(findResource(resource), 'addUrls');
	const standing = pick(category, carries);
	const params = { id: category.id ?? null };
	const body = (urls: readonly string[]) => ({ ...standing, urls: [...urls] });
	if (remove.length > 0) {
		await callList(work, resource, 'removeUrls', { params, body: body(remove) });
	}
	if (add.length > 0) await callList(work, resource, 'addUrls', { params, body: body(add) });
}
