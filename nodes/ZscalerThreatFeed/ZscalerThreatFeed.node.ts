import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';
import { once } from 'lodash';

import { itemsAsForm } from '../shared/parameters/asForm';
import { testZscalerApi } from '../shared/testCredential';
import { threatFeedProperties } from './form/properties';
import { testZscalerFeedApi } from './methods/testZscalerFeedApi';
import { runZscalerThreatFeed } from './run/runNode';

const form = once(threatFeedProperties);

export class ZscalerThreatFeed implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Zscaler Threat Feed',
		name: 'zscalerThreatFeed',
		icon: { light: 'file:zscaler.svg', dark: 'file:zscaler.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Keep lists of Zscaler in step with threat feeds; block, unblock and look up',
		defaults: { name: 'Zscaler Threat Feed' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		usableAsTool: true,
		credentials: [
			{ name: 'zscalerApi', required: true, testedBy: 'testZscalerApi' },
			{
				name: 'zscalerFeedApi',
				displayName: 'Threat Feed API (for feeds that need a key)',
				testedBy: 'testZscalerFeedApi',
				displayOptions: { show: { resource: ['feed'], operation: ['sync'] } },
			},
		],
		properties: threatFeedProperties(),
	};

	methods = { credentialTest: { testZscalerApi, testZscalerFeedApi } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return [await runZscalerThreatFeed(itemsAsForm(this, form))];
	}
}
