const TRIGGER = 'Cloud NSS';

/** Takes the web log, and hands each record on to a node that does nothing. */
export const nssWorkflow = {
	name: 'Logs from Cloud NSS',
	settings: { executionOrder: 'v1', saveDataSuccessExecution: 'all' },
	connections: { [TRIGGER]: { main: [[{ node: 'Records', type: 'main', index: 0 }]] } },
	nodes: [
		{
			id: 'nss',
			name: TRIGGER,
			type: 'n8n-nodes-zscaler.zscalerLogsTrigger',
			typeVersion: 1,
			position: [0, 0],
			webhookId: 'cloud-nss',
			parameters: { feeds: 'automatic', logTypes: ['web'] },
			credentials: {},
		},
		{
			id: 'records',
			name: 'Records',
			type: 'n8n-nodes-base.noOp',
			typeVersion: 1,
			position: [200, 0],
			parameters: {},
		},
	],
};
