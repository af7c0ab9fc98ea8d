import { oneApiForm } from '../../engine/tenant';
import { openTrigger } from '../../../nodes/ZscalerLogsTrigger/openTrigger';
import { serve } from '../../../nodes/ZscalerLogsTrigger/serveWebhook';
import type { Scenario } from '../scenario';
import { beginWorld, readThrown } from '../world';

/** One web server for all, as long as the process lives; the workflow's path leads to the trigger that is under test. */
const front: { url?: string; receive?: Parameters<typeof serve>[0] } = {};

async function openFront(): Promise<string> {
	if (front.url === undefined) {
		const webhook = await serve(async (request, response) => front.receive?.(request, response));
		webhook.unref();
		front.url = webhook.url;
	}
	return front.url;
}

export const publishes: readonly Scenario[] = [
	{
		name: 'Publish a workflow with Cloud NSS feeds',
		begin: async (tenant) => {
			const { credentials } = beginWorld(tenant, oneApiForm(tenant));
			const url = await openFront();
			const trigger = openTrigger('nss', url, credentials, { logTypes: ['web', 'firewall'] });
			front.receive = trigger.receive;
			return async () => {
				try {
					await trigger.activate();
					return { items: [] };
				} catch (thrown) {
					return { items: [], error: readThrown(thrown) };
				}
			};
		},
	},
];
