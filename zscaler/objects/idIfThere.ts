import type { Resource } from '../catalogue/grammar';
import { ZscalerError } from '../contract/zscalerError';
import type { Json } from '../contract/json/json';
import { idOf, type ObjectTarget } from './findObject';
import type { Params, RunContext } from './runContext';

/** The id of what the target names; nothing where nothing has that name. */
export async function idIfThere(
	runContext: RunContext,
	resource: Resource,
	params: Params,
	target: ObjectTarget,
): Promise<Json | undefined> {
	try {
		return await idOf(runContext, resource, params, target);
	} catch (error) {
		if ('name' in target && isMissing(error)) return undefined;
		throw error;
	}
}

/** The list was read and holds nothing of that name; a list that cannot be read has a status. */
export const isMissing = (error: unknown): boolean =>
	error instanceof ZscalerError &&
	error.facts.kind === 'notFound' &&
	error.facts.status === undefined;
