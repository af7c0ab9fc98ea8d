import fc from 'fast-check';
import { pickBy } from 'lodash';

import type { Json, JsonObject } from '../../../../zscaler/contract/json/json';
import { configurationDrift } from '../../../../zscaler/events/drift/configurationDrift';
import type { watchSettings } from '../../../../zscaler/events/drift/watched';
import type { Poll } from '../../../../zscaler/events/eventSource';
import { createClient } from '../../../../zscaler/client/createClient';
import { startRunContext } from '../../../../zscaler/objects/runContext';
import { mark, oneApiTenant } from '../../client/tenants';
import { someRuns } from '../../../harness/someOf';

interface World {
	labels: JsonObject[];
	fails: boolean;
}

const clientOf = (world: World) =>
	createClient({
		tenant: oneApiTenant(),
		limits: new Map(),
		ports: {
			send: async () =>
				world.fails
					? { status: 403, headers: {}, body: { code: 'SCOPE_LIMITED' } }
					: { status: 200, headers: mark, body: world.labels },
			sleep: async () => {},
			now: () => 0,
		},
	});

const pollOf = (world: World, memory: unknown): Poll<typeof watchSettings> => ({
	runContext: startRunContext(clientOf(world), Infinity),
	now: () => 0,
	sleep: async () => {},
	until: Infinity,
	...{ start: 'now', kinds: [], filter: {} },
	settings: { resources: ['ziaRuleLabel'] },
	memory,
});

const label = fc.record({
	id: fc.integer({ min: 1, max: 6 }),
	name: fc.constantFrom('a', 'b', 'c'),
	description: fc.constantFrom('', 'x', 'y'),
});
const step = fc.record({
	labels: fc.uniqueArray(label, { selector: ({ id }) => id }),
	fails: fc.boolean(),
	restarts: fc.boolean(),
});

/** The labels as somebody knows them who has read every item, by id. */
function apply(known: Map<string, Record<string, Json>>, item: JsonObject): void {
	const id = String(item.id);
	const fields = item.fields as { field: string; before: Json; after: Json }[];
	if (item.kind === 'removed') known.delete(id);
	else {
		const object = known.get(id) ?? {};
		for (const { field, before, after } of fields) {
			expect(said({ field: object[field] ?? '' })).toEqual(said({ field: before ?? '' }));
			object[field] = after;
		}
		known.set(id, object);
	}
}

test('who reads every change knows the configuration, whatever failed or restarted', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
			const world: World = { labels: [], fails: false };
			const known = new Map<string, Record<string, Json>>();
			let { memory } = await configurationDrift.poll(pollOf(world, undefined));
			let stored = memory;
			for (const { labels, fails, restarts } of [...steps, { ...steps.at(-1)!, fails: false }]) {
				world.labels = labels;
				world.fails = fails;
				if (restarts) memory = JSON.parse(JSON.stringify(stored));
				const polled = await configurationDrift.poll(pollOf(world, memory)).catch(() => undefined);
				if (polled === undefined) continue;
				memory = polled.memory;
				if (restarts || polled.events.length > 0) stored = memory;
				for (const { kind, content } of polled.events) apply(known, { ...content, kind });
			}
			expect(Object.fromEntries([...known].map(([id, fields]) => [id, said(fields)]))).toEqual(
				Object.fromEntries(world.labels.map(({ id, ...fields }) => [String(id), said(fields)])),
			);
		}),
		{ numRuns: someRuns(300) },
	);
});

/** An empty text and a missing one are the same to who reads of changes. */
const said = (fields: Readonly<Record<string, Json>>) => pickBy(fields, (value) => value !== '');
