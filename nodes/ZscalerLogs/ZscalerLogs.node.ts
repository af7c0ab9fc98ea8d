import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';
import { once } from 'lodash';

import { listSearch } from '../objects/methods/listSearch';
import { getColumns } from '../objects/methods/resourceMapping';
import { itemsAsForm } from '../shared/parameters/asForm';
import { testZscalerApi } from '../shared/testCredential';
import { logsProperties } from './form/properties';
import { runZscalerLogs } from './run/runNode';

const form = once(logsProperties);

export class ZscalerLogs implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Zscaler Logs',
		name: 'zscalerLogs',
		icon: { light: 'file:zscaler.svg', dark: 'file:zscaler.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Pull audit logs, alerts, incidents and reports of Zscaler',
		defaults: { name: 'Zscaler Logs' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		usableAsTool: true,
		credentials: [{ name: 'zscalerApi', required: true, testedBy: 'testZscalerApi' }],
		properties: logsProperties(),
	};

	methods = {
		credentialTest: { testZscalerApi },
		listSearch,
		resourceMapping: { getColumns },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return [await runZscalerLogs(itemsAsForm(this, form))];
	}
}
