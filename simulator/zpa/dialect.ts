import type { Answer, Call, Item } from '../call';
import { withoutUnseen } from '../objects/listObjects';
import type { Dialect } from '../objects/traits';
import type { Tenant } from '../tenant/tenant';
import { zpaRefusals } from './refusals';
import { words } from '../words';
import { zpaTraitsOf } from './traits';

/** dvmrry/zscaler-skill, references/shared/scim-provisioning.md, 2026-11. */
const PAGE_SIZE = 20;
const LARGEST_PAGE = 500;
const MODIFIED_BY = '216196257331372705';

/** The counts are strings; those of userconfig are numbers (zpa__TestScimGroups). */
export function pageOf(items: readonly Item[], call: Call, asNumbers = false): Answer {
	const { pagesize, pageSize, page } = call.query;
	const size = Math.min(Number(pagesize ?? pageSize) || PAGE_SIZE, LARGEST_PAGE);
	const first = (Math.max(Number(page) || 1, 1) - 1) * size;
	const count = (n: number) => (asNumbers ? n : String(n));
	return {
		status: 200,
		body: {
			totalPages: count(Math.ceil(items.length / size)),
			totalCount: count(items.length),
			list: withoutUnseen(items.slice(first, first + size)),
		},
	};
}

function stamp(tenant: Tenant, item: Item, previous: Item | undefined): Item {
	const now = String(tenant.clock.seconds());
	return {
		...item,
		creationTime: previous?.creationTime ?? now,
		modifiedTime: now,
		modifiedBy: MODIFIED_BY,
	};
}

export const zpaDialect: Dialect = {
	ids: 'digits',
	kept: words(`
		id creationTime modifiedTime modifiedBy defaultRule policySetId policyType priority
		provisioningKey readOnly ruleOrder usageCount segmentGroupName zcomponentName
		enrollmentCertName zscalerManaged
	`),
	traitsOf: zpaTraitsOf,
	stamp,
	list: (items, call) => pageOf(items, call),
	created: (item, traits) => ({ status: traits.createdStatus ?? 201, body: item }),
	updated: () => ({ status: 204 }),
	deleted: { status: 204 },
	refuse: zpaRefusals,
};

/** Browser isolation has an API of its own: bare lists, and only the id of what was written. */
export const cbiDialect: Dialect = {
	...zpaDialect,
	ids: 'uuid',
	list: (items) => ({ status: 200, body: items }),
	created: ({ id }) => ({ status: 200, body: { id } }),
	updated: ({ id }) => ({ status: 200, body: { id } }),
	deleted: { status: 200 },
};
