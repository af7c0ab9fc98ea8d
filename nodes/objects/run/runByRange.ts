import { readByRanges } from '../../../zscaler/objects/readByRanges';
import { prepareItems } from '../../shared/prepareItems';
import { limitOf } from './limitOf';
import { rangeOf } from './rangeOf';
import type { Runner } from './run';
import { shownObject } from './shownObject';

/** Whatever asks about a time range: one part of it after the other. */
export const runByRange: Runner = async (run) => {
	const { form, operation, resource, runContext } = run;
	const asked = await prepareItems(run, async (index) => ({
		range: rangeOf(run, index),
		input:
			operation.verb === 'getMany'
				? { params: await form.params(index), query: form.query(index) }
				: await form.actionInput(index),
	}));
	return async (index) => {
		const { range, input } = asked.at(index);
		const limit = limitOf(run, index);
		const objects = await readByRanges(runContext, resource, operation, { input, range, limit });
		return objects.map((object) => shownObject(run, index, object));
	};
};
