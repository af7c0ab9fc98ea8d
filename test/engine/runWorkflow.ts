import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeType,
	type INodeTypes,
	type IRun,
	type IWorkflowExecuteAdditionalData,
	NodeConnectionTypes,
	NodeHelpers,
	Workflow,
} from 'n8n-workflow';

import type { MemoryCredentials } from './memoryCredentials';

/** Hands the test's items to the node under test, as any node before it would. */
const input: INodeType = {
	description: {
		displayName: 'Input',
		name: 'input',
		group: ['trigger'],
		version: 1,
		description: 'Items of the test',
		defaults: { name: 'Input' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
	},
	execute: async () => [[]],
};

export interface NodeRun {
	readonly nodeType: INodeType;
	readonly credentials: MemoryCredentials;
	readonly parameters: IDataObject;
	readonly items?: IDataObject[];
	readonly onError?: INode['onError'];
}

/** One node in n8n's own engine, fed with items. Cancel it through `cancel()` of the promise. */
export function startWorkflow({ nodeType, credentials, parameters, items = [{}], onError }: NodeRun) {
	const nodeTypes: INodeTypes = {
		getByName: (name) => (name === 'input' ? input : nodeType),
		getByNameAndVersion: (name) => (name === 'input' ? input : nodeType),
		getKnownTypes: () => ({}),
	};
	const position: [number, number] = [0, 0];
	const nodes: INode[] = [
		{ id: '1', name: 'Input', type: 'input', typeVersion: 1, position, parameters: {} },
		{
			id: '2',
			name: 'Zscaler',
			type: nodeType.description.name,
			typeVersion: 1,
			position,
			parameters: parameters as INode['parameters'],
			credentials: { zscalerApi: { id: '1', name: 'Zscaler' } },
			onError,
		},
	];
	const workflow = new Workflow({
		id: 'test',
		nodes,
		connections: { Input: { main: [[{ node: 'Zscaler', type: 'main', index: 0 }]] } },
		active: false,
		nodeTypes,
	});
	const hooks = new ExecutionLifecycleHooks('trigger', 'test', { ...workflow, nodes } as never);
	const additionalData = {
		credentialsHelper: credentials,
		hooks,
		currentNodeExecutionIndex: 0,
		restApiUrl: '',
		webhookBaseUrl: '',
		variables: {},
		executionId: 'test',
	} as unknown as IWorkflowExecuteAdditionalData;
	const pinData = { Input: items.map((json) => ({ json })) };
	return new WorkflowExecute(additionalData, 'trigger').run({ workflow, pinData });
}

export interface NodeResult {
	readonly items: INodeExecutionData[];
	readonly errorItems: INodeExecutionData[];
	readonly error?: Error & { description?: string | null; httpCode?: string | null };
	readonly hints: readonly { message: string }[];
}

export async function runNode(run: NodeRun): Promise<NodeResult> {
	return resultOf(await startWorkflow(run));
}

export function resultOf(run: IRun): NodeResult {
	const [task] = run.data.resultData.runData.Zscaler ?? [];
	const [items, errorItems] = task?.data?.main ?? [];
	return {
		items: items ?? [],
		errorItems: errorItems ?? [],
		error: (task?.error ?? run.data.resultData.error),
		hints: task?.hints ?? [],
	};
}

/** The node's parameters with every default filled in, as the editor would save them. */
export const withDefaults = (nodeType: INodeType, parameters: IDataObject): IDataObject => {
	const node = { id: '2', name: 'Zscaler', type: 'zscaler', typeVersion: 1, position: [0, 0] as [number, number], parameters: parameters as INode['parameters'] };
	return (NodeHelpers.getNodeParameters(
		nodeType.description.properties,
		node.parameters,
		true,
		false,
		node,
		nodeType.description,
	) ?? parameters);
};
