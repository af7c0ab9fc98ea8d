import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Resource } from '../../../zscaler/catalogue/grammar';
import { composedOf, type Panel } from './panel';
import { sentencesIn } from './sentencesIn';

/**
 * One Operation property for each resource: n8n's panel files an action under the first value of
 * its display condition, so a shared property would file all actions under one resource.
 */
export function operationProperties(panel: Panel): INodeProperties[] {
	const sentenceOf = sentencesIn(panel);
	return panel.resources.map((resource) => ({
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [resource.id] } },
		options: operationOptions(panel, resource, sentenceOf),
		default: defaultOf(panel, resource),
	}));
}

function operationOptions(
	panel: Panel,
	resource: Resource,
	sentenceOf: ReturnType<typeof sentencesIn>,
): INodePropertyOptions[] {
	const calls = panel.operationsOf(resource).map(({ id, label, sentence }) => ({
		name: label,
		value: id,
		action: sentenceOf(resource, sentence),
	}));
	const composed = composedOf(panel, resource).map(({ id, label, sentence, description }) => ({
		name: label,
		value: id,
		action: sentenceOf(resource, sentence),
		description,
	}));
	return [...calls, ...composed].sort((left, right) => left.name.localeCompare(right.name));
}

function defaultOf({ operationsOf }: Panel, resource: Resource): string {
	const operations = operationsOf(resource);
	return (operations.find(({ id }) => id === 'getMany') ?? operations[0])?.id ?? '';
}
