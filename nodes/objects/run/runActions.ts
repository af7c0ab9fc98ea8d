import { pick } from 'lodash';

import { saysAbsent } from '../../../zscaler/client/saysGone';
import { saysInvalid } from '../../../zscaler/client/saysInvalid';
import { isJsonObject, type JsonObject } from '../../../zscaler/contract/json/json';
import {
	answerFor,
	type ItemCall,
	type GatheredCall,
	gatherCalls,
} from '../../../zscaler/objects/gatherCalls';
import { runAction } from '../../../zscaler/objects/runAction';
import { prepareItems } from '../../shared/prepareItems';
import { limitOf } from './limitOf';
import type { Run, Runner } from './run';
import { shownObject } from './shownObject';

/** What an item gets of a call: its part of the answer, or the error that is its own. */
type Share = { readonly objects: readonly JsonObject[] } | { readonly error: unknown };
type Shares = readonly (readonly [itemIndex: number, Share])[];

/** A resource's own action; items that differ in their lists alone share a call. */
export const runActions: Runner = async (run) => {
	const inputs = await prepareItems(run, (index) => run.form.actionInput(index));
	const asked = inputs.usable.map(({ index, item }): ItemCall => ({ index, input: item }));
	const callsOf = new Map<number, GatheredCall[]>();
	for (const call of gatherCalls(run.operation, asked)) {
		for (const { index } of call.asked) {
			callsOf.set(index, [...(callsOf.get(index) ?? []), call]);
		}
	}
	const sending = new Map<GatheredCall, Promise<Map<number, Share[]>>>();
	return async (index) => {
		inputs.at(index);
		const own: JsonObject[] = [];
		for (const call of callsOf.get(index) ?? []) {
			const shares = sending.get(call) ?? send(run, call).then(byItem);
			sending.set(call, shares);
			for (const share of (await shares).get(index) ?? []) {
				if ('error' in share) throw share.error;
				for (const object of share.objects) own.push(shownObject(run, index, object));
			}
		}
		return own;
	};
};

function byItem(shares: Shares): Map<number, Share[]> {
	const items = new Map<number, Share[]>();
	for (const [index, share] of shares) items.set(index, [...(items.get(index) ?? []), share]);
	return items;
}

/**
 * Sends a call. Zscaler refuses a list as a whole for one bad entry: where the node continues at
 * errors, the items of a refused call are halved until the bad ones stand alone.
 */
async function send(run: Run, call: GatheredCall): Promise<Shares> {
	const { context, operation, resource, runContext } = run;
	const limit = limitOf(run, call.asked[0]?.index ?? 0);
	try {
		const answer = await runAction(runContext, resource, operation, { ...call.input, limit });
		return call.asked.map((asked) => [asked.index, { objects: shareOf(run, asked, answer) }]);
	} catch (error) {
		if (isGone(run, error)) return call.asked.map(({ index }) => [index, absent(run, index)]);
		return call.asked.length > 1 && context.continueOnFail() && saysInvalid(error)
			? sendHalves(run, call.asked)
			: call.asked.map(({ index }) => [index, { error }]);
	}
}

/** What is to be deleted is gone already: by this action run before, or in a call that failed all the same. */
const isGone = ({ operation: { method, answer } }: Run, error: unknown): boolean =>
	method === 'DELETE' && answer === 'nothing' && saysAbsent(error);

function absent({ warnings }: Run, index: number): Share {
	warnings.warn(index, 'Nothing was left to delete: Zscaler does not know what is named');
	return { objects: [{ success: true, outcome: 'absent' }] };
}

async function sendHalves(run: Run, asked: readonly ItemCall[]): Promise<Shares> {
	const middle = Math.ceil(asked.length / 2);
	const shares: (readonly [number, Share])[] = [];
	for (const half of [asked.slice(0, middle), asked.slice(middle)]) {
		for (const call of gatherCalls(run.operation, half)) shares.push(...(await send(run, call)));
	}
	return shares;
}

/** Of a shared change each item tells its own part, not the whole object over and over. */
function shareOf(
	{ operation, resource }: Run,
	asked: ItemCall,
	answer: JsonObject[],
): JsonObject[] {
	if (operation.gathers === undefined || !operation.changes) {
		return answerFor(operation, asked, answer);
	}
	const facts = pick(answer[0] ?? {}, [resource.key, resource.nameField]);
	const given = isJsonObject(asked.input.body) ? asked.input.body : {};
	return [{ success: true, ...facts, ...given }];
}
