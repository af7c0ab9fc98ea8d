import type { Answer, Call, Item } from '../call';
import type { IdKind } from '../tenant/mintId';
import type { Tenant } from '../tenant/tenant';

/** What sets one collection apart from a plain one, read off recordings and vendor docs. */
export interface Traits {
	readonly ids?: IdKind;
	/** All fields that there are; a body with another one is refused. */
	readonly fields?: readonly string[];
	readonly required?: readonly string[];
	readonly oneOf?: Readonly<Record<string, readonly string[]>>;
	readonly lists?: readonly string[];
	/** Field to the collection that its ids are looked up in. */
	readonly refs?: Readonly<Record<string, string>>;
	readonly unique?: readonly string[];
	readonly defaults?: Item;
	/** Rules in order 1 to n; the number is the order that the default rule shows. */
	readonly ordered?: number;
	/** The endpoint answers everything, whatever page is asked for. */
	readonly unpaged?: true;
	/** Nothing but GET. */
	readonly readOnly?: true;
	/** PUT changes what it names and leaves the rest. */
	readonly partialPut?: true;
	/** Written, never shown. */
	readonly writeOnly?: readonly string[];
	/** As the server calls one of them when it is in use. */
	readonly noun?: string;
	/** Status of a creation, where it is not the API's usual one. */
	readonly createdStatus?: number;
	/** Field of the time of the last change, where one is shown. */
	readonly changedAt?: string;
	/** Field that shows the id, where it is not `id`. */
	readonly key?: string;
	/** Ids that answers show as JSON numbers, however long. */
	readonly exactNumbers?: readonly string[];
	/** Refusals of what each field alone would allow, in the order they are looked at. */
	readonly checks?: readonly Check[];
	/** The body as it is kept: of twins one, of short forms the long one. */
	readonly settle?: (body: Item) => Item;
	/** What is counted or looked up when an object is shown. */
	readonly derive?: (item: Item, request: ObjectRequest) => Item;
	/** A list shows only these of all objects. */
	readonly listed?: (item: Item, call: Call) => boolean;
}

export type Check = (
	body: Item,
	request: ObjectRequest,
	present: Item | undefined,
) => Answer | undefined;

/** One API's way of saying what every REST API says. */
export interface Dialect {
	readonly ids: IdKind;
	/** Fields that only the server writes. */
	readonly kept: readonly string[];
	readonly traitsOf: (collection: string) => Traits | undefined;
	readonly stamp: (tenant: Tenant, item: Item, previous: Item | undefined, traits: Traits) => Item;
	readonly list: (items: readonly Item[], call: Call, traits: Traits) => Answer;
	readonly created: (item: Item, traits: Traits) => Answer;
	readonly updated: (item: Item) => Answer;
	readonly deleted: Answer;
	readonly refuse: Refusals;
}

export interface Refusals {
	readonly notFound: (noun: string, id: string) => Answer;
	readonly malformed: () => Answer;
	readonly missing: (field: string) => Answer;
	readonly invalid: (field: string, value: unknown) => Answer;
	readonly unknownReference: (field: string, id: string) => Answer;
	readonly duplicate: (field: string, value: string) => Answer;
	readonly inUse: (noun: string, rules: number) => Answer;
	readonly fixed: (name: string) => Answer;
	readonly outOfOrder: (order: string, last: number) => Answer;
}

export interface ObjectRequest {
	readonly tenant: Tenant;
	readonly call: Call;
	readonly dialect: Dialect;
	readonly product: string;
	readonly collection: string;
	readonly traits: Traits;
}

export const keyOf = ({ product, collection }: ObjectRequest): string => `${product}/${collection}`;

export const nounOf = ({ traits, collection }: ObjectRequest): string =>
	traits.noun ?? collection.toUpperCase();
