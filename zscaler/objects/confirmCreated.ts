import { get } from 'lodash';

import type { Resource } from '../catalogue/grammar';
import { isBlank } from '../client/answers/whoseObject';
import type { HttpAnswer } from '../contract/ports';
import { ZscalerError } from '../contract/zscalerError';
import type { JsonObject } from '../contract/json/json';
import { planChange } from './plan/planChange';
import { withoutSecrets } from './plan/withoutSecrets';
import { findObject } from './findObject';
import { isMissing } from './idIfThere';
import { offers, operationOf } from './operationOf';
import { listOf } from './readObjects';
import { seen, contextAfterwards } from './readAfterwards';
import { type Listing, listKey, type Params, type RunContext } from './runContext';

/**
 * Looks whether an object was created of which no answer tells: one of what people know it by, or where
 * it has nothing of the kind, one of its values that was not there before. Nothing where there is none, so
 * that it may be sent again; throws where it cannot be told.
 */
export const confirmCreated = (
	listing: Listing,
	wanted: JsonObject,
	error: ZscalerError,
): Promise<HttpAnswer | undefined> =>
	look(listing, wanted).catch((thrown: unknown) => {
		throw error.facts.kind === 'fateUnknown' ? thrown : error;
	});

async function look(listing: Listing, wanted: JsonObject): Promise<HttpAnswer | undefined> {
	const { runContext, resource, params } = listing;
	if (!offers(resource, 'getMany')) throw unsure(resource);
	const fresh = contextAfterwards(runContext);
	const name: unknown = get(wanted, resource.nameField);
	const found =
		typeof name === 'string' && name.trim() !== ''
			? await findByName(fresh, resource, params, name)
			: await findByValues(listing, fresh, wanted);
	if (found === undefined) return undefined;
	if (isAsWanted(resource, found, wanted)) return seen(found);
	throw unsure(resource);
}

/** As far as Zscaler shows it: secrets are not told again. */
const isAsWanted = (resource: Resource, found: JsonObject, wanted: JsonObject): boolean =>
	planChange(resource, found, withoutSecrets(resource, wanted)).kind === 'unchanged';

const findByName = (
	runContext: RunContext,
	resource: Resource,
	params: Params,
	name: string,
): Promise<JsonObject | undefined> =>
	findObject(runContext, resource, params, { name }).catch((error: unknown) => {
		if (isMissing(error)) return undefined;
		throw unsure(resource, error);
	});

/** By another value that names it, such as an IP address; else by all its values. */
async function findByValues(
	{ runContext, resource, params }: Listing,
	fresh: RunContext,
	wanted: JsonObject,
): Promise<JsonObject | undefined> {
	const list = await listOf(fresh, resource, params).catch((error: unknown) => {
		throw unsure(resource, error);
	});
	const naming = (resource.alsoNamed ?? []).find((field) => !isBlank(get(wanted, field)));
	const alike =
		naming === undefined
			? list.all().filter((each) => isAsWanted(resource, each, wanted))
			: list.having(naming, get(wanted, naming));
	const before = await runContext.lists.get(listKey(resource, params));
	if (naming === undefined && before === undefined && alike.length > 0) throw unsure(resource);
	const isNew = (object: JsonObject): boolean =>
		before === undefined || before.having(resource.key, object[resource.key]).length === 0;
	const [found, ...others] = alike.filter(isNew);
	if (others.length > 0) throw unsure(resource);
	return found;
}

function unsure(resource: Resource, cause?: unknown): ZscalerError {
	const { id, product } = resource;
	return new ZscalerError(
		`It is not known whether it was created: ${cause instanceof ZscalerError ? cause.message : 'Zscaler did not say.'}`,
		{ kind: 'fateUnknown', product, call: operationOf(resource, 'create').sentence, resource: id },
		{ cause },
	);
}
