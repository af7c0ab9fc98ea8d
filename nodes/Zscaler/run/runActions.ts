import { pick } from 'lodash';

import { ZscalerError } from '../../../zscaler/client/zscalerError';
import { isJsonObject, type JsonObject } from '../../../zscaler/json';
import type { CallInput } from '../../../zscaler/objects/callOperation';
import {
	answerFor,
	type Asked,
	type GatheredCall,
	gatherCalls,
} from '../../../zscaler/objects/gatherCalls';
import { runAction } from '../../../zscaler/objects/runAction';
import { prepareItems } from './prepareItems';
import type { Run, Runner } from './run';

/** What each item of a call gets: its answer, or the error that is its own. */
type Answers = ReadonlyMap<number, () => JsonObject[]>;

/** A resource's own action; items that differ in their lists alone share a call. */
export const runActions: Runner = async (run) => {
	const inputOf = await prepareItems(run, (index) => run.form.actionInput(index));
	const calls = gatherCalls(run.operation, readable(run.itemCount, inputOf));
	const answering = new Map<GatheredCall, Promise<Answers>>();
	return async (index) => {
		inputOf(index);
		const own: JsonObject[] = [];
		for (const call of calls.filter(({ asked }) => asked.some((one) => one.index === index))) {
			const answers = answering.get(call) ?? send(run, call);
			answering.set(call, answers);
			own.push(...((await answers).get(index)?.() ?? []));
		}
		return own;
	};
};

/**
 * Sends a call. Zscaler refuses a list as a whole for one bad entry: where the node continues at
 * errors, the items of a refused call are halved until the bad ones stand alone.
 */
async function send(run: Run, call: GatheredCall): Promise<Answers> {
	const { context, operation, resource, work } = run;
	const limit = limitOf(run, call.asked[0]?.index ?? 0);
	try {
		const answer = await runAction(work, resource, operation, call.input, limit);
		return new Map(call.asked.map((asked) => [asked.index, () => shareOf(run, asked, answer)]));
	} catch (error) {
		if (call.asked.length > 1 && context.continueOnFail() && isInvalid(error)) {
			return sendHalves(run, call.asked);
		}
		const fail = (): JsonObject[] => {
			throw error;
		};
		return new Map(call.asked.map(({ index }) => [index, fail]));
	}
}

async function sendHalves(run: Run, asked: readonly Asked[]): Promise<Answers> {
	const middle = Math.ceil(asked.length / 2);
	const answers = new Map<number, () => JsonObject[]>();
	for (const half of [asked.slice(0, middle), asked.slice(middle)]) {
		for (const call of gatherCalls(run.operation, half)) {
			for (const [index, answer] of await send(run, call)) answers.set(index, answer);
		}
	}
	return answers;
}

/** Of a shared change each item tells its own part, not the whole object over and over. */
function shareOf({ operation, resource }: Run, asked: Asked, answer: JsonObject[]): JsonObject[] {
	if (operation.gathers === undefined || !operation.changes) {
		return answerFor(operation, asked, answer);
	}
	const facts = pick(answer[0] ?? {}, [resource.key, resource.nameField]);
	const given = isJsonObject(asked.input.body)
		? asked.input.body
		: { values: asked.input.body as [] };
	return [{ success: true, ...facts, ...given }];
}

const isInvalid = (error: unknown): boolean =>
	error instanceof ZscalerError && error.facts.kind === 'invalid';

function limitOf({ context, operation }: Run, index: number): number | undefined {
	if (operation.answer !== 'items' || operation.method !== 'GET') return undefined;
	const all = context.getNodeParameter('returnAll', index, false);
	return all ? undefined : (context.getNodeParameter('limit', index, 50) as number);
}

function readable(count: number, inputOf: (index: number) => CallInput): Asked[] {
	return Array.from({ length: count }, (_, index) => {
		try {
			return [{ index, input: inputOf(index) }];
		} catch {
			return [];
		}
	}).flat();
}
