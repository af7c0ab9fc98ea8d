/**
 * Threat feeds, from what a source wrote to what a list of Zscaler's shall hold; no HTTP here. The
 * way of a sync:
 *
 * 1. `readFeed` of each source into one `openCollection`; `guardFeed` on what each gave.
 * 2. `ageEntries`: what stays or leaves of our own that no feed gave today.
 * 3. `protectEntries`, then `sortEntries` by kind of list.
 * 4. `reduceIndicators`, `rankEntries`, `fitEntries` for the lists of each kind.
 * 5. `planSync` for each list; `settleSync` with 'everything' is stored before the first write.
 * 6. `splitBatches` and `beginIsolation` while writing; then `settleSync`, `recordSync` for undo.
 */
export { reasons, type Reason } from './reasons';
export { isRejected, type Entry, type EntryKind, type Rejected } from './entry';
export type { Indicator, IndicatorKind, RawIndicator, RejectedRow, Sink } from './indicator';

export { presets, type Preset } from './presets';
export type { Field, Fields, Format } from './formats/format';
export { detectFormat } from './formats/detectFormat';
export { listMispEvents } from './formats/parseMisp';
export { openFeed, readFeed, type FeedContent, type FeedRead, type FeedSettings } from './readFeed';

export { normaliseEntry } from './normalise/normaliseEntry';
export { defaultPolicy, type EntryPolicy } from './normalise/policy';

export { openCollection, type Collected, type CollectOptions } from './collect/collectEntries';
export type { EntryBook } from './collect/openEntries';
export type { Rejection, Rejections } from './collect/rejections';

export { mergeNetworks } from './reduce/mergeNetworks';
export { reduceEntries, type Reduced } from './reduce/reduceEntries';
export { reduceIndicators, type ReducedIndicators } from './reduce/reduceIndicators';
export { indexList, type ListIndex } from './match/indexList';

export { findProtected, type ProtectOptions } from './protect/findProtected';
export { indexProtected, type ProtectedIndex } from './protect/indexProtected';
export { protectEntries, type Protected } from './protect/protectEntries';

export { fitEntries, type Fitted, type ListRoom } from './fit/fitEntries';
export { sortEntries, type SortedEntries } from './fit/sortEntries';
export { rankEntries, type RankOptions } from './fit/rankEntries';

export {
	beginOwnership,
	openOwnership,
	type Ownership,
	type OwnershipState,
} from './ownership/ownership';
export { ageEntries, type Aged, type AgeInput } from './sync/ageEntries';
export { guardFeed, type GuardDecision, type GuardOptions } from './sync/guardFeed';
export { afterRefusal, afterSuccess, beginIsolation, type Isolation } from './sync/isolateEntries';
export { planSync, type SyncInput, type SyncPlan } from './sync/planSync';
export { settleSync, type SyncOutcome } from './sync/settleSync';
export { splitBatches } from './sync/splitBatches';
export { recordSync, undoSync, type UndoRecord } from './sync/undoSync';
