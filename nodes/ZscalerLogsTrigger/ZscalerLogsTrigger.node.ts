import {
	type IHookFunctions,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
	NodeConnectionTypes,
} from 'n8n-workflow';
import { once } from 'lodash';

import { triggerAsForm } from '../shared/parameters/asForm';
import { testZscalerApi } from '../shared/testCredential';
import { createFeeds } from './feeds/createFeeds';
import { deleteFeeds } from './feeds/deleteFeeds';
import { feedsExist } from './feeds/feedsExist';
import { logsTriggerProperties } from './form/properties';
import { testZscalerNssApi } from './methods/testZscalerNssApi';
import { receivePost } from './receive/receivePost';

const form = once(logsTriggerProperties);

export class ZscalerLogsTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Zscaler Logs Trigger',
		name: 'zscalerLogsTrigger',
		icon: { light: 'file:zscaler.svg', dark: 'file:zscaler.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle:
			'={{ $parameter["feeds"] === "manual" ? "own feeds" : $parameter["logTypes"].join(", ") }}',
		// n8n's panel shows this for the action node of the same name as well (n8n 2.41, generateMergedNodesAndActions).
		description:
			'Pull logs, alerts, incidents and reports of Zscaler, or start the workflow with logs that Cloud NSS posts',
		defaults: { name: 'Zscaler Logs Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'zscalerApi',
				required: true,
				testedBy: 'testZscalerApi',
				displayOptions: { show: { feeds: ['automatic'] } },
			},
			{
				name: 'zscalerNssApi',
				required: true,
				testedBy: 'testZscalerNssApi',
				// With a `show` for each value of Feeds the editor would take Feeds for the choice of a sign-in, and hide it.
				displayOptions: { hide: { feeds: ['automatic'] } },
			},
		],
		webhooks: [
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: 'onReceived',
				// Nothing of n8n's own: the answer is what `webhook` hands over (n8n 2.41, webhook-helpers).
				responseData: '',
				path: 'nss',
			},
		],
		properties: logsTriggerProperties(),
	};

	methods = { credentialTest: { testZscalerApi, testZscalerNssApi } };

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return feedsExist(triggerAsForm(this, form));
			},
			async create(this: IHookFunctions): Promise<boolean> {
				return createFeeds(triggerAsForm(this, form));
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				return deleteFeeds(this);
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return receivePost(triggerAsForm(this, form));
	}
}
