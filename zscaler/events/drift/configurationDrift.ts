import { isEqual, isNil } from 'lodash';
import { z } from 'zod';

import type { Resource } from '../../catalogue/grammar';
import { ZscalerError } from '../../contract/zscalerError';
import { isJsonObject, type Json, type JsonObject } from '../../contract/json/json';
import { isoOf } from '../../contract/json/time';
import { type Drift, findDrift } from './findDrift';
import {
	snapshotId,
	takeSnapshot,
	usualSnapshot,
	type Snapshot,
	type SnapshotSettings,
} from './takeSnapshot';
import { readTime } from '../../time/readTime';
import type { RunContext } from '../../objects/runContext';
import type { EventSource, ZscalerEvent, Poll, Polled } from '../eventSource';
import { placesOf } from './placesOf';
import { readWatched } from './readWatched';
import { watchedOf, watchSettings } from './watched';

/** By resource: how its objects were when they were last read. */
const remembered = z.record(z.record(z.custom<Snapshot[string]>(isJsonObject)));

/** Beyond so many characters of JSON a resource is remembered without the values of its fields. */
const MAX_FIELDS_LENGTH = 300_000;
/** All that one trigger may remember: n8n writes it with every execution. */
const MAX_REMEMBERED = 3_000_000;

/**
 * What differs from how it was at the poll before. The first poll looks and tells nothing; so it
 * is with a resource that is added to the list later.
 */
export const configurationDrift: EventSource<typeof watchSettings> = {
	id: 'configurationChange',
	label: 'Configuration Change',
	description: 'Something that you watch is not as it was, with the values before and after',
	kinds: {
		label: 'Changes',
		choices: [
			['Added', 'added'],
			['Changed', 'changed'],
			['Removed', 'removed'],
		],
	},
	settings: watchSettings,
	filters: ['users', 'policies'],
	poll: pollDrift,
	sample: async ({ runContext, now, settings }) => {
		const [resource] = watchedOf(settings.resources);
		if (resource === undefined) return [];
		const objects = await readWatched(runContext, resource, 1);
		const { drift } = findDrift({}, objects);
		return drift.flatMap(meantOf).map((each) => eventOf(resource, each, objects[0], now()));
	},
};

type DriftPoll = Poll<typeof watchSettings>;

async function pollDrift({
	runContext,
	now,
	settings: { resources },
	memory,
}: DriftPoll): Promise<Polled> {
	const before = remembered.safeParse(memory).data ?? {};
	const after: Record<string, Snapshot> = {};
	const events: ZscalerEvent[] = [];
	for (const resource of watchedOf(resources)) {
		const known = before[resource.id];
		const objects = await readSurely(runContext, resource, known);
		const settings = { ...usualSnapshot, places: placesOf(resource) };
		const { drift, snapshot } = findDrift(known ?? {}, objects, settings);
		after[resource.id] = small(snapshot, objects, settings);
		if (known === undefined) continue;
		const byId = new Map(objects.map((object) => [snapshotId(object), object]));
		events.push(
			...drift.flatMap(meantOf).map((each) => eventOf(resource, each, byId.get(each.id), now())),
		);
	}
	refuseIfLarge(after);
	return { events, memory: after, warnings: [] };
}

/** So many objects may be deleted from one poll to the next without being asked about again. */
const FEW_REMOVALS = 5;

/**
 * The objects as they are. Where many of those that are known seem to be gone, or there are none at all,
 * they are read once more: a list that was lost on its way looks the same.
 */
async function readSurely(
	runContext: RunContext,
	resource: Resource,
	known: Snapshot | undefined,
): Promise<JsonObject[]> {
	const objects = await readWatched(runContext, resource);
	const there = new Set(objects.map(snapshotId));
	const gone = Object.keys(known ?? {}).filter((id) => !there.has(id)).length;
	const isEmpty = objects.length === 0 && (known === undefined || gone > 0);
	return isEmpty || gone > FEW_REMOVALS ? readWatched(runContext, resource) : objects;
}

/**
 * Without fields that went from nothing to nothing: a first save in the portal fills in every
 * switch that is off. Where no more than that has changed, nothing has.
 */
function meantOf(drift: Drift): Drift[] {
	const fields = drift.fields.filter(
		({ before, after, isBeforeKnown }) => !isBeforeKnown || !isNothing(before) || !isNothing(after),
	);
	const isNoChange = drift.kind === 'changed' && drift.fields.length > 0 && fields.length === 0;
	return isNoChange ? [] : [{ ...drift, fields }];
}

const isNothing = (value: Json | undefined): boolean =>
	isNil(value) || value === false || value === '' || isEqual(value, []);

const small = (
	snapshot: Snapshot,
	objects: readonly JsonObject[],
	settings: SnapshotSettings,
): Snapshot =>
	JSON.stringify(snapshot).length <= MAX_FIELDS_LENGTH
		? snapshot
		: takeSnapshot(objects, { ...settings, detail: 'objects' });

function refuseIfLarge(memory: Readonly<Record<string, Snapshot>>): void {
	if (JSON.stringify(memory).length <= MAX_REMEMBERED) return;
	throw new ZscalerError('What is watched is too much for one trigger to remember', {
		kind: 'invalid',
		advice: 'Watch fewer resources here, and the others with a second workflow.',
	});
}

function eventOf(
	resource: Resource,
	{ kind, id, name, fields }: Drift,
	object: JsonObject | undefined,
	now: number,
): ZscalerEvent {
	const user = changedBy(object);
	const at = readTime(object?.lastModifiedTime ?? object?.modifiedTime);
	return {
		kind,
		time: now,
		content: {
			resource: resource.id,
			resourceName: resource.label,
			id,
			name: name ?? nameIn(object, resource),
			changedBy: user ?? null,
			changedAt: at === undefined ? null : isoOf(at),
			fields: fields.map(({ field, before, after, isBeforeKnown }) => ({
				field,
				...(isBeforeKnown ? { before: before ?? null } : {}),
				after: after ?? null,
			})),
		},
		facts: { user, policy: [name ?? null, resource.label] },
	};
}

const nameIn = (object: JsonObject | undefined, { nameField, label, single }: Resource): Json =>
	single ? label : (object?.[nameField] ?? null);

/** ZIA names who saved an object last, ZPA its id. */
function changedBy(object: JsonObject | undefined): string | undefined {
	const by = object?.lastModifiedBy ?? object?.modifiedBy ?? object?.lastModUser;
	const name = isJsonObject(by) ? by.name : by;
	return name === undefined || name === null ? undefined : String(name);
}
