import type { Item } from '../call';
import type { SeedName, Tenant } from '../tenant/tenant';
import { plantObjects, plantSettings } from './plantObjects';
import { PREDEFINED_CATEGORIES } from './predefinedCategories';
import { DEFAULT_RULES, SETTINGS_SEED } from './ziaDefaults';
import { ZIA_OBJECTS } from './ziaObjects';
import { ZIA_RULES } from './ziaRules';
import { POLICY_SETS } from './zpaDefaults';
import { ZPA_OBJECTS } from './zpaObjects';

type Seed = Record<string, Item[]>;

/** What Zscaler itself puts into a new tenant. */
const BARE: Seed[] = [{ 'zia/urlCategories': PREDEFINED_CATEGORIES }, DEFAULT_RULES, POLICY_SETS];

const SEEDS: Record<SeedName, Seed[]> = {
	empty: BARE,
	small: [...BARE, ZIA_OBJECTS, ZIA_RULES, ZPA_OBJECTS],
};

export const isSeedName = (name: string): name is SeedName => name in SEEDS;

export const fillTenant = (tenant: Tenant, name: SeedName): void => {
	for (const map of [tenant.objects, tenant.activated]) map.clear();
	tenant.pending.clear();
	tenant.lastId = 0;
	for (const [key, settings] of Object.entries(SETTINGS_SEED)) plantSettings(tenant, key, settings);
	for (const seed of SEEDS[name])
		for (const [key, items] of Object.entries(seed)) plantObjects(tenant, key, items);
};
