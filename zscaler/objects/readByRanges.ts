import { type Operation, readsList, type Resource } from '../catalogue/grammar';
import type { JsonObject } from '../contract/json/json';
import { joinAnswers } from '../time/ranges/joinAnswers';
import { splitRange } from '../time/ranges/splitRange';
import type { TimeRange } from '../time/ranges/timeRange';
import type { CallInput } from './callOperation';
import { placeTimes } from './placeTimes';
import { runAction } from './runAction';
import type { RunContext } from './runContext';

export interface RangesRead {
	readonly input: CallInput;
	/** All that is asked about; the operation's own idea of it where absent. */
	readonly range?: TimeRange;
	/** No more ranges are asked for once there are so many objects. */
	readonly limit?: number;
}

/** What an operation says of a range of any length: asked in parts that its API takes, newest first. */
export async function readByRanges(
	runContext: RunContext,
	resource: Resource,
	operation: Operation,
	{ input, range, limit = Infinity }: RangesRead,
): Promise<JsonObject[]> {
	const { timeRange } = operation;
	if (timeRange === undefined || range === undefined) {
		return runAction(runContext, resource, operation, { ...input, limit });
	}
	const ranges = [...splitRange(range, timeRange, 'newestFirst')];
	const [only, ...others] = ranges;
	if (only === undefined) return [];
	if (others.length === 0) {
		return runAction(runContext, resource, operation, {
			...placeTimes(timeRange, only, input),
			limit,
		});
	}
	const answers = joinAnswers(readsList(operation) ? 'list' : 'one', resource.key);
	for (const piece of ranges) {
		const objects = await runAction(
			runContext,
			resource,
			operation,
			placeTimes(timeRange, piece, input),
		);
		answers.take(piece, objects);
		if (answers.settled() >= limit) break;
	}
	return answers.all().slice(0, limit);
}
