import { ZscalerThreatFeed } from '../../../nodes/ZscalerThreatFeed/ZscalerThreatFeed.node';
import { Zscaler } from '../../../nodes/Zscaler/Zscaler.node';
import { sharedLimits } from '../../../zscaler/client/limits/limits';
import { sharedSessionStore } from '../../../zscaler/session';
import { sharedUsage } from '../../../zscaler/usage/ledger';
import { runNode } from '../engine/runWorkflow';
import { ZscalerApi } from '../../../credentials/ZscalerApi.credentials';
import { MemoryCredentials } from '../engine/memoryCredentials';
import { startVirtualTime } from '../time/startVirtualTime';
import type { Ended, Job } from './job';

const nodeTypes = { zscaler: new Zscaler(), threatFeed: new ZscalerThreatFeed() };

/** A process of its own that runs a workflow as n8n does, until it ends or is killed. */
async function runJob({ steps, form, staticData }: Job): Promise<Ended> {
	sharedLimits.clear();
	sharedUsage.clear();
	sharedSessionStore.credentials.clear();
	sharedSessionStore.accounts.clear();
	const credentials = new MemoryCredentials(new ZscalerApi(), { session: '', ...form });
	const outcomes: Ended['outcomes'][number][] = [];
	for (const { node, parameters, items = [{}] } of steps) {
		const nodeType = nodeTypes[node];
		const run = { nodeType, credentials, parameters, items: [...items], staticData };
		const { error, items: put } = await runNode(run);
		if (error !== undefined) return { outcomes, error: error.message, staticData };
		outcomes.push(...put.map(({ json }) => json));
	}
	return { outcomes, staticData };
}

// Nobody waits for Zscaler's limits.
startVirtualTime(true);
process.on('message', (job: Job) => {
	void runJob(job).then((ended) => process.send?.(ended));
});
process.send?.('ready');
