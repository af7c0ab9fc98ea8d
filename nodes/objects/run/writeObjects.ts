import { get } from 'lodash';

import type { JsonObject } from '../../../zscaler/contract/json/json';
import { changeObject, type ChangeOutcome } from '../../../zscaler/objects/changeObject';
import { createObject } from '../../../zscaler/objects/createObject';
import { findObject } from '../../../zscaler/objects/findObject';
import { resolveReferences } from '../../../zscaler/objects/resolveReferences';
import {
	findMatch,
	matchField,
	upsertObject,
	readWhole,
} from '../../../zscaler/objects/upsertObject';
import type { Params } from '../../../zscaler/objects/runContext';
import { mayName } from '../../../zscaler/objects/plan/names/referents';
import { completeObject, type Permission } from '../../../zscaler/objects/plan/completeObject';
import { leansOnPresent, planAllowed } from '../../../zscaler/objects/plan/planAllowed';
import { prepareItems } from '../../shared/prepareItems';
import { outcomeJson } from './outcomeJson';
import type { Run, Runner } from './run';
import { tellPlace } from './tellPlace';
import { tellReadOnly } from './tellReadOnly';

/** What an item wants, read before the first is changed. */
interface WriteRequest {
	readonly params: Params;
	readonly values: JsonObject;
}

/**
 * Reads values and looks up what they refer to. Objects of the same kind are left for later: an
 * earlier item may create them.
 */
async function readWriteRequest(
	{ form, resource, runContext }: Run,
	index: number,
	find: (request: WriteRequest) => Promise<JsonObject | undefined> = async () => undefined,
): Promise<WriteRequest> {
	const given = form.values(index);
	const params = await form.params(index);
	const others = resource.fields.filter((field) => !mayName(field, resource.id));
	const present = (): Promise<JsonObject | undefined> => find({ params, values: given });
	return {
		params,
		values: await resolveReferences(runContext, others, given, { params, present }),
	};
}

/** What the item's options allow. */
const permissionOf = ({ context }: Run, index: number): Permission => ({
	forEverything: context.itemForm(index).fields('options').flag('forEverything', false),
});

function tell({ resource, warnings }: Run, index: number, outcome: ChangeOutcome): JsonObject[] {
	if (outcome.doubt !== undefined) warnings.warn(index, outcome.doubt);
	return [outcomeJson(resource, outcome)];
}

/** An earlier item changes the object: what a rule is for shows when this one has its turn. */
const notYet: Permission = { forEverything: true };

/** Refuses an item of Create or Update before the first one is changed. */
async function refuseEarly(
	{ resource, runContext }: Run,
	{ params, values }: WriteRequest,
	listed: JsonObject | undefined,
	permission: Permission,
): Promise<void> {
	if (listed === undefined) planAllowed(resource, undefined, values);
	else if (leansOnPresent(resource, values)) {
		planAllowed(
			resource,
			await readWhole(runContext, resource, params, listed),
			values,
			permission,
		);
	}
}

export const create: Runner = async (run) => {
	const { resource, runContext } = run;
	const wishes = await prepareItems(run, async (index) => {
		completeObject(resource, run.form.values(index), permissionOf(run, index));
		const request = await readWriteRequest(run, index);
		planAllowed(resource, undefined, request.values);
		return request;
	});
	return async (index) => {
		const { params, values } = wishes.at(index);
		tellReadOnly(run, index, undefined);
		const permission = permissionOf(run, index);
		return tell(
			run,
			index,
			await createObject({ runContext, resource, params }, values, permission),
		);
	};
};

export const update: Runner = async (run) => {
	const { form, resource, runContext } = run;
	const known = new Set<string>();
	const wishes = await prepareItems(run, async (index) => {
		const target = resource.single ? { id: '' } : form.target(index);
		const find = ({ params }: WriteRequest) => findObject(runContext, resource, params, target);
		const request = await readWriteRequest(run, index, find);
		const key = JSON.stringify([request.params, target]);
		if (leansOnPresent(resource, request.values)) {
			const permission = known.has(key) ? notYet : permissionOf(run, index);
			planAllowed(resource, await find(request), request.values, permission);
		}
		known.add(key);
		return { target, ...request };
	});
	return async (index) => {
		const { target, params, values } = wishes.at(index);
		const present = await findObject(runContext, resource, params, target);
		tellReadOnly(run, index, present);
		tellPlace(run, index, present, values);
		const permission = permissionOf(run, index);
		return tell(
			run,
			index,
			await changeObject({ runContext, resource, params }, present, values, permission),
		);
	};
};

export const upsert: Runner = async (run) => {
	const { context, resource, runContext } = run;
	const [matchBy = resource.nameField] = context.runForm.texts('values.matchingColumns', []);
	/** Values that are matched by: what an earlier item creates, a later one updates. */
	const known = new Set<string>();
	const wishes = await prepareItems(run, async (index) => {
		const request = await readWriteRequest(run, index, ({ params, values }) =>
			findMatch({ runContext, resource, params }, matchBy, values),
		);
		const { params, values } = request;
		const by = matchField(resource, matchBy, values) ?? matchBy;
		const key = JSON.stringify([params, by, String(get(values, by))]);
		const present = await findMatch({ runContext, resource, params }, matchBy, values);
		const permission = known.has(key) ? notYet : permissionOf(run, index);
		if (present === undefined && permission !== notYet) {
			completeObject(resource, values, permission);
		}
		await refuseEarly(run, request, present, permission);
		tellReadOnly(run, index, present);
		tellPlace(run, index, present, values);
		known.add(key);
		return request;
	});
	return async (index) => {
		const { params, values } = wishes.at(index);
		const permission = permissionOf(run, index);
		return tell(
			run,
			index,
			await upsertObject({ runContext, resource, params }, matchBy, values, permission),
		);
	};
};
