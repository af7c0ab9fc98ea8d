import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { findResource, resources } from '../../../zscaler/catalogue';
import type { Resource } from '../../../zscaler/catalogue/grammar';

/** Rows without a panel entry of their own that offer the chosen operation. */
export async function getObjectTypes(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const operation = this.getNodeParameter('operation') as string;
	return resources
		.filter((resource) => !resource.everyday && offersChosen(resource, operation))
		.map(({ id, label, area }) => ({ name: label, value: id, description: area }))
		.sort((left, right) => left.name.localeCompare(right.name));
}

const offersChosen = ({ operations }: Resource, chosen: string): boolean =>
	operations.some(({ id, verb }) => (chosen === 'runAction' ? verb === 'action' : id === chosen));

/** Actions of the chosen object type. */
export async function getActions(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const objectType = this.getNodeParameter('objectType', '') as string;
	if (objectType === '') return [];
	return findResource(objectType)
		.operations.filter(({ verb }) => verb === 'action')
		.map(({ id, label, sentence }) => ({ name: label, value: id, description: sentence }));
}
