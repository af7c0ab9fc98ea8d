import { ExecuteContext } from 'n8n-core';
import {
	createEmptyRunExecutionData,
	type IExecuteFunctions,
	type IHttpRequestOptions,
	type INode,
	type INodeTypes,
	type IWorkflowExecuteAdditionalData,
	LoggerProxy,
	type NodeApiError,
	NodeConnectionTypes,
	Workflow,
} from 'n8n-workflow';
import { ZscalerApi } from '../../credentials/ZscalerApi.credentials';
import { MemoryCredentials } from '../harness/engine/memoryCredentials';

const node: INode = {
	id: '1',
	name: 'Caller',
	type: 'caller',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
	credentials: { zscalerApi: { id: '1', name: 'Zscaler' } },
};

const caller = {
	description: {
		displayName: 'Caller',
		name: 'caller',
		group: ['transform' as const],
		version: 1,
		description: 'Calls an address with the credential',
		defaults: { name: 'Caller' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
		credentials: [{ name: 'zscalerApi', required: true }],
	},
};

const nodeTypes: INodeTypes = {
	getByName: () => caller,
	getByNameAndVersion: () => caller,
	getKnownTypes: () => ({}),
};

/** What a node's `execute` is given by n8n, with one stored credential behind it. */
function contextFor(credentialsHelper: MemoryCredentials): IExecuteFunctions {
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	const additionalData = {
		credentialsHelper,
		variables: {},
		executionId: '1',
	} as Partial<IWorkflowExecuteAdditionalData> as IWorkflowExecuteAdditionalData;
	const data = createEmptyRunExecutionData();
	const execution = { node, data: {}, source: null };
	const context = new ExecuteContext(
		workflow,
		node,
		additionalData,
		'trigger',
		data,
		0,
		[],
		{},
		execution,
		[],
	);
	// n8n-core sets its own logger when it is first used.
	LoggerProxy.init({ error: write, warn: write, info: write, debug: write });
	return context;
}

export interface Called {
	readonly answer?: unknown;
	readonly error?: NodeApiError;
}

async function settle(call: Promise<unknown>): Promise<Called> {
	try {
		return { answer: await call };
	} catch (error) {
		return { error: error as NodeApiError };
	}
}

/** Calls as our own nodes do. */
export function callAsNode(
	store: MemoryCredentials,
	url: string,
	method: IHttpRequestOptions['method'] = 'GET',
): Promise<Called> {
	const context = contextFor(store);
	const { httpRequestWithAuthentication } = context.helpers;
	return settle(
		httpRequestWithAuthentication.call(context, 'zscalerApi', {
			url,
			method,
			returnFullResponse: true,
			ignoreHttpStatusErrors: { ignore: true, except: [401] },
		}),
	);
}

/** Calls as n8n's HTTP Request node does (nodes-base HttpRequestV3, 2.41.1). */
export function callAsHttpRequest(store: MemoryCredentials, uri: string): Promise<Called> {
	const context = contextFor(store);
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- that node uses it
	const { requestWithAuthentication } = context.helpers;
	return settle(requestWithAuthentication.call(context, 'zscalerApi', { uri, json: true }));
}

/** What n8n's logger would have written. */
export const logged: string[] = [];

function write(message: string, facts?: object) {
	logged.push(JSON.stringify({ message, ...facts }));
}

export const storeOf = (form: object) =>
	new MemoryCredentials(new ZscalerApi(), { ...form, session: '' });
