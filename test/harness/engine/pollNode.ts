import './quiet';

import { PollContext } from 'n8n-core';
import {
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeType,
	type IWorkflowExecuteAdditionalData,
	type Logger,
	Workflow,
	type WorkflowExecuteMode,
} from 'n8n-workflow';

import type { MemoryCredentials } from './memoryCredentials';

export interface PollRun {
	readonly nodeType: INodeType;
	readonly credentials: MemoryCredentials;
	readonly parameters: IDataObject;
	/** What n8n has stored of the workflow; default nothing. */
	readonly staticData?: IDataObject;
	readonly logger?: Logger;
}

/** An active workflow with a node that polls, as one process of n8n holds it in memory. */
export interface Poller {
	/** What one poll hands out; empty for nothing. */
	readonly poll: (mode?: WorkflowExecuteMode) => Promise<INodeExecutionData[]>;
	/** As it would be stored: what an n8n that starts anew begins with. */
	readonly stored: () => IDataObject;
}

export function openPoller({ nodeType, credentials, parameters, ...run }: PollRun): Poller {
	const { name } = nodeType.description;
	const node: INode = {
		id: '1',
		name: 'Trigger',
		type: name,
		typeVersion: 1,
		position: [0, 0],
		parameters: parameters as INode['parameters'],
		credentials: { zscalerApi: { id: '1', name: 'Zscaler' } },
	};
	const workflow = new Workflow({
		id: 'test',
		nodes: [node],
		connections: {},
		active: true,
		nodeTypes: {
			getByName: () => nodeType,
			getByNameAndVersion: () => nodeType,
			getKnownTypes: () => ({}),
		},
		staticData: run.staticData ?? {},
	});
	const additionalData = {
		credentialsHelper: credentials,
	} as Partial<IWorkflowExecuteAdditionalData> as IWorkflowExecuteAdditionalData;
	return {
		poll: async (mode = 'trigger') => {
			const known = workflow.getNode('Trigger') ?? node;
			const context = new PollContext(workflow, known, additionalData, mode, 'activate');
			if (run.logger !== undefined) {
				Object.defineProperty(context, 'logger', { value: run.logger });
			}
			return (await nodeType.poll?.call(context))?.flat() ?? [];
		},
		stored: () => JSON.parse(JSON.stringify(workflow.staticData)) as IDataObject,
	};
}
