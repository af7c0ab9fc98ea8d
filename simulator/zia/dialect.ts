import type { Answer, Call, Item } from '../call';
import { withoutUnseen } from '../objects/listObjects';
import type { Dialect, Traits } from '../objects/traits';
import { withoutFields } from '../objects/withoutFields';
import type { Tenant } from '../tenant/tenant';
import { words } from '../words';
import { ziaRefusals } from './refusals';
import { ziaTraitsOf } from './traits';

/** Both of zscaler-sdk-python, zscaler/zia/locations.py, 2026-11. */
const PAGE_SIZE = 100;
const LARGEST_PAGE = 1000;

/** Shown when a rule is read, not when it is created (zia__TestURLFilteringRule). */
const shownLater = ['accessControl', 'lastModifiedTime', 'lastModifiedBy'];
const modifiedBy = { id: 117810311, name: 'API Client Secret Authentication' };

function pageOf(items: readonly Item[], call: Call, traits: Traits): Item[] {
	if (traits.unpaged) return withoutUnseen(items);
	const size = Math.min(Number(call.query.pageSize) || PAGE_SIZE, LARGEST_PAGE);
	const page = Math.max(Number(call.query.page) || 1, 1);
	return withoutUnseen(items.slice((page - 1) * size, page * size));
}

const ok = (body: unknown): Answer => ({ status: 200, body });

export const ziaDialect: Dialect = {
	ids: 'number',
	kept: words(`
		id accessControl creatorContext defaultRule isNonEditable lastModifiedBy lastModifiedTime
		predefined
	`),
	traitsOf: ziaTraitsOf,
	stamp: (tenant: Tenant, item: Item, _previous, traits) => {
		const { ordered, changedAt = ordered === undefined ? undefined : 'lastModifiedTime' } = traits;
		if (changedAt === undefined) return item;
		const stamped = {
			...item,
			[changedAt]: tenant.clock.seconds(),
			lastModifiedBy: modifiedBy,
		};
		return ordered === undefined ? stamped : { ...stamped, accessControl: 'READ_WRITE' };
	},
	list: (items, call, traits) => ok(pageOf(items, call, traits)),
	created: (item, traits) =>
		ok(traits.ordered === undefined ? item : withoutFields(item, shownLater)),
	updated: (item) => ok(withoutFields(item, ['accessControl'])),
	deleted: { status: 204 },
	refuse: ziaRefusals,
};
