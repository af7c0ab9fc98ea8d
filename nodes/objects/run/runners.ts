import type { Operation, Verb } from '../../../zscaler/catalogue/grammar';
import type { JsonObject } from '../../../zscaler/json';
import { findObject } from '../../../zscaler/objects/findObject';
import { readObjects } from '../../../zscaler/objects/readObjects';
import { simplifyObject } from '../../../zscaler/plan/simplifyObject';
import { deleteItems } from './deleteItems';
import { limitOf } from './limitOf';
import type { Run, Runner } from './run';
import { runActions } from './runActions';
import { create, update, upsert } from './writeObjects';

const getMany: Runner = async (run) => async (index) => {
	const { form, resource, work } = run;
	const [params, query] = [await form.params(index), form.query(index)];
	const objects: JsonObject[] = [];
	const limit = limitOf(run, index);
	for await (const object of readObjects(work, resource, { params, query, limit })) {
		objects.push(shown(run, index, object));
	}
	return objects;
};

const get: Runner = async (run) => async (index) => {
	const { form, resource, work } = run;
	const target = resource.single ? { id: '' } : form.target(index);
	const object = await findObject(work, resource, await form.params(index), target);
	return [shown(run, index, object)];
};

const shown = ({ context, resource }: Run, index: number, object: JsonObject): JsonObject =>
	context.getNodeParameter('simplify', index, false) === true
		? simplifyObject(resource, object)
		: object;

const runners: Readonly<Record<Verb | 'upsert', Runner>> = {
	getMany,
	get,
	create,
	update,
	upsert,
	delete: deleteItems,
	action: runActions,
};

/** What each verb does; Create or Update stands on Update's request, a resource's own actions share one. */
export const runnerFor = ({ id, verb }: Operation): Runner =>
	id === 'upsert' ? runners.upsert : runners[verb];
