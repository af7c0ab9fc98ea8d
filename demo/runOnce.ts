import { checkTenant } from './checkTenant';
import { BULK_UPDATE, openDemo } from './openDemo';
import { runWorkflow } from './openN8n';
import { readPolicySheet, readWorkflow } from './policySheet';
import { showProgress } from './showProgress';

export interface Outcome {
	ok: boolean;
	items: number;
	signIns: number;
	calls: number;
	activated: boolean;
	reason?: string;
}

/** Seconds: shorter than the run, so that sessions end on the way. */
const SESSION_LIFE = 10;

/** Runs the bulk update through n8n and judges the tenant afterwards. */
export function runOnce(signal: AbortSignal): Promise<Outcome> {
	const workflow = readWorkflow(BULK_UPDATE);
	const sheet = readPolicySheet(workflow);
	return openDemo({ signal, sessionLife: SESSION_LIFE }, async ({ tenant, rest, addWorkflow }) => {
		const id = await addWorkflow(workflow);
		// Besides ending by time, every session ends at once in the middle of the rules.
		const path = '/zia/api/v1/urlFilteringRules*';
		tenant.setFaults({ method: 'WRITE', path, nth: 3, effect: 'expireSessions' });
		const items = await showProgress('Running the bulk policy update', () =>
			runWorkflow(rest, id, 'Run', signal),
		);
		const done = (items['Update Categories'] ?? 0) + (items['Update Rules'] ?? 0);
		const { faults, ...found } = checkTenant(tenant, sheet);
		const wanted = sheet.categories.length + sheet.rules.length;
		if (done !== wanted) faults.push(`${done} items came out of n8n for ${wanted} rows`);
		if (!found.activated) faults.push('changes wait for activation');
		const reason = faults.length > 0 ? { reason: faults.join('; ') } : {};
		return { ok: faults.length === 0, items: done, ...found, ...reason };
	});
}
