import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { findResource, resources } from '../../../zscaler/catalogue';
import type { Field, Resource } from '../../../zscaler/catalogue/grammar';
import { offers } from '../../../zscaler/objects/operationOf';
import { readNames } from '../../../zscaler/objects/readObjects';
import { type Params, startWork } from '../../../zscaler/objects/work';
import { findsWholeNames, searchQuery } from '../../../zscaler/plan/searchQuery';
import { openClient } from '../../shared/openClient';
import { toNodeError } from '../../shared/toNodeError';
import { searchMethod } from '../form/propertyOf';
import { formParams, formResource } from './formResource';

/** A dropdown is for choosing, not for reading everything: search narrows it. */
const mostShown = 500;

type Search = (this: ILoadOptionsFunctions, filter?: string) => Promise<INodeListSearchResult>;

/** Objects of the resource that the form is about. */
async function searchObjects(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const resource = formResource(this);
	return resource === undefined
		? { results: [] }
		: search(this, resource, formParams(this, resource), filter);
}

const searchOf = (resourceId: string): Search =>
	async function searchResource(filter) {
		return search(this, findResource(resourceId), {}, filter);
	};

/** What a form may ask of a resource with a picker of its own. */
const askedOf = ({ parents, filters, operations }: Resource): readonly Field[] => [
	...parents,
	...filters,
	...operations.flatMap(({ body, query }) =>
		'fields' in body ? [...body.fields, ...query] : query,
	),
];

/** One search for the form's own resource, and one for each that its values may refer to. */
export const listSearch: Record<string, Search> = {
	searchObjects,
	...Object.fromEntries(
		resources
			.flatMap(askedOf)
			.flatMap((field) =>
				field.kind === 'ref' && !field.many ? [[searchMethod(field.to), searchOf(field.to)]] : [],
			),
	),
};

async function search(
	context: ILoadOptionsFunctions,
	resource: Resource,
	params: Params,
	filter = '',
): Promise<INodeListSearchResult> {
	if (!offers(resource, 'getMany')) return { results: [] };
	try {
		const work = startWork(await openClient(context, { maxWait: 20 }), 1);
		const query = findsWholeNames(resource) ? {} : searchQuery(resource, filter);
		const results: INodeListSearchResult['results'] = [];
		for await (const object of readNames(work, resource, { params, query })) {
			const id = object[resource.key];
			const name = String(object[resource.nameField] ?? id);
			if (name.toLowerCase().includes(filter.toLowerCase())) {
				results.push({ name, value: typeof id === 'number' ? id : String(id) });
			}
			if (results.length === mostShown) break;
		}
		return { results: results.sort((left, right) => left.name.localeCompare(right.name)) };
	} catch (error) {
		throw toNodeError(context.getNode(), error);
	}
}
