import { get } from 'lodash';

import type { Resource } from '../catalogue/grammar';
import { briefly } from '../client/briefly';
import type { HttpAnswer } from '../client/ports';
import { ZscalerError } from '../client/zscalerError';
import type { JsonObject } from '../json';
import { planChange } from '../plan/planChange';
import { offers } from './operationOf';
import { findObject } from './findObject';
import { isMissing } from './idIfThere';
import { type Params, startWork, type Work } from './work';

/**
 * Looks whether an object was created of which no answer tells: one of its name that is as wanted.
 * Nothing where there is none, so that it may be sent again; throws where it cannot be told.
 */
export async function confirmCreated(
	{ client }: Work,
	resource: Resource,
	params: Params,
	wanted: JsonObject,
): Promise<HttpAnswer | undefined> {
	const name: unknown = get(wanted, resource.nameField);
	if (typeof name !== 'string' || !offers(resource, 'getMany')) throw unsure(resource);
	const found = await findIfThere(startWork(briefly(client), 1), resource, params, name);
	if (found === undefined) return undefined;
	if (planChange(resource, found, wanted).kind === 'unchanged') {
		return { status: 200, headers: {}, body: found };
	}
	throw unsure(resource);
}

async function findIfThere(
	work: Work,
	resource: Resource,
	params: Params,
	name: string,
): Promise<JsonObject | undefined> {
	try {
		return await findObject(work, resource, params, { name });
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw unsure(resource, error);
	}
}

const unsure = ({ noun, product }: Resource, cause?: unknown): ZscalerError =>
	new ZscalerError(
		`It is not known whether the ${noun} was created: ${cause instanceof ZscalerError ? cause.message : 'Zscaler did not say.'}`,
		{ kind: 'fateUnknown', product },
		{ cause },
	);
