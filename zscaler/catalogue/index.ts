import type { Resource } from './grammar';
import { zcc } from './zcc';
import { zia } from './zia';
import { zpa } from './zpa';
import { ztw } from './ztw';

/** Everything that the package knows of Zscaler's APIs, product by product. */
export const resources: readonly Resource[] = [...zia, ...zpa, ...zcc, ...ztw];

const byId = new Map(resources.map((resource) => [resource.id, resource]));

/** The row with this id, e.g. `ziaUrlCategory`; an unknown id is an error that names its kin. */
export function findResource(id: string): Resource {
	const found = byId.get(id);
	if (found) return found;
	const near = resources.filter((resource) => id.startsWith(resource.product)).slice(0, 3);
	const hint = near.length
		? ` Ids look like ${near.map(({ id: known }) => known).join(', ')}.`
		: '';
	throw new Error(`There is no Zscaler resource '${id}'.${hint}`);
}
