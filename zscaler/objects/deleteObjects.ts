import { chunk } from 'lodash';

import type { Resource } from '../catalogue/grammar';
import { type ErrorKind, ZscalerError } from '../client/zscalerError';
import type { Json } from '../json';
import { callOperation } from './callOperation';
import { idInForm } from './candidates';
import { notDone } from './notDone';
import { offers, operationOf } from './operationOf';
import { listOf } from './readObjects';
import type { Params, Work } from './work';

/** Ids that travel in one call: all that the bulk endpoint takes, or one. */
export const deletionBatches = (resource: Resource, ids: readonly Json[]): Json[][] =>
	chunk(ids, resource.bulkDelete !== undefined && ids.length > 1 ? resource.bulkDelete.max : 1);

/**
 * Deletes the objects of one batch in one call. Answers the ids, as texts, of those that were gone
 * already: what was asked for is so. What went in a call without an answer that tells was deleted by it.
 */
export async function deleteBatch(
	work: Work,
	resource: Resource,
	params: Params,
	ids: readonly Json[],
): Promise<ReadonlySet<string>> {
	try {
		await send(work, resource, params, ids);
		return new Set();
	} catch (error) {
		if (!(error instanceof ZscalerError) || !leavesOpen.has(error.facts.kind)) throw error;
		const left = await leftOf(work, resource, params, ids, error);
		if (left.length === ids.length) throw stillThere(resource, error);
		if (left.length > 0) await send(work, resource, params, left);
		if (arrives.has(error.facts.kind)) return new Set();
		return new Set(ids.filter((id) => !left.includes(id)).map(String));
	}
}

/** Failures after which objects may be gone: by this call, or one before it. */
const leavesOpen: ReadonlySet<ErrorKind> = new Set([
	'notFound',
	'failed',
	'fateUnknown',
	'unreachable',
]);

/** Failures of calls that were sent, and may have been done. */
const arrives: ReadonlySet<ErrorKind> = new Set(['failed', 'fateUnknown']);

/** Those that are still there. One of which Zscaler itself says that it does not know it needs no looking. */
async function leftOf(
	work: Work,
	resource: Resource,
	params: Params,
	ids: readonly Json[],
	error: ZscalerError,
): Promise<Json[]> {
	const { kind, code } = error.facts;
	if (ids.length === 1 && kind === 'notFound' && code !== undefined) return [];
	if (!offers(resource, 'getMany')) throw error;
	const fresh: Work = { ...work, lists: new Map() };
	const objects = await listOf(fresh, resource, params).catch(() => {
		throw error;
	});
	return ids.filter((id) => objects.having(resource.key, id).length > 0);
}

const stillThere = ({ noun, nouns }: Resource, error: ZscalerError): ZscalerError =>
	error.facts.kind === 'fateUnknown'
		? notDone(error, `What was to be deleted is still among the ${nouns}: no ${noun} was deleted`)
		: error;

async function send(
	work: Work,
	resource: Resource,
	params: Params,
	ids: readonly Json[],
): Promise<void> {
	const { bulkDelete } = resource;
	const [id = null] = ids;
	await (bulkDelete === undefined || ids.length === 1
		? callOperation(work, resource, operationOf(resource, 'delete'), { params: { ...params, id } })
		: callOperation(work, resource, operationOf(resource, 'deleteMany'), {
				params,
				body: { [bulkDelete.field]: ids.map((each) => idInForm(resource, each)) },
			}));
}
