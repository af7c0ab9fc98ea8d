import type { IDataObject } from 'n8n-workflow';

import { limitsOf, sharedLimits } from '../../../zscaler/client/limits/limits';
import { readLimitStatuses } from '../../../zscaler/client/limits/readLimitStatuses';
import { serverNow, sharedClock, type Tenant } from '../../../zscaler/tenant';
import { sharedUsage, type TenantUsage, usageOf } from '../../../zscaler/usage/ledger';
import { callRows, productRows } from '../../../zscaler/usage/readCalls';
import { limitRow } from '../../../zscaler/usage/readLimits';
import { sessionRow } from '../../../zscaler/usage/readSessions';
import type { LimitStatus } from '../../../zscaler/usage/limitStatus';
import { type Moment, summariseUsage } from '../../../zscaler/usage/summariseUsage';
import { itemOf } from '../../shared/itemOf';
import type { Handler } from '../../shared/handler';
import { table } from '../../../zscaler/contract/text/table';

type Rows = (
	usage: TenantUsage,
	limitStatuses: readonly LimitStatus[],
	moment: Moment,
	tenant: Tenant,
) => IDataObject[];

const outputs: Readonly<Record<string, Rows>> = table({
	summary: (usage, limitStatuses, moment, tenant) => [
		{
			authentication: tenant.scheme,
			signInHost: new URL(tenant.signInUrl).host,
			...whole(summariseUsage(usage, limitStatuses, moment)),
		},
	],
	calls: (usage, _limitStatuses, { now }) => callRows(usage, now),
	limits: (_usage, limitStatuses) =>
		limitStatuses.map((limitStatus) => ({ ...limitRow(limitStatus) })),
	products: (usage, _limitStatuses, { now }) => productRows(usage, now),
	sessions: ({ sessions }, _limitStatuses, { serverTime }) =>
		[...sessions.values()].map((use) => sessionRow(use, serverTime)),
});

/** Its lists too as n8n's own kind of objects. */
const whole = ({ limits, ...rest }: ReturnType<typeof summariseUsage>): IDataObject => ({
	...rest,
	limits: limits.map((row) => ({ ...row })),
});

/** What this process knows of the tenant; nothing is sent. */
export const runUsage: Handler = (context, { tenant }) => {
	const now = Date.now();
	const limitStatuses = readLimitStatuses(limitsOf(sharedLimits, tenant), now);
	const usage = usageOf(sharedUsage, tenant.key);
	const moment = { now, serverTime: serverNow(sharedClock, tenant.key, now) };
	const rows = outputs[context.runForm.text('usageOutput')] ?? outputs.summary;
	const items = rows?.(usage, limitStatuses, moment, tenant) ?? [];
	return Promise.resolve(items.map((json) => itemOf(context, json)));
};
