import type { Operation, Resource } from '../../../zscaler/catalogue/grammar';
import { operationOf } from '../../../zscaler/objects/operationOf';

/** Create or Update is no operation of the API: it stands on Update's path and body. */
export function chooseOperation(resource: Resource, id: string): Operation {
	if (id !== 'upsert') return operationOf(resource, id);
	const sentence = `Create or update ${resource.nouns}`;
	return { ...operationOf(resource, 'update'), id: 'upsert', sentence };
}
