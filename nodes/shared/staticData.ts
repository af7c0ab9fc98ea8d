import { unset } from 'lodash';
import type { IDataObject } from 'n8n-workflow';

interface Context {
	readonly getWorkflowStaticData: (scope: 'node' | 'global') => IDataObject;
}

/** One thing that n8n keeps in its database, for a node or for its whole workflow. */
interface StaticData<T> {
	readonly read: () => T | undefined;
	readonly write: (value: T) => void;
	readonly clear: () => void;
}

/** The keys stay what they are: workflows that run have stored what lies there. */
export function staticData<T extends IDataObject[string]>(
	context: Context,
	scope: 'node' | 'global',
	key: string,
): StaticData<T> {
	return {
		read: () => context.getWorkflowStaticData(scope)[key] as T | undefined,
		write: (value) => {
			context.getWorkflowStaticData(scope)[key] = value;
		},
		clear: () => void unset(context.getWorkflowStaticData(scope), key),
	};
}
