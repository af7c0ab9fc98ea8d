import type { Json, JsonObject } from '../../contract/json/json';
import { findMoved, type Placed } from './findMoved';
import { isRestless } from './steady';
import {
	snapshotId,
	snapshotName,
	printOf,
	takeSnapshot,
	usualSnapshot,
	type Kept,
	type Remembered,
	type Snapshot,
} from './takeSnapshot';

interface FieldChange {
	readonly field: string;
	/** Missing where the field was not there, or was too large to be kept. */
	readonly before?: Json;
	readonly after?: Json;
	/** Whether `before` says what was there. */
	readonly isBeforeKnown: boolean;
}

export interface Drift {
	readonly kind: 'added' | 'removed' | 'changed';
	readonly id: string;
	readonly name?: string;
	readonly fields: readonly FieldChange[];
}

/**
 * What changed since a snapshot, and the snapshot for the next time. In a list that has an order only
 * what was moved has a place that counts as changed, not what an insertion, a deletion or a move shifts.
 */
export function findDrift(
	before: Snapshot,
	objects: readonly JsonObject[],
	settings = usualSnapshot,
): { readonly drift: readonly Drift[]; readonly snapshot: Snapshot } {
	const snapshot = takeSnapshot(objects, settings);
	const present = new Map(objects.map((object) => [snapshotId(object), object]));
	const moved = movedIn(before, snapshot);
	const drift: Drift[] = [];
	for (const [id, object] of present) {
		const known = Object.hasOwn(before, id) ? before[id] : undefined;
		const name = snapshotName(object.name);
		if (known === undefined) drift.push({ kind: 'added', id, name, fields: changesOf({}, object) });
		else if (moved.has(id) || known.print !== snapshot[id]?.print) {
			const fields = changesOf(
				known.fields,
				object,
				moved.has(id) ? settings.places?.[0] : undefined,
			);
			const isOwn = ({ field }: FieldChange): boolean =>
				moved.has(id) || !(settings.places ?? []).includes(field);
			drift.push({ kind: 'changed', id, name, fields: fields.filter(isOwn) });
		}
	}
	for (const [id, known] of Object.entries(before)) {
		if (!present.has(id)) drift.push(removed(id, known));
	}
	return { drift, snapshot };
}

/** Also what has come into the order, or left it. */
function movedIn(before: Snapshot, after: Snapshot): ReadonlySet<string> {
	const placed: Placed[] = [];
	const others: string[] = [];
	for (const [id, { place, print }] of Object.entries(after)) {
		const known = Object.hasOwn(before, id) ? before[id] : undefined;
		if (known === undefined) continue;
		const isChanged = known.print !== print;
		if (place !== undefined && known.place !== undefined) {
			placed.push({ id, before: known.place, after: place, isChanged });
		} else if (place !== known.place) others.push(id);
	}
	return new Set([...findMoved(placed), ...others]);
}

const removed = (id: string, { name, fields }: Remembered): Drift => ({
	kind: 'removed',
	id,
	name,
	fields: changesOf(fields, {}),
});

/**
 * Before and after of each field that differs; nothing is known of fields that were not kept. A rule
 * may be moved past others and bear the number that it had: its `place` is told all the same.
 */
function changesOf(
	before: Readonly<Record<string, Kept>> | undefined,
	after: JsonObject,
	place?: string,
): FieldChange[] {
	if (before === undefined) return [];
	const names = new Set([...Object.keys(before), ...Object.keys(after)]);
	const changes: FieldChange[] = [];
	for (const field of names) {
		if (field === 'id' || isRestless(field)) continue;
		const was = before[field];
		const is = after[field];
		const isSame = printOfKept(was) === (is === undefined ? undefined : printOf(is));
		if (isSame && field !== place) continue;
		const isBeforeKnown = was === undefined || 'value' in was;
		const value = was !== undefined && 'value' in was ? was.value : undefined;
		changes.push({ field, before: value, after: is, isBeforeKnown });
	}
	return changes;
}

function printOfKept(kept: Kept | undefined): string | undefined {
	if (kept === undefined) return undefined;
	return 'value' in kept ? printOf(kept.value) : kept.print;
}
