import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Operation, Resource } from '../../../zscaler/catalogue/grammar';
import { canUpsert, everyday, panelOperations } from './everyday';
import { sentenceOf } from './sentenceOf';

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
	const options = panelOperations(resource).map((operation) => optionFor(resource, operation));
	if (canUpsert(resource)) {
		options.push({
			name: 'Create or Update',
			value: 'upsert',
			action: sentenceOf(resource),
			description: 'Create a new record, or update the current one if it already exists (upsert)',
		});
	}
	return options.sort((left, right) => left.name.localeCompare(right.name));
}

const optionFor = (
	resource: Resource,
	{ id, label, sentence }: Operation,
): INodePropertyOptions => ({
	name: label,
	value: id,
	action: sentenceOf(resource, sentence),
});

const defaultOf = ({ operations }: Resource): string =>
	(operations.find(({ id }) => id === 'getMany') ?? operations[0])?.id ?? '';
