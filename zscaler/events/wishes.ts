import type { ProductId } from '../contract/products';
import type { Filter } from '../filters/filter';

/** What a form asks for; a source reads what is meant for it. */
export interface Wishes {
	/** Where a first poll begins, for sources whose entries have times. */
	readonly start: 'now' | { readonly hoursBack: number };
	/** 'opened', 'new', 'removed'; all where empty. */
	readonly kinds: readonly string[];
	readonly filter: Filter;
	/** Ids of the resources to watch. */
	readonly resources?: readonly string[];
	/** MD5s, as they were entered. */
	readonly hashes?: readonly string[];
	/** How long changes may wait for activation. */
	readonly minutes?: number;
	readonly products?: readonly ProductId[];
	/** Tell again after so many hours; 0 for never. */
	readonly remindAfter?: number;
	/** How many days before the end to tell, each once. */
	readonly daysBefore?: readonly number[];
	/** Ids of the kinds of credentials to watch. */
	readonly credentials?: readonly string[];
	/** Of times in a report that names none. */
	readonly zone?: string;
	/** Days for which a changed incident is looked after. */
	readonly lookBack?: number;
}
