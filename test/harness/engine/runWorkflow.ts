import './quiet';

import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
	type IBinaryKeyData,
	type IDataObject,
	type IExecuteFunctions,
	type INode,
	type INodeExecutionData,
	type INodeType,
	type INodeTypes,
	type IRun,
	type IWorkflowBase,
	type IWorkflowExecuteAdditionalData,
	type Logger,
	LoggerProxy,
	NodeConnectionTypes,
	Workflow,
	type WorkflowExecuteMode,
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
	/** In place of n8n-core's, which writes to the terminal. */
	readonly logger?: Logger;
	/** What the workflow remembers; what the run keeps is written into it. */
	readonly staticData?: IDataObject;
	/** How the run began; default by a trigger. */
	readonly mode?: WorkflowExecuteMode;
	/** Files of the first item. */
	readonly binary?: IBinaryKeyData;
	/** Zone of the workflow; default n8n's own. */
	readonly timezone?: string;
}

/** What n8n has of a workflow in its database; its hooks read nothing of it here. */
const saved: IWorkflowBase = {
	...{ id: 'test', name: 'Test', active: false, isArchived: false, activeVersionId: null },
	...{ nodes: [], connections: {}, createdAt: new Date(0), updatedAt: new Date(0) },
};

/** One node in n8n's own engine, fed with items. Cancel it through `cancel()` of the promise. */
export function startWorkflow(run: NodeRun): ReturnType<WorkflowExecute['run']> {
	const { credentials, items = [{}], mode = 'trigger', binary } = run;
	const workflow = workflowOf(run);
	const additionalData = {
		credentialsHelper: credentials,
		hooks: new ExecutionLifecycleHooks(mode, 'test', saved),
		currentNodeExecutionIndex: 0,
		restApiUrl: '',
		webhookBaseUrl: 'http://127.0.0.1/',
		webhookWaitingBaseUrl: 'http://127.0.0.1/',
		formWaitingBaseUrl: 'http://127.0.0.1/',
		variables: {},
		executionId: 'test',
	} as Partial<IWorkflowExecuteAdditionalData> as IWorkflowExecuteAdditionalData;
	const pinData = {
		Input: items.map((json, index) => (index === 0 && binary ? { json, binary } : { json })),
	};
	const startNode = workflow.getNode('Input') ?? undefined;
	return new WorkflowExecute(additionalData, mode).run({ workflow, startNode, pinData });
}

function workflowOf({
	nodeType,
	credentials,
	parameters,
	onError,
	logger,
	staticData,
	timezone,
}: NodeRun): Workflow {
	const under = logged(nodeType, logger);
	const nodeTypes: INodeTypes = {
		getByName: (name) => (name === 'input' ? input : under),
		getByNameAndVersion: (name) => (name === 'input' ? input : under),
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
			credentials: credentials.chosen(),
			onError,
		},
	];
	return new Workflow({
		id: 'test',
		nodes,
		connections: { Input: { main: [[{ node: 'Zscaler', type: 'main', index: 0 }]] } },
		active: false,
		nodeTypes,
		staticData,
		settings: timezone === undefined ? {} : { timezone },
	});
}

/** The same node type, whose log goes to the test. */
const logged = (nodeType: INodeType, logger?: Logger): INodeType =>
	Object.assign(Object.create(nodeType) as INodeType, {
		async execute(this: IExecuteFunctions) {
			if (logger !== undefined) {
				Object.defineProperty(this, 'logger', { value: logger });
				LoggerProxy.init(logger);
			}
			return (await nodeType.execute?.call(this)) ?? [];
		},
	});

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
		error: task?.error ?? run.data.resultData.error,
		hints: task?.hints ?? [],
	};
}
