import {
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
	NodeConnectionTypes,
} from 'n8n-workflow';
import { once } from 'lodash';

import { triggerAsForm } from '../shared/parameters/asForm';
import { testZscalerApi } from '../shared/testCredential';
import { eventTriggerProperties } from './form/properties';
import { pollNode } from './run/pollNode';

const form = once(eventTriggerProperties);

export class ZscalerTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Zscaler Trigger',
		name: 'zscalerTrigger',
		icon: { light: 'file:zscaler.svg', dark: 'file:zscaler.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["event"] }}',
		// n8n's panel shows this for the action node of the same name as well (n8n 2.41, generateMergedNodesAndActions).
		description:
			'Change policies and objects of Zscaler, or start the workflow when something happens there',
		defaults: { name: 'Zscaler Trigger' },
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'zscalerApi', required: true, testedBy: 'testZscalerApi' }],
		properties: eventTriggerProperties(),
	};

	methods = { credentialTest: { testZscalerApi } };

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		return pollNode(triggerAsForm(this, form));
	}
}
