import type { Item } from '../call';
import type { SeedName, Tenant } from '../tenant/tenant';
import { plantObjects, plantSettings } from './plantObjects';
import { predefinedCategories } from './predefinedCategories';
import { defaultRules, settingsSeed } from './ziaDefaults';
import { ziaObjects } from './ziaObjects';
import { ziaRules } from './ziaRules';
import { policySets } from './zpaDefaults';
import { zpaObjects } from './zpaObjects';

type Seed = Record<string, Item[]>;

/** What Zscaler itself puts into a new tenant. */
const bare: Seed[] = [{ 'zia/urlCategories': predefinedCategories }, defaultRules, policySets];

const seeds: Record<SeedName, Seed[]> = {
	empty: bare,
	small: [...bare, ziaObjects, ziaRules, zpaObjects],
};

export const isSeedName = (name: string): name is SeedName => name in seeds;

export function fillTenant(tenant: Tenant, name: SeedName): void {
	for (const map of [tenant.objects, tenant.activated]) map.clear();
	tenant.pending.clear();
	tenant.lastId = 0;
	for (const [key, settings] of Object.entries(settingsSeed)) plantSettings(tenant, key, settings);
	for (const seed of seeds[name])
		for (const [key, items] of Object.entries(seed)) plantObjects(tenant, key, items);
}
