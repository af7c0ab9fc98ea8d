import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Operation, Resource } from '../../../zscaler/catalogue/grammar';
import { canUpsert, everyday, panelOperations } from './everyday';

/**
 * One Operation property for each resource: n8n's panel files an action under the first value of
 * its display condition, so a shared property would file all actions under one resource.
 */
export const operationProperties = (): INodeProperties[] =>
	everyday.map((resource) => ({
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [resource.id] } },
		options: operationOptions(resource),
		default: defaultOf(resource),
	}));

function operationOptions(resource: Resource): INodePropertyOptions[] {
	const options = panelOperations(resource).map(optionFor);
	if (canUpsert(resource)) {
		options.push({
			name: 'Create or Update',
			value: 'upsert',
			action: `Create or update ${resource.nouns}`,
			description: 'Create a new record, or update the current one if it already exists (upsert)',
		});
	}
	return options.sort((left, right) => left.name.localeCompare(right.name));
}

const optionFor = ({ id, label, sentence }: Operation): INodePropertyOptions => ({
	name: label,
	value: id,
	action: sentence,
});

const defaultOf = ({ operations }: Resource): string =>
	(operations.find(({ id }) => id === 'getMany') ?? operations[0])?.id ?? '';
