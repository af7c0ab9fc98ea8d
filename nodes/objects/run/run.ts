import type { IBinaryKeyData } from 'n8n-workflow';

import type { Operation, Resource } from '../../../zscaler/catalogue/grammar';
import type { JsonObject } from '../../../zscaler/contract/json/json';
import type { CallInput } from '../../../zscaler/objects/callOperation';
import type { ObjectTarget } from '../../../zscaler/objects/findObject';
import type { Params, RunContext } from '../../../zscaler/objects/runContext';
import type { Query } from '../../../zscaler/contract/ports';
import type { ItemsForm } from '../../shared/parameters/asForm';
import type { Warnings } from './warnings';

/** What the form says about one item; each reading may fail for that item alone. */
export interface Form {
	/** Path values above the object. */
	readonly params: (itemIndex: number) => Promise<Params>;
	readonly target: (itemIndex: number) => ObjectTarget;
	/** Values of the object, in the form that the API takes, references as given. */
	readonly values: (itemIndex: number) => JsonObject;
	/** What was given for fields that only Zscaler sets. */
	readonly readOnly: (itemIndex: number) => JsonObject;
	readonly query: (itemIndex: number) => Query;
	/** What an action is given besides the object. */
	readonly actionInput: (itemIndex: number) => Promise<CallInput>;
}

/** One run of the node over all of its items. */
export interface Run {
	readonly context: ItemsForm;
	readonly resource: Resource;
	readonly operation: Operation;
	readonly form: Form;
	readonly runContext: RunContext;
	readonly itemCount: number;
	/** What the forms of the items, and what is done with them, have to tell. */
	readonly warnings: Warnings;
}

/** What a form is read for. */
export type OperationRun = Pick<Run, 'runContext' | 'resource' | 'operation'>;

/** What comes out for an item. */
export interface Output {
	readonly json: JsonObject;
	readonly binary?: IBinaryKeyData;
}

/** Does the work of one item and answers what it puts out. */
type ItemHandler<T = JsonObject> = (itemIndex: number) => Promise<T[]>;

/** Checks all items first, so that a bad row is told before anything is changed. */
export type Runner<T = JsonObject> = (run: Run) => Promise<ItemHandler<T>>;
