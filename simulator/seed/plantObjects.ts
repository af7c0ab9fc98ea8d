import type { Item } from '../call';
import { mintId } from '../tenant/mintId';
import { objectsOf } from '../tenant/objects';
import type { Tenant } from '../tenant/tenant';

/** Puts objects as they are into a collection, with an id where they have none. */
export const plantObjects = (tenant: Tenant, key: string, items: readonly Item[]): void => {
	const kind = key.startsWith('zpa/') ? 'digits' : 'number';
	const planted = items.map((item) =>
		'id' in item ? item : { id: mintId(tenant, kind, []), ...item },
	);
	objectsOf(tenant, key).push(...structuredClone(planted));
	tenant.activated.set(key, structuredClone(objectsOf(tenant, key)));
};

/** Puts the one object of a settings page in place of what is there. */
export const plantSettings = (tenant: Tenant, key: string, settings: Item): void => {
	tenant.objects.set(key, [structuredClone(settings)]);
	tenant.activated.set(key, [structuredClone(settings)]);
};
