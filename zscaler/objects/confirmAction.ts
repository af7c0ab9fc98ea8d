import type { Operation, Resource } from '../catalogue/grammar';
import type { HttpAnswer } from '../client/ports';
import type { ZscalerError } from '../client/zscalerError';
import { isJsonObject } from '../json';
import type { CallInput } from './callOperation';
import { notDone } from './notDone';
import { readAfterwards, seen } from './readAfterwards';
import { readPresent } from './readPresent';
import type { Work } from './work';

/**
 * Looks whether a deed was done of which no answer tells, where the row says what it leaves behind: the
 * entries that it added are there, or those that it took away are gone. Throws that it was not done where
 * none is so; the error itself where neither can be seen.
 */
export async function confirmAction(
	work: Work,
	resource: Resource,
	{ leaves }: Operation,
	{ params = {}, body }: CallInput,
	error: ZscalerError,
): Promise<HttpAnswer> {
	const entries = leaves === undefined ? [] : entriesIn(body, leaves.lists);
	if (leaves === undefined || entries.length === 0) throw error;
	const object = await readAfterwards(work, error, (fresh) => readPresent(fresh, resource, params));
	const there = new Set(entriesIn(object, leaves.lists));
	const done = entries.filter((each) => there.has(each) === leaves.there).length;
	if (done === entries.length) return seen(object);
	if (done > 0) throw error;
	const still = leaves.there ? 'none of the entries is on it' : 'all entries are still on it';
	throw notDone(error, `The ${resource.noun} is as it was: ${still}`);
}

/** As Zscaler compares them: in any capitals. */
const entriesIn = (object: unknown, names: readonly string[]): string[] =>
	names.flatMap((name) => {
		const list = isJsonObject(object) ? object[name] : undefined;
		const entries = Array.isArray(list) ? list : [];
		return entries.map((each) => `${name} ${String(each).trim().toLowerCase()}`);
	});
