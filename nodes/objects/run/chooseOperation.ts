import type { Operation, Resource } from '../../../zscaler/catalogue/grammar';
import { operationOf } from '../../../zscaler/objects/operationOf';

/** What the panel offers: a call of the API, or what stands on several. */
export const chooseOperation = (resource: Resource, id: string): Operation =>
	resource.composed.find((composed) => composed.id === id) ?? operationOf(resource, id);
