import type { Answer, Expected } from '../../contract/answer';
import type { Method } from '../../contract/apiRequest';
import type { Field } from './fields';
import type { Leaving } from './leaving';
import type { TimeRangeTrait } from './timeRangeTrait';
import type { Paging } from '../../contract/paging';

/** One call of the API each. */
export type UsualVerb = 'getMany' | 'get' | 'create' | 'update' | 'delete';

/** Further ones: Create or Update, which is one of two calls, and the actions of a row. */
export type Verb = UsualVerb | 'upsert' | 'action';

/** Verbs that take the values of an object. */
export const writingVerbs = ['create', 'update', 'upsert'] as const satisfies readonly Verb[];

/** Those of them that change what is there already. */
export const updatingVerbs = ['update', 'upsert'] as const satisfies readonly Verb[];

const lookingVerbs: readonly Verb[] = [...updatingVerbs, 'delete'];

/** Whether it looks what is there before it writes: run again, it sends only what is still missing. */
export const looksFirst = ({ verb }: Pick<Operation, 'verb'>): boolean =>
	lookingVerbs.includes(verb);

export type Body =
	| { readonly kind: 'none' }
	/** The object itself, made of the resource's fields. */
	| { readonly kind: 'resource' }
	/** An object of these fields. */
	| { readonly kind: 'fields'; readonly fields: readonly Field[] }
	/** A bare JSON array: the values of this one field, at most `batch` a call. */
	| { readonly kind: 'array'; readonly field: Field; readonly batch?: number }
	/** A GraphQL query of ours; the fields are its variables, and `customerId` is the tenant's. */
	| { readonly kind: 'graphql'; readonly query: string; readonly fields: readonly Field[] }
	/** Whatever JSON the user gives. */
	| { readonly kind: 'json' }
	/** A text that is no JSON, such as a PAC file. */
	| { readonly kind: 'text' }
	/** The bytes of one file. */
	| { readonly kind: 'file' };

/** One thing that the API offers on a resource. */
export interface Operation {
	/** Unique within the resource, stable for ever: 'getMany', 'addUrls'. */
	readonly id: string;
	readonly verb: Verb;
	/** 'Add URLs' */
	readonly label: string;
	/** 'Add URLs to a URL category' */
	readonly sentence: string;
	readonly method: Method;
	/** Below the product's base, with `{placeholders}`: '/urlCategories/{id}'. */
	readonly path: string;
	/** What the user may ask for in the query. */
	readonly query: readonly Field[];
	/** What is always in the query: `{ action: 'ADD_TO_LIST' }`. */
	readonly fixedQuery: Readonly<Record<string, string>>;
	readonly body: Body;
	readonly answer: Answer;
	readonly expects: Expected;
	readonly paging: Paging;
	/** The time range that it asks about. */
	readonly timeRange?: TimeRangeTrait;
	/** Changes policy, so that it waits for activation where the product activates. */
	readonly changes: boolean;
	/** Does something, be it no policy: where no answer comes, it may have been done. */
	readonly writes: boolean;
	/** Doing it twice does what doing it once does, though its method does not say so. */
	readonly twiceIsOnce?: boolean;
	/** Values of the object as it stands that the body must repeat; read before the call. */
	readonly carries: readonly string[];
	readonly gathers?: Gathering;
	/** How it is seen whether an action that changes something was done, where no answer tells. */
	readonly leaves?: Leaving;
}

/** What no single call of the API does: the run looks what is there, and chooses the call. */
export interface ComposedOperation extends Operation {
	/** What it means, where its label is chosen. */
	readonly description: string;
	/** By which it looks. */
	readonly reads: UsualVerb;
	/** Of which it does one. */
	readonly sends: readonly UsualVerb[];
}

/**
 * The lists of many items may travel in one call, where all else is the same: a hundred URLs
 * for one category are one write, a hundred look-ups one question.
 */
interface Gathering {
	/** Key of the answer's entries that repeats the value asked about; else all share the answer. */
	readonly answeredBy?: string;
}

/** How an area file words an operation that is none of the five usual ones. */
export interface ActionSpec {
	readonly id: string;
	readonly label: string;
	readonly sentence?: string;
	readonly method: Method;
	readonly path: string;
	readonly query?: readonly Field[];
	readonly fixedQuery?: Readonly<Record<string, string>>;
	/** Fields make an object; `{ array }` a bare list; `'resource'` the object itself; `'json'` anything. */
	readonly body?:
		| readonly Field[]
		| { readonly array: Field; readonly batch?: number }
		| { readonly graphql: string; readonly fields: readonly Field[] }
		| 'resource'
		| 'json'
		| 'text'
		| 'file';
	readonly answer?: Answer;
	readonly expects?: Expected;
	readonly paging?: Paging;
	readonly timeRange?: TimeRangeTrait;
	/** A POST that only asks, such as a look-up or a validation. */
	readonly asksOnly?: boolean;
	/** What it does is no policy, such as handing over a file: it waits for no activation. */
	readonly noPolicy?: boolean;
	/** Doing it twice does what doing it once does, though its method does not say so. */
	readonly twiceIsOnce?: boolean;
	/** Fields of the object as it stands that the body must repeat: `['configuredName']`. */
	readonly carries?: readonly string[];
	readonly gathers?: Gathering;
	readonly leaves?: Leaving;
}

/** Whether it answers a list that may be long: a GET, or a search that pages. */
export const readsList = ({
	answer,
	method,
	paging,
}: Pick<Operation, 'answer' | 'method' | 'paging'>): boolean =>
	answer === 'items' && (method === 'GET' || paging.style !== 'none');

type ActionOptions = Omit<ActionSpec, 'id' | 'label' | 'method' | 'path'>;

/** An action: `action('lookUp', 'Look Up URLs', 'POST /urlLookup', {...})`. */
export function action(
	id: string,
	label: string,
	call: `${Method} ${string}`,
	options: ActionOptions = {},
): ActionSpec {
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the type of the call, which `split` forgets
	const [method, path] = call.split(' ') as [Method, string];
	return { id, label, method, path, ...options };
}

/** A further GET that answers one object. */
export const read = (
	id: string,
	label: string,
	path: string,
	options: ActionOptions = {},
): ActionSpec => ({ id, label, method: 'GET', path, answer: 'item', ...options });

/** A further GET that answers one value: a bare number (recorded: zia__TestLocationGroup), unless it says otherwise. */
export const readValue = (
	id: string,
	label: string,
	path: string,
	{ expects, ...options }: ActionOptions = {},
): ActionSpec => ({
	...{ id, label, method: 'GET', path, answer: 'value' },
	expects: { shapes: ['number'], ...expects },
	...options,
});

/** A further GET that answers a list, such as a lite list. */
export const readList = (
	id: string,
	label: string,
	path: string,
	options: ActionOptions = {},
): ActionSpec => ({ id, label, method: 'GET', path, answer: 'items', ...options });
