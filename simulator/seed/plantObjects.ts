import type { Item } from '../call';
import { mintId, type IdKind } from '../tenant/mintId';
import { objectsOf } from '../tenant/objects';
import type { Tenant } from '../tenant/tenant';

function kindOf(key: string): IdKind {
	if (key === 'zia/urlCategories') return 'customCategory';
	if (key.startsWith('ziam/')) return 'word';
	return key.startsWith('zpa/') ? 'digits' : 'number';
}

/** Puts objects as they are, and live, into a collection; with an id where they have none. */
export function plantObjects(tenant: Tenant, key: string, items: readonly Item[]): void {
	const present = objectsOf(tenant, key);
	const activated = tenant.activated.get(key) ?? [];
	tenant.activated.set(key, activated);
	for (const item of items) {
		const taken = present.map(({ id }) => String(id));
		const planted = 'id' in item ? item : { id: mintId(tenant, kindOf(key), taken), ...item };
		present.push(structuredClone(planted));
		activated.push(structuredClone(planted));
	}
}

/** Puts the one object of a settings page in place of what is there. */
export function plantSettings(tenant: Tenant, key: string, settings: Item): void {
	tenant.objects.set(key, [structuredClone(settings)]);
	tenant.activated.set(key, [structuredClone(settings)]);
}
