/** Seconds between two syncs: a real one runs once a day. */
const EVERY = 5;
export const UNDO_PATH = 'undo-feed-sync';

/** A scheduled sync of these feeds into a URL category and an IP group, and a way to undo it. */
export const feedWorkflow = (urls: readonly string[]) => ({
	name: 'Threat feeds, every few seconds',
	settings: { executionOrder: 'v1' },
	connections: {
		Schedule: { main: [[{ node: 'Sync', type: 'main', index: 0 }]] },
		Webhook: { main: [[{ node: 'Undo', type: 'main', index: 0 }]] },
	},
	nodes: [
		nodeOf('Schedule', 'n8n-nodes-base.scheduleTrigger', 1.2, {
			rule: { interval: [{ field: 'seconds', secondsInterval: EVERY }] },
		}),
		nodeOf('Webhook', 'n8n-nodes-base.webhook', 2, {
			path: UNDO_PATH,
			httpMethod: 'POST',
			responseMode: 'lastNode',
		}),
		feedNode('Sync', {
			operation: 'sync',
			feeds: { url: urls.map((url) => ({ url, format: 'detect' })) },
			lists: ['urlCategory', 'ipDestinationGroup'],
			categoryName: 'Threat Feed (n8n)',
			groupName: 'Threat Feed (n8n)',
			limits: { allowInside: true },
			safety: { guardCount: 1 },
			activateWhenDone: true,
		}),
		feedNode('Undo', { operation: 'undo', activateWhenDone: true }),
	],
});

const nodeOf = (
	name: string,
	type: string,
	typeVersion: number,
	parameters: Readonly<Record<string, unknown>>,
) => ({
	id: name.toLowerCase(),
	name,
	type,
	typeVersion,
	position: [0, 0],
	parameters,
	...(type.endsWith('webhook') ? { webhookId: UNDO_PATH } : {}),
});

const feedNode = (name: string, parameters: Readonly<Record<string, unknown>>) => ({
	...nodeOf(name, 'n8n-nodes-zscaler.zscalerThreatFeed', 1, {
		resource: 'feed',
		syncName: 'Demo',
		...parameters,
	}),
	credentials: {},
});
