import type { Resource } from './grammar';
import { aiguard } from './aiguard';
import { bi } from './bi';
import { easm } from './easm';
import { zcc } from './zcc';
import { zcell } from './zcell';
import { zdx } from './zdx';
import { zia } from './zia';
import { zid } from './zid';
import { zins } from './zins';
import { zms } from './zms';
import { zpa } from './zpa';
import { ztb } from './ztb';
import { ztw } from './ztw';
import { zwa } from './zwa';

/** Everything that the package knows of Zscaler's APIs, product by product. */
export const resources: readonly Resource[] = [
	...zia,
	...zpa,
	...zid,
	...zcc,
	...zdx,
	...ztw,
	...zwa,
	...ztb,
	...zcell,
	...aiguard,
	...easm,
	...bi,
	...zins,
	...zms,
];

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
