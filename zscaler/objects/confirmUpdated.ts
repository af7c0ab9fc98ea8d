import { pick } from 'lodash';

import type { HttpAnswer } from '../contract/ports';
import type { ZscalerError } from '../contract/zscalerError';
import type { JsonObject } from '../contract/json/json';
import { type Change, planChange } from './plan/planChange';
import { withoutSecrets } from './plan/withoutSecrets';
import { notDone } from './notDone';
import { readAfterwards, seen } from './readAfterwards';
import { readPresent } from './readPresent';
import type { Listing } from './runContext';

type Update = Extract<Change, { kind: 'update' }>;

/**
 * Looks whether an update was done of which no answer tells: the object where it is as wanted. Throws
 * that it was not done where it is as before; the error itself where neither can be seen.
 */
export async function confirmUpdated(
	{ runContext, resource, params }: Listing,
	before: JsonObject,
	{ id, changed, after }: Update,
	error: ZscalerError,
): Promise<HttpAnswer> {
	const now = await readAfterwards(runContext, error, (fresh) =>
		readPresent(fresh, resource, { ...params, id }),
	);
	const shown = Object.keys(withoutSecrets(resource, pick(after, changed)));
	if (shown.length === 0) throw error;
	const isAs = (object: JsonObject): boolean =>
		planChange(resource, now, pick(object, shown)).kind === 'unchanged';
	if (isAs(after)) return seen(now);
	if (isAs(before)) throw notDone(error, 'It was not updated: it is as it was before');
	throw error;
}
