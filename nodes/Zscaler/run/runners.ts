import type { JsonObject } from '../../../zscaler/json';
import { changeObject } from '../../../zscaler/objects/changeObject';
import { findObject } from '../../../zscaler/objects/findObject';
import { readObjects } from '../../../zscaler/objects/readObjects';
import { upsertObject } from '../../../zscaler/objects/upsertObject';
import { simplifyObject } from '../../../zscaler/plan/simplifyObject';
import { deleteItems } from './deleteItems';
import { outcomeJson } from './outcomeJson';
import { prepareItems } from './prepareItems';
import { limitOf } from './limitOf';
import type { Run, Runner } from './run';
import { runActions } from './runActions';

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

const create: Runner = async (run) => {
	const { form, resource, work } = run;
	const values = await prepareItems(run, form.values);
	return async (index) => {
		const outcome = await changeObject(
			work,
			resource,
			await form.params(index),
			undefined,
			values.at(index),
		);
		return [outcomeJson(outcome)];
	};
};

const update: Runner = async (run) => {
	const { form, resource, work } = run;
	const items = await prepareItems(run, (index) => ({
		target: resource.single ? { id: '' } : form.target(index),
		values: form.values(index),
	}));
	return async (index) => {
		const { target, values } = items.at(index);
		const params = await form.params(index);
		const present = await findObject(work, resource, params, target);
		return [outcomeJson(await changeObject(work, resource, params, present, values))];
	};
};

const upsert: Runner = async (run) => {
	const { context, form, resource, work } = run;
	const values = await prepareItems(run, form.values);
	const [matchBy = resource.nameField] = context.getNodeParameter(
		'values.matchingColumns',
		0,
		[],
	) as string[];
	return async (index) => {
		const params = await form.params(index);
		return [outcomeJson(await upsertObject(work, resource, params, matchBy, values.at(index)))];
	};
};

/** What each verb does; a resource's own actions share one runner. */
export const runners: Readonly<Record<string, Runner>> = {
	getMany,
	get,
	create,
	update,
	upsert,
	delete: deleteItems,
	action: runActions,
};
