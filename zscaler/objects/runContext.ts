import type { Resource } from '../catalogue/grammar';
import type { Client } from '../client/createClient';
import type { Json } from '../contract/json/json';
import type { ObjectList } from './objectList';

/** Values of path placeholders: the id, parents such as a rule type, what a look-up found. */
export type Params = Readonly<Record<string, Json>>;

/**
 * What one run of a node shares between its items: the client, and every list and look-up that
 * was read, so that sixty items cost one reading.
 */
export interface RunContext {
	readonly client: Client;
	/** How many objects the run is about: many make reading the whole list the cheaper way. */
	readonly size: number;
	readonly lists: Map<string, Promise<ObjectList>>;
	readonly lookups: Map<string, Promise<Json>>;
	/** Where rules are wanted that stand elsewhere for lack of others: by list, then by id. */
	readonly waiting: Map<string, Map<string, number>>;
}

/** The list in which objects of a kind stand, below their parents, as a run knows it. */
export interface Listing {
	readonly runContext: RunContext;
	readonly resource: Resource;
	readonly params: Params;
}

export const startRunContext = (client: Client, size: number): RunContext => ({
	client,
	size,
	lists: new Map(),
	lookups: new Map(),
	waiting: new Map(),
});

/** Answers from the map, or puts the promise there; a failure is forgotten. */
export function once<T>(
	known: Map<string, Promise<T>>,
	key: string,
	read: () => Promise<T>,
): Promise<T> {
	const present = known.get(key);
	if (present !== undefined) return present;
	const reading = read();
	known.set(key, reading);
	reading.catch(() => known.delete(key));
	return reading;
}

export const listKey = (resource: Resource, params: Params): string =>
	[resource.id, ...resource.parents.map(({ name }) => String(params[name]))].join('/');
