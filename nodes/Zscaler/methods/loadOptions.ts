import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { findResource, resources } from '../../../zscaler/catalogue';
import { editorForm } from '../../shared/parameters/editorForm';

/**
 * Rows that offer the chosen operation and have no panel entry of their own; under Run Action all
 * rows, since the panel does not show every action of the everyday ones.
 */
export async function getObjectTypes(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const operation = editorForm(this).text('operation');
	const found =
		operation === 'runAction'
			? resources.filter(({ operations }) => operations.some(({ verb }) => verb === 'action'))
			: resources.filter(
					({ everyday, operations }) => !everyday && operations.some(({ id }) => id === operation),
				);
	return found
		.map(({ id, label, area }) => ({ name: label, value: id, description: area }))
		.sort((left, right) => left.name.localeCompare(right.name));
}

/** Actions of the chosen object type. */
export async function getActions(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const objectType = editorForm(this).text('objectType', '');
	if (objectType === '') return [];
	return findResource(objectType)
		.operations.filter(({ verb }) => verb === 'action')
		.map(({ id, label, sentence }) => ({ name: label, value: id, description: sentence }));
}
