import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';
import { once } from 'lodash';

import { listSearch } from '../objects/methods/listSearch';
import { getColumns, getParameterColumns } from '../objects/methods/resourceMapping';
import { itemsAsForm } from '../shared/parameters/asForm';
import { testZscalerApi } from '../shared/testCredential';
import { zscalerProperties } from './form/properties';
import { getActions, getObjectTypes } from './methods/loadOptions';
import { runZscaler } from './run/runNode';

const form = once(zscalerProperties);

export class Zscaler implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Zscaler',
		name: 'zscaler',
		icon: { light: 'file:zscaler.svg', dark: 'file:zscaler.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Read and change policies and objects of Zscaler, one by one and in bulk',
		defaults: { name: 'Zscaler' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		usableAsTool: true,
		credentials: [{ name: 'zscalerApi', required: true, testedBy: 'testZscalerApi' }],
		properties: zscalerProperties(),
	};

	methods = {
		credentialTest: { testZscalerApi },
		listSearch,
		loadOptions: { getActions, getObjectTypes },
		resourceMapping: { getColumns, getParameterColumns },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return [await runZscaler(itemsAsForm(this, form))];
	}
}
