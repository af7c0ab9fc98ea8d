import { changeObject } from '../../../zscaler/objects/changeObject';
import { findObject } from '../../../zscaler/objects/findObject';
import { readObjects } from '../../../zscaler/objects/readObjects';
import { upsertObject } from '../../../zscaler/objects/upsertObject';
import { simplifyObject } from '../../../zscaler/plan/simplifyObject';
import { deleteItems } from './deleteItems';
import { outcomeJson } from './outcomeJson';
import { prepareItems } from './prepareItems';
import type { Runner } from './run';
import { runActions } from './runActions';

const getMany: Runner =
	async ({ context, form, resource, work }) =>
	async (index) => {
		const all = context.getNodeParameter('returnAll', index, false);
		const limit = all ? undefined : (context.getNodeParameter('limit', index, 50) as number);
		const simplify = context.getNodeParameter('simplify', index, false);
		const [params, query] = [await form.params(index), form.query(index)];
		const objects = [];
		for await (const object of readObjects(work, resource, { params, query, limit })) {
			objects.push(simplify ? simplifyObject(resource, object) : object);
		}
		return objects;
	};

const get: Runner =
	async ({ context, form, resource, work }) =>
	async (index) => {
		const target = resource.single ? { id: '' } : form.target(index);
		const object = await findObject(work, resource, await form.params(index), target);
		return [
			context.getNodeParameter('simplify', index, false)
				? simplifyObject(resource, object)
				: object,
		];
	};

const create: Runner = async (run) => {
	const { form, resource, work } = run;
	const valuesOf = await prepareItems(run, form.values);
	return async (index) => {
		const values = valuesOf(index);
		const outcome = await changeObject(work, resource, await form.params(index), undefined, values);
		return [outcomeJson(outcome)];
	};
};

const update: Runner = async (run) => {
	const { form, resource, work } = run;
	const itemOf = await prepareItems(run, (index) => ({
		target: resource.single ? { id: '' } : form.target(index),
		values: form.values(index),
	}));
	return async (index) => {
		const { target, values } = itemOf(index);
		const params = await form.params(index);
		const present = await findObject(work, resource, params, target);
		return [outcomeJson(await changeObject(work, resource, params, present, values))];
	};
};

const upsert: Runner = async (run) => {
	const { context, form, resource, work } = run;
	const valuesOf = await prepareItems(run, form.values);
	const [matchBy = resource.nameField] = context.getNodeParameter(
		'values.matchingColumns',
		0,
		[],
	) as string[];
	return async (index) => {
		const values = valuesOf(index);
		const params = await form.params(index);
		return [outcomeJson(await upsertObject(work, resource, params, matchBy, values))];
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
