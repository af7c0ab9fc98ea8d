import type { Answer, Expected } from '../../contract/answer';
import type { Field } from './fields';
import type { ActionSpec, ComposedOperation, Operation, UsualVerb } from './operations';
import type { ProductId } from '../../contract/products';
import type { TimeRangeTrait } from './timeRangeTrait';
import type { Paging } from '../../contract/paging';

/** A path parameter that is read from the API, e.g. the id of a policy set. */
export interface Lookup {
	readonly name: string;
	/** Id of the resource's own operation that tells it. */
	readonly by: string;
	/** Which value of the answer fills the placeholder. */
	readonly take: string;
}

/** An endpoint that deletes many objects in one call. */
interface BulkDelete {
	readonly path: string;
	/** Body key of the id list. */
	readonly field: string;
	/** Ids a call. */
	readonly max: number;
}

/** Objects of the same kind that Get Many leaves out: they stand below one that it lists. */
interface Children {
	/** Id of the operation that lists those of one object. */
	readonly by: string;
	/** Value of the object that counts them. */
	readonly counted: string;
	/** An operation that lists the names of all, and what its query must say for it. */
	readonly names: { readonly by: string; readonly query: Readonly<Record<string, string>> };
}

/** A list of names and ids alone, which costs less than Get Many. */
interface LiteList {
	readonly path: string;
	readonly query?: readonly Field[];
	/** Default: as Get Many pages. */
	readonly paging?: Paging;
	readonly expects?: Expected;
}

export interface ResourceSpec {
	/** Default: all five. */
	readonly verbs?: readonly UsualVerb[];
	/** Has a panel entry of its own; all others are reached through Other Object. */
	readonly everyday?: boolean;
	/**
	 * Tells what happened: has an entry of its own in the node for logs, with all operations or
	 * with those alone that change nothing.
	 */
	readonly logs?: 'all' | 'reading';
	/** Plural of the label, where adding an s is wrong. */
	readonly plural?: string;
	/** Field that holds the id. Default `id`. */
	readonly key?: string;
	/** Field that people know the object by. Default `name`. */
	readonly nameField?: string;
	/** Other fields that people know the object by, such as the e-mail address of a user. */
	readonly alsoNamed?: readonly string[];
	/** Names that the portal shows for ids that are words of their own: `{ 'Video Streaming': 'STREAMING_MEDIA' }`. */
	readonly portalNames?: Readonly<Record<string, string>>;
	/** Ids that fields may hold and no list does: `['ANY', 'NONE']`. */
	readonly constants?: readonly string[];
	readonly fields?: readonly Field[];
	/** Query parameters of Get Many. */
	readonly filters?: readonly Field[];
	/** Query parameter that searches by text; `name EQ` is ZPA's search expression. */
	readonly search?: string;
	readonly paging?: Paging;
	/** Path placeholders that the user fills, besides the id; asked for where a path holds them. */
	readonly parents?: readonly Field[];
	readonly lookups?: readonly Lookup[];
	/**
	 * Where a verb's path is not `path` or `path/{id}`. An update whose path has no `{id}`
	 * names the object in its body.
	 */
	readonly paths?: Partial<Readonly<Record<UsualVerb, string>>>;
	readonly updateBy?: 'PUT' | 'PATCH' | 'POST';
	/** Where an endpoint that edits creates as well: without an id there is a new object. */
	readonly createBy?: 'POST' | 'PUT';
	/** Query parameters of a verb other than Get Many: `{ delete: [flag('forceDelete')] }`. */
	readonly verbQuery?: Partial<Readonly<Record<UsualVerb, readonly Field[]>>>;
	/** Where a verb answers otherwise than its product's do. */
	readonly answers?: Partial<Readonly<Record<UsualVerb, Answer>>>;
	/** What else is known of a verb's answer. */
	readonly expects?: Partial<Readonly<Record<UsualVerb, Expected>>>;
	/** Create answers something else than the object's id: it is found by its name. */
	readonly keyless?: true;
	/** The time range that a verb asks about. */
	readonly timeRanges?: Partial<Readonly<Record<UsualVerb, TimeRangeTrait>>>;
	/** Get answers some values in a form that must not be written back; Get Many tells them as they are. */
	readonly encodedInGet?: true;
	/** Get Many answers summaries: read the whole object before an update. */
	readonly summaryInList?: boolean;
	/** Rules that stand in an order; predefined ones cannot be moved. */
	readonly ordered?: boolean;
	/** Rules whose field `place` tells where they stand and moves nothing: the operation that does. */
	readonly moves?: {
		readonly place: string;
		readonly by: string;
		/** Placeholder of its path that takes the place. */
		readonly to: string;
	};
	/**
	 * ZPA rules: Get answers an operand `{objectType, lhs, rhs}` for each value, Update takes one
	 * `{objectType, values}` of all right sides, or for these subjects `{objectType, entryValues}`.
	 */
	readonly foldsConditions?: { readonly pairs: readonly string[] };
	readonly bulkDelete?: BulkDelete;
	readonly lite?: LiteList;
	/** Always in the query of Get Many. */
	readonly listQuery?: Readonly<Record<string, string>>;
	/** Always in the query of Get. */
	readonly getQuery?: Readonly<Record<string, string>>;
	readonly children?: Children;
	readonly actions?: readonly ActionSpec[];
}

export interface Resource extends Omit<
	ResourceSpec,
	'verbs' | 'actions' | 'paths' | 'verbQuery' | 'answers' | 'expects' | 'timeRanges'
> {
	/** Stable for ever: 'ziaUrlCategory'. */
	readonly id: string;
	readonly product: ProductId;
	/** Menu area of the admin console. */
	readonly area: string;
	/** 'ZIA URL Category' */
	readonly label: string;
	/** 'URL category', as in a sentence. */
	readonly noun: string;
	/** 'URL categories' */
	readonly nouns: string;
	readonly key: string;
	readonly nameField: string;
	readonly everyday: boolean;
	/** One object that always exists, such as a settings page: Get and Update only, no id. */
	readonly single: boolean;
	readonly fields: readonly Field[];
	readonly filters: readonly Field[];
	readonly parents: readonly Field[];
	readonly lookups: readonly Lookup[];
	/** Calls of the API. */
	readonly operations: readonly Operation[];
	/** What stands on several of them. */
	readonly composed: readonly ComposedOperation[];
}

/** A row before its area gives it product and place. */
export interface Row {
	readonly id: string;
	readonly label: string;
	readonly path: string;
	readonly single: boolean;
	readonly spec: ResourceSpec;
}
