import { pick } from 'lodash';

import type { Resource } from '../catalogue/grammar';
import { ZscalerError } from '../client/zscalerError';
import { isJsonObject, type JsonObject } from '../json';
import { type Change, planChange } from '../plan/planChange';
import { callOperation } from './callOperation';
import { findObject } from './findObject';
import { notDone } from './notDone';
import { operationOf } from './operationOf';
import { type Params, startWork, type Work } from './work';

type Update = Extract<Change, { kind: 'update' }>;

/**
 * Looks whether an update was done of which no answer tells: the object where it is as wanted. Throws
 * that it was not done where it is as before; the error itself where neither can be seen.
 */
export async function confirmUpdated(
	{ client }: Work,
	resource: Resource,
	params: Params,
	before: JsonObject,
	{ id, changed, after }: Update,
	error: unknown,
): Promise<JsonObject> {
	if (!(error instanceof ZscalerError) || error.facts.kind !== 'fateUnknown') throw error;
	const read = (): Promise<JsonObject> =>
		readNow(startWork(client, 1), resource, { ...params, id });
	const now = await read().catch(() => {
		throw error;
	});
	const isAs = (object: JsonObject): boolean =>
		planChange(resource, now, pick(object, changed)).kind === 'unchanged';
	if (isAs(after)) return now;
	if (isAs(before)) throw notDone(error, `The ${resource.noun} is as it was: it was not updated`);
	throw error;
}

async function readNow(work: Work, resource: Resource, params: Params): Promise<JsonObject> {
	if (!resource.single) return findObject(work, resource, params, { id: params.id ?? null });
	const { body } = await callOperation(work, resource, operationOf(resource, 'get'), { params });
	if (isJsonObject(body)) return body;
	throw new Error('No object');
}
