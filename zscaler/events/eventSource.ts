import type { Ports } from '../contract/ports';
import type { Json, JsonObject } from '../contract/json/json';
import type { TimedEntry } from './cursors/entry';
import type { Filter } from '../filters/filter';
import type { RunContext } from '../objects/runContext';
import type { EventChoice, Settings, SettingValues } from './setting';

/** Something that happened, and may start a workflow. */
export interface ZscalerEvent extends TimedEntry {
	/** 'opened', 'changed' ... */
	readonly kind: string;
	readonly content: JsonObject;
	/** What filters look at. */
	readonly facts: EventFacts;
}

/** Under names that `filterFields` knows: severity, policy, user, action, category and their like. */
export type EventFacts = Readonly<Record<string, Json | undefined>>;

/** What a form asks for. */
export interface EventRequest<S extends Settings = Settings> {
	/** Where a first poll begins, for sources whose entries have times. */
	readonly start: 'now' | { readonly hoursBack: number };
	/** 'opened', 'new', 'removed'; all where empty. */
	readonly kinds: readonly string[];
	readonly filter: Filter;
	/** What the source's own settings are set to. */
	readonly settings: SettingValues<S>;
}

export interface Poll<S extends Settings = Settings>
	extends EventRequest<S>, Pick<Ports, 'now' | 'sleep' | 'log'> {
	readonly runContext: RunContext;
	/** When to begin nothing further: n8n gives a poll so much time. */
	readonly until: number;
	/** What the poll before handed back; undefined at the first. */
	readonly memory: unknown;
}

export interface Polled {
	/** What was never handed out before, the oldest first. */
	readonly events: readonly ZscalerEvent[];
	/** Plain JSON to be stored, and to be given to the next poll. */
	readonly memory: unknown;
	/** What the user should know of this poll. */
	readonly warnings: readonly string[];
}

/**
 * A row of the trigger's list of events, with all that its form has to know. It is polled by methods, so that one
 * list can hold sources of different settings: who polls one gives it what its own settings are set to.
 */
export interface EventSource<S extends Settings = Settings> {
	/** Stable for ever: 'zdxAlert'. */
	readonly id: string;
	/** What the list calls it, in Title Case. */
	readonly label: string;
	/** What has happened then. */
	readonly description: string;
	/** What to know before choosing how often to poll. */
	readonly notice?: string;
	/** The kinds that its events can be narrowed to, and what the form calls them. */
	readonly kinds?: { readonly label: string; readonly choices: readonly EventChoice[] };
	/** Its events have times of their own: the form asks whether to begin now or some hours back. */
	readonly isWindowed?: boolean;
	/** What it asks for besides. */
	readonly settings: S;
	/** What its events can be filtered by. */
	readonly filters: readonly (keyof Filter)[];
	/** Rejects when anything could not be read; what is stored then stays as it is. */
	poll(poll: Poll<S>): Promise<Polled>;
	/** For a look at the newest in the editor, some of them wanted if there are such: nothing is remembered. */
	sample(
		poll: Poll<S>,
		isWanted: (event: ZscalerEvent) => boolean,
	): Promise<readonly ZscalerEvent[]>;
}
