import type { IDataObject } from 'n8n-workflow';

import { limitsOf, sharedLimits } from '../../../zscaler/client/limits/limits';
import { readStandings } from '../../../zscaler/client/limits/readStandings';
import { serverNow, sharedClock, type Tenant } from '../../../zscaler/tenant';
import { sharedUsage, type TenantUsage, usageOf } from '../../../zscaler/usage/ledger';
import { callRows, productRows } from '../../../zscaler/usage/readCalls';
import { limitRow } from '../../../zscaler/usage/readLimits';
import { sessionRow } from '../../../zscaler/usage/readSessions';
import type { Standing } from '../../../zscaler/usage/standing';
import { type Moment, summariseUsage } from '../../../zscaler/usage/summariseUsage';
import { itemOf } from '../../shared/itemOf';
import type { Deed } from '../section';
import { table } from '../../../zscaler/contract/text/table';

type Rows = (
	usage: TenantUsage,
	standings: readonly Standing[],
	moment: Moment,
	tenant: Tenant,
) => IDataObject[];

const outputs: Readonly<Record<string, Rows>> = table({
	summary: (usage, standings, moment, tenant) => [
		{
			authentication: tenant.scheme,
			signInHost: new URL(tenant.signInUrl).host,
			...whole(summariseUsage(usage, standings, moment)),
		},
	],
	calls: (usage, _standings, { now }) => callRows(usage, now),
	limits: (_usage, standings) => standings.map((standing) => ({ ...limitRow(standing) })),
	products: (usage, _standings, { now }) => productRows(usage, now),
	sessions: ({ sessions }, _standings, { serverTime }) =>
		[...sessions.values()].map((use) => sessionRow(use, serverTime)),
});

/** Its lists too as n8n's own kind of objects. */
const whole = ({ limits, ...rest }: ReturnType<typeof summariseUsage>): IDataObject => ({
	...rest,
	limits: limits.map((row) => ({ ...row })),
});

/** What this process knows of the tenant; nothing is sent. */
export const runUsage: Deed = (context, { tenant }) => {
	const now = Date.now();
	const standings = readStandings(limitsOf(sharedLimits, tenant), now);
	const usage = usageOf(sharedUsage, tenant.key);
	const moment = { now, serverTime: serverNow(sharedClock, tenant.key, now) };
	const rows = outputs[context.getRunParameter('usageOutput') as string] ?? outputs.summary;
	const items = rows?.(usage, standings, moment, tenant) ?? [];
	return Promise.resolve(items.map((json) => itemOf(context, json)));
};
