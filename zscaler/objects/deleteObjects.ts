import { chunk } from 'lodash';

import { counted } from '../contract/text/counted';
import type { Resource } from '../catalogue/grammar';
import type { HttpAnswer } from '../contract/ports';
import { saysGone } from '../client/saysGone';
import { ZscalerError } from '../contract/zscalerError';
import type { Json } from '../contract/json/json';
import { callOperation } from './callOperation';
import { idInForm } from './candidates';
import { findObject } from './findObject';
import { notDone } from './notDone';
import { offers, operationOf } from './operationOf';
import { seen, contextAfterwards } from './readAfterwards';
import { listOf } from './readObjects';
import type { Listing, Params, RunContext } from './runContext';

/** Ids that travel in one call: all that the bulk endpoint takes, or one. */
export const deletionBatches = (resource: Resource, ids: readonly Json[]): Json[][] =>
	chunk(ids, resource.bulkDelete !== undefined && ids.length > 1 ? resource.bulkDelete.max : 1);

/**
 * Deletes the objects of one batch in one call. Answers the ids, as texts, of those that were gone
 * already: what was asked for is so. What went in a call without an answer that tells was deleted by it.
 */
export async function deleteBatch(
	runContext: RunContext,
	resource: Resource,
	params: Params,
	ids: readonly Json[],
): Promise<ReadonlySet<string>> {
	const listing = { runContext, resource, params };
	try {
		await send(listing, ids);
		return new Set();
	} catch (error) {
		if (!isMissing(error)) throw error;
		const left = await leftOf(listing, ids, error);
		if (left.length === ids.length) throw error;
		if (left.length > 0) await send(listing, left);
		return new Set(ids.filter((id) => !left.includes(id)).map(String));
	}
}

/** Looks whether a deletion was done of which no answer tells; what is left of it is deleted. */
async function confirmDeleted(
	listing: Listing,
	ids: readonly Json[],
	error: ZscalerError,
): Promise<HttpAnswer> {
	const left = await leftOf(listing, ids, error);
	if (left.length === ids.length) throw stillThere(ids.length, error);
	if (left.length > 0) await send(listing, left);
	return seen();
}

const isMissing = (error: unknown): error is ZscalerError =>
	error instanceof ZscalerError && error.facts.kind === 'notFound';

/** Those that are still there. */
async function leftOf(
	{ runContext, resource, params }: Listing,
	ids: readonly Json[],
	error: ZscalerError,
): Promise<readonly Json[]> {
	const [id = null, ...others] = ids;
	if (others.length === 0 && saysGone(error)) return [];
	const unseen = (): never => {
		throw error;
	};
	const fresh = contextAfterwards(runContext);
	if (offers(resource, 'getMany')) {
		const objects = await listOf(fresh, resource, params).catch(unseen);
		return ids.filter((each) => objects.having(resource.key, each).length > 0);
	}
	if (others.length > 0 || !offers(resource, 'get')) throw error;
	return findObject(fresh, resource, params, { id }).then(
		() => ids,
		(thrown: unknown) => (saysGone(thrown) ? [] : unseen()),
	);
}

const stillThere = (count: number, error: ZscalerError): ZscalerError =>
	error.facts.kind === 'fateUnknown'
		? notDone(
				error,
				count === 1
					? 'It was not deleted: it is still there'
					: `None of the ${counted(count, 'object')} was deleted: all are still there`,
			)
		: error;

async function send(listing: Listing, ids: readonly Json[]): Promise<void> {
	const { runContext, resource, params } = listing;
	const { bulkDelete } = resource;
	const [id = null] = ids;
	const isOne = bulkDelete === undefined || ids.length === 1;
	await callOperation(
		runContext,
		resource,
		operationOf(resource, isOne ? 'delete' : 'deleteMany'),
		{
			...(isOne
				? { params: { ...params, id } }
				: { params, body: { [bulkDelete.field]: ids.map((each) => idInForm(resource, each)) } }),
			confirm: (error) => confirmDeleted(listing, ids, error),
		},
	);
}
