import type { ILoadOptionsFunctions, INodeParameterResourceLocator } from 'n8n-workflow';

import { findResource, resources } from '../../../zscaler/catalogue';
import type { Resource } from '../../../zscaler/catalogue/grammar';
import type { Json } from '../../../zscaler/contract/json/json';
import type { Params } from '../../../zscaler/objects/runContext';
import { parentParameter } from '../form/objects';

/** The row that the open form is about, once one is chosen: an entry of its own, or another object's type. */
export function formResource(context: ILoadOptionsFunctions): Resource | undefined {
	const chosen = context.getNodeParameter('resource') as string;
	const id = resources.some((row) => row.id === chosen)
		? chosen
		: (context.getNodeParameter('objectType', '') as string);
	return id === '' ? undefined : findResource(id);
}

/** Path values above the object that the open form already holds. */
export function formParams(context: ILoadOptionsFunctions, resource: Resource): Params {
	const mapped = context.getNodeParameter('parameters.value', {}) as Params | null;
	const given = resource.parents.map(({ name, ...field }) => {
		const own = context.getNodeParameter(parentParameter({ name, ...field }), '') as
			string | INodeParameterResourceLocator;
		const value = typeof own === 'object' ? chosen(own) : own;
		return [name, value === '' ? mapped?.[name] : value] as const;
	});
	return Object.fromEntries(given.filter(([, value]) => value !== undefined)) as Params;
}

/** What was picked or given by its id needs no looking up. */
const chosen = ({ mode, value }: INodeParameterResourceLocator): Json =>
	!value || mode === 'name' ? (value ?? '') : { id: value };
