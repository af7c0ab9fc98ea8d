import { get } from 'lodash';

import type { Resource } from '../catalogue/grammar';
import { ZscalerError } from '../contract/zscalerError';
import type { JsonObject } from '../contract/json/json';
import { findObject } from './findObject';
import { offers } from './operationOf';
import { contextAfterwards } from './readAfterwards';
import type { Params, RunContext } from './runContext';

/**
 * Reads a new object of which the answer told nothing, so that what Zscaler set can be told.
 * Nothing where it cannot be read: it was created all the same.
 */
export async function readCreated(
	runContext: RunContext,
	resource: Resource,
	params: Params,
	wanted: JsonObject,
): Promise<JsonObject | undefined> {
	const name: unknown = get(wanted, resource.nameField);
	if (typeof name !== 'string' || !offers(resource, 'getMany')) return undefined;
	try {
		return await findObject(contextAfterwards(runContext), resource, params, { name });
	} catch (error) {
		if (error instanceof ZscalerError) return undefined;
		throw error;
	}
}
