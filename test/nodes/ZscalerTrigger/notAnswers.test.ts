import { omit } from 'lodash';

import { eventSources } from '../../../zscaler/events/sources';
import { strangers } from '../../harness/engine/strangers';
import { eventForms } from './eventForms';
import { useTrigger } from './useTrigger';
import { HOUR_MS } from '../../../zscaler/contract/durations';
import { someOf } from '../../harness/someOf';

const { tenant, trigger, calls, pass } = useTrigger();

/** An empty list may be what an event source has to tell. */
const others = Object.values(omit(strangers, 'an empty list'));
const cases = eventSources.flatMap(({ id }) =>
	others.map((fault) => [id, fault.effect, fault] as const),
);

/** What is asked in a poll, by method and path; a cancelled report tells nothing. */
function askedIn(before: number): { method: string; path: string }[] {
	const asked = tenant().calls().slice(before);
	const named = asked.map(({ method, path }) => `${method} ${path}`);
	return [...new Set(named)].flatMap((name) => {
		const [method = '', path = ''] = name.split(' ');
		return method === 'DELETE' || path.startsWith('/oauth2') ? [] : [{ method, path }];
	});
}

test.each(someOf(cases, 10))(
	'%s: %s in place of any answer fails the poll, and nothing is told',
	async (id, _effect, fault) => {
		const { poll, stored } = trigger({ event: id, options: { maxWait: 1 }, ...eventForms[id] });
		await poll();
		pass(HOUR_MS);
		const before = tenant().calls().length;
		await poll();
		const asked = askedIn(before);
		expect(asked.length).toBeGreaterThan(0);
		for (const call of asked) {
			pass(HOUR_MS);
			const memory = stored();
			tenant().setFaults({ ...call, ...fault, times: null });
			const outcome = await poll().then(
				(items) => items,
				(error: unknown) => (error as Error).message,
			);
			expect([call.path, outcome]).toEqual([
				call.path,
				expect.stringMatching(/^\w[^:]+: In place of .+ came |does not say whether/),
			]);
			expect(stored()).toEqual(memory);
			tenant().clearFaults();
			expect(await poll()).toEqual([]);
		}
		calls();
	},
);
