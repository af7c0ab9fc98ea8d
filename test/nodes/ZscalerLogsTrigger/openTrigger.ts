import '../../harness/engine/quiet';
import './ownFolder';

import { HookContext, WebhookContext } from 'n8n-core';
import {
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeTypes,
	type IWebhookData,
	type IWorkflowExecuteAdditionalData,
	Workflow,
	type WorkflowActivateMode,
	type WorkflowExecuteMode,
} from 'n8n-workflow';

import { ZscalerLogsTrigger } from '../../../nodes/ZscalerLogsTrigger/ZscalerLogsTrigger.node';
import type { MemoryCredentials } from '../../harness/engine/memoryCredentials';
import type { Row } from '../../harness/engine/useTenant';
import type { serve } from './serveWebhook';

/** A published workflow's trigger, as n8n runs it. */
export interface Trigger {
	readonly activate: (activation?: WorkflowActivateMode) => Promise<boolean>;
	readonly deactivate: () => Promise<void>;
	readonly url: string;
	readonly post: (
		body: string | Uint8Array,
		headers?: Record<string, string>,
	) => Promise<{ status: number; answer: Row }>;
	/** Items of each execution that was started. */
	readonly executions: INodeExecutionData[][];
	/** All of them. */
	readonly items: () => IDataObject[];
	/** What n8n has in its database for the workflow. */
	readonly memory: () => IDataObject;
	/** Whether n8n fails to start an execution. */
	readonly broken: { now: boolean };
	mode: WorkflowExecuteMode;
}

export const nodeType = new ZscalerLogsTrigger();
const webhook = nodeType.description.webhooks![0]!;
const nodeTypes: INodeTypes = {
	getByName: () => nodeType,
	getByNameAndVersion: () => nodeType,
	getKnownTypes: () => ({}),
};

/** A trigger whose web server listens at `url` and hands what comes to `receive`. */
export function openTrigger(
	id: string,
	url: string,
	credentials: MemoryCredentials,
	parameters: Row,
) {
	const additionalData = {
		credentialsHelper: credentials,
		webhookBaseUrl: `${url}/webhook`,
		webhookTestBaseUrl: `${url}/webhook-test`,
	} as Partial<IWorkflowExecuteAdditionalData> as IWorkflowExecuteAdditionalData;
	let saved: IDataObject = {};
	// Each call has its own copy of what the database holds, as in n8n.
	const load = () => workflowOf(id, parameters, saved);
	const save = (workflow: Workflow): void => {
		saved = JSON.parse(JSON.stringify(workflow.staticData)) as IDataObject;
	};
	const webhookData = {
		httpMethod: 'POST',
		node: 'Trigger',
		path: `${id}/nss`,
		workflowId: id,
		webhookDescription: webhook,
		workflowExecuteAdditionalData: additionalData,
	} as IWebhookData;
	const hook = (workflow: Workflow, mode: WorkflowExecuteMode, how: WorkflowActivateMode) =>
		new HookContext(workflow, workflow.getNode('Trigger')!, additionalData, mode, how, webhookData);
	const hooks = nodeType.webhookMethods.default;
	const trigger: Trigger & { receive: Parameters<typeof serve>[0] } = {
		url: `${url}/webhook/${id}/nss`,
		mode: 'webhook',
		executions: [],
		broken: { now: false },
		memory: () => saved,
		items: () => trigger.executions.flat().map(({ json }) => json),
		activate: async (how = 'activate') => {
			const workflow = load();
			const mode = how === 'manual' ? 'manual' : 'trigger';
			const exists = await hooks.checkExists.call(hook(workflow, mode, how));
			if (!exists) await hooks.create.call(hook(workflow, mode, how));
			if (how !== 'manual') save(workflow);
			return exists;
		},
		deactivate: async () => {
			const workflow = load();
			await hooks.delete.call(hook(workflow, 'internal', 'update'));
			save(workflow);
		},
		post: async (body, headers = {}) => {
			const sent = typeof body === 'string' ? body : new Uint8Array(body);
			const answer = await fetch(trigger.url, { method: 'POST', body: sent, headers });
			const text = await answer.text();
			return { status: answer.status, answer: JSON.parse(text || '{}') as Row };
		},
		receive: async (request, response) => {
			const workflow = load();
			const data = { ...additionalData, httpRequest: request, httpResponse: response };
			const context = new WebhookContext(
				workflow,
				workflow.getNode('Trigger')!,
				data,
				trigger.mode,
				webhookData,
				[],
				null,
			);
			const result = await nodeType.webhook.call(context);
			// The order of n8n 2.41's executeWebhook: the answer comes when the execution has begun.
			if (result.workflowData !== undefined) {
				if (trigger.broken.now) throw new Error('The database is gone');
				trigger.executions.push(result.workflowData[0] ?? []);
			}
			if (result.noWebhookResponse === true) return;
			const own =
				result.workflowData === undefined ? '' : (webhook.responseData ?? 'firstEntryJson');
			response.status(200).json(own === '' ? ((result.webhookResponse ?? {}) as object) : { own });
		},
	};
	return trigger;
}

function workflowOf(id: string, parameters: Row, saved: IDataObject): Workflow {
	const node: INode = {
		id: `${id}-node`,
		name: 'Trigger',
		type: 'n8n-nodes-zscaler.zscalerLogsTrigger',
		typeVersion: 1,
		position: [0, 0],
		webhookId: id,
		parameters: { ...parameters } as INode['parameters'],
		credentials: {
			zscalerApi: { id: '1', name: 'Zscaler' },
			zscalerNssApi: { id: '2', name: 'NSS' },
		},
	};
	const staticData = JSON.parse(JSON.stringify(saved)) as IDataObject;
	return new Workflow({ id, nodes: [node], connections: {}, active: true, nodeTypes, staticData });
}
