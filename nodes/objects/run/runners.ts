import type { Operation, Verb } from '../../../zscaler/catalogue/grammar';
import type { JsonObject } from '../../../zscaler/contract/json/json';
import { findObject } from '../../../zscaler/objects/findObject';
import { readObjects } from '../../../zscaler/objects/readObjects';
import { deleteItems } from './deleteItems';
import { limitOf } from './limitOf';
import type { Output, Runner } from './run';
import { runActions } from './runActions';
import { runDownload } from './runDownload';
import { runByRange } from './runByRange';
import { shownObject } from './shownObject';
import { create, update, upsert } from './writeObjects';

const getMany: Runner = async (run) => async (index) => {
	const { form, resource, runContext } = run;
	const [params, query] = [await form.params(index), form.query(index)];
	const objects: JsonObject[] = [];
	const limit = limitOf(run, index);
	for await (const object of readObjects(runContext, resource, { params, query, limit })) {
		objects.push(shownObject(run, index, object));
	}
	return objects;
};

const get: Runner = async (run) => async (index) => {
	const { form, resource, runContext } = run;
	const target = resource.single ? { id: '' } : form.target(index);
	const object = await findObject(runContext, resource, await form.params(index), target);
	return [shownObject(run, index, object)];
};

const runners: Readonly<Record<Verb, Runner>> = {
	getMany,
	get,
	create,
	update,
	upsert,
	delete: deleteItems,
	action: runActions,
};

/** What each verb does; a resource's own actions share one. */
export function runnerFor({ verb, answer, timeRange }: Operation): Runner<Output> {
	if (verb === 'action' && (answer === 'text' || answer === 'file')) return runDownload;
	if (timeRange !== undefined) return puttingOut(runByRange);
	return puttingOut(runners[verb]);
}

const puttingOut =
	(runner: Runner): Runner<Output> =>
	async (run) => {
		const handler = await runner(run);
		return async (index) => (await handler(index)).map((json) => ({ json }));
	};
