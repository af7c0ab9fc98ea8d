import type { Json } from '../../contract/json/json';

/**
 * A value of what an action was given, by its path ('body.enabled', 'query.name', 'params.order'), in
 * the words that the object has for it; or a value that it always is.
 */
export type Given =
	| string
	| { readonly of: string; readonly as: Readonly<Record<string, Json>> }
	| { readonly is: Json };

/** How it is seen afterwards that an action was done. */
export interface Trace {
	/** Operation of the resource that shows it; default: the object itself. */
	readonly by?: string;
	/** What that operation is asked. */
	readonly asks?: Readonly<Record<string, Given>>;
	/** Where rows stand in the object. */
	readonly in?: string;
	/** Which rows are meant: those whose value at the path is one of what was given. */
	readonly rows?: readonly [path: string, given: Given];
	/** Those rows, or the entries of `lists`, are there, or gone. */
	readonly there?: boolean;
	/** There are no other rows. */
	readonly alone?: true;
	/** Lists of the body whose entries stand in lists of the same name. */
	readonly lists?: readonly string[];
	/** Values that the object, or each of the rows, then has. */
	readonly has?: Readonly<Record<string, Given>>;
	/** What was sent are such values. */
	readonly sent?: true;
	/** The ids of the rows in the order of this value of theirs are what was given. */
	readonly order?: readonly [path: string, given: Given];
}

/** Nothing tells for sure whether it was done; where people may look, in a sentence. */
export interface Unseen {
	readonly unseen: string;
}

export type Leaving = Trace | Unseen;

export const isUnseen = (leaving: Leaving): leaving is Unseen => 'unseen' in leaving;

export const unseen = (where: string): Unseen => ({ unseen: where });

/** The objects of these ids are no longer in the list. */
export const gone = (key: string, given: Given, by = 'getMany'): Trace => ({
	by,
	rows: [key, given],
	there: false,
});

/** The object of the path then has this value in the list. */
export const hasInList = (field: string, given: Given): Trace => ({
	by: 'getMany',
	rows: ['id', 'params.id'],
	has: { [field]: given },
});
