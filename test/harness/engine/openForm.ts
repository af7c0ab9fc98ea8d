import { LoadOptionsContext } from 'n8n-core';
import {
	type ILoadOptionsFunctions,
	type INode,
	type INodeParameters,
	type INodeType,
	type IWorkflowExecuteAdditionalData,
	LoggerProxy,
	NodeHelpers,
	Workflow,
} from 'n8n-workflow';

import type { MemoryCredentials } from './memoryCredentials';
import type { Row } from './useTenant';

const silent = () => undefined;

/** What a method is given that fills the open form of a node. */
export function openForm(
	nodeType: INodeType,
	credentials: MemoryCredentials,
	choice: Row,
): ILoadOptionsFunctions {
	const { description } = nodeType;
	const node: INode = {
		...{ id: '1', name: 'Zscaler', type: description.name, typeVersion: 1, position: [0, 0] },
		parameters: {},
		credentials: { zscalerApi: { id: '1', name: 'Zscaler' } },
	};
	node.parameters = NodeHelpers.getNodeParameters(
		description.properties,
		choice as INodeParameters,
		true,
		false,
		node,
		description,
	)!;
	const getByNameAndVersion = () => nodeType;
	const nodeTypes = { getByNameAndVersion, getByName: () => nodeType, getKnownTypes: () => ({}) };
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	const additionalData = {
		credentialsHelper: credentials,
		variables: {},
		currentNodeParameters: node.parameters,
	} as Partial<IWorkflowExecuteAdditionalData> as IWorkflowExecuteAdditionalData;
	const context = new LoadOptionsContext(workflow, node, additionalData, 'parameters.values');
	const logger = { debug: silent, info: silent, warn: silent, error: silent };
	Object.defineProperty(context, 'logger', { value: logger });
	LoggerProxy.init(logger);
	return context;
}
