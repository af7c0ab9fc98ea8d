import './quiet';

import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeType,
	type IRun,
	type IWorkflowBase,
	type IWorkflowExecuteAdditionalData,
	Workflow,
} from 'n8n-workflow';

import { Zscaler } from '../../../nodes/Zscaler/Zscaler.node';
import { ZscalerLogs } from '../../../nodes/ZscalerLogs/ZscalerLogs.node';
import { ZscalerThreatFeed } from '../../../nodes/ZscalerThreatFeed/ZscalerThreatFeed.node';
import { sharedLimits } from '../../../zscaler/client/limits/limits';
import type { MemoryCredentials } from './memoryCredentials';
import type { Row } from './useTenant';
import { standIns, type World } from './standIns';
import { readTemplate } from './template';

const ours: Readonly<Record<string, INodeType>> = {
	'n8n-nodes-zscaler.zscaler': new Zscaler(),
	'n8n-nodes-zscaler.zscalerLogs': new ZscalerLogs(),
	'n8n-nodes-zscaler.zscalerThreatFeed': new ZscalerThreatFeed(),
};

export interface TemplateRun {
	readonly file: string;
	/** The node that the run begins with, and what comes out of it. */
	readonly start: string;
	readonly items?: readonly INodeExecutionData[];
	readonly credentials: MemoryCredentials;
	/** Parameters in place of the template's own, by the node's name. */
	readonly edit?: Readonly<Record<string, Row>>;
	readonly http?: World['http'];
	readonly staticData?: IDataObject;
}

export interface TemplateResult extends Pick<World, 'pages' | 'answers'> {
	readonly error?: Error;
	/** What a node put out, in its last run; nothing if it did not run. */
	readonly put: (node: string, output?: number) => IDataObject[] | undefined;
}

const saved: IWorkflowBase = {
	...{ id: 'test', name: 'Test', active: false, isArchived: false, activeVersionId: null },
	...{ nodes: [], connections: {}, createdAt: new Date(0), updatedAt: new Date(0) },
};

const URL = 'http://127.0.0.1/';

/** A whole template in n8n's own engine: our nodes as they are, and n8n's own as stand-ins. */
export async function runTemplate(request: TemplateRun): Promise<TemplateResult> {
	const { start, items = [{ json: {} }], credentials } = request;
	const world: World = { pages: [], answers: [], http: request.http ?? (() => ({ status: 200 })) };
	sharedLimits.clear();
	const workflow = workflowOf(request, world);
	const additionalData = {
		credentialsHelper: credentials,
		hooks: new ExecutionLifecycleHooks('trigger', 'test', saved),
		currentNodeExecutionIndex: 0,
		...{ restApiUrl: URL, webhookBaseUrl: URL },
		...{ webhookWaitingBaseUrl: URL, formWaitingBaseUrl: URL },
		...{ variables: {}, executionId: 'test' },
	} as Partial<IWorkflowExecuteAdditionalData> as IWorkflowExecuteAdditionalData;
	const run = await new WorkflowExecute(additionalData, 'trigger').run({
		workflow,
		startNode: workflow.getNode(start) ?? undefined,
		pinData: { [start]: [...items] },
	});
	return { ...world, error: errorOf(run), put: (node, output = 0) => putBy(run, node, output) };
}

const errorOf = ({ data }: IRun): Error | undefined => data.resultData.error;

const putBy = ({ data }: IRun, node: string, output: number): IDataObject[] | undefined =>
	data.resultData.runData[node]?.at(-1)?.data?.main?.[output]?.map(({ json }) => json);

function workflowOf({ file, credentials, edit = {}, staticData }: TemplateRun, world: World) {
	const { nodes, connections } = readTemplate(file);
	const types = { ...ours, ...standIns(world) };
	const typeOf = (name: string): INodeType => types[name]!;
	const workflow = new Workflow({
		id: 'test',
		nodes: nodes.map((node) => ({
			...node,
			parameters: { ...node.parameters, ...edit[node.name] } as INode['parameters'],
			credentials: node.type in ours ? credentials.chosen() : undefined,
			// The tries, without n8n's wait between them.
			waitBetweenTries: 1,
		})),
		connections: connections,
		active: false,
		nodeTypes: { getByName: typeOf, getByNameAndVersion: typeOf, getKnownTypes: () => ({}) },
		staticData,
		settings: { executionOrder: 'v1' },
	});
	// n8n drops the parameters that a form does not have: those of stand-ins have none.
	for (const { name, type, parameters } of nodes) {
		const node = workflow.getNode(name);
		if (node !== null && !(type in ours)) {
			node.parameters = { ...parameters, ...edit[name] } as INode['parameters'];
		}
	}
	return workflow;
}
