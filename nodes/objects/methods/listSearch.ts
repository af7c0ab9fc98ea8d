import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { findResource, resources } from '../../../zscaler/catalogue';
import type { Field, Resource } from '../../../zscaler/catalogue/grammar';
import { offers } from '../../../zscaler/objects/operationOf';
import { resolveReferences } from '../../../zscaler/objects/resolveReferences';
import { searchObjectsOf } from '../../../zscaler/objects/searchObjects';
import { type Params, startRunContext } from '../../../zscaler/objects/runContext';
import { spokenName } from '../../../zscaler/objects/plan/names/spokenName';
import { openClient } from '../../shared/openClient';
import { toNodeError } from '../../shared/toNodeError';
import { searchMethod } from '../form/propertyOf';
import { formParams, formResource } from './formResource';

type Search = (this: ILoadOptionsFunctions, filter?: string) => Promise<INodeListSearchResult>;

/** Objects of the resource that the form is about. */
async function searchObjects(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const resource = formResource(this);
	return resource === undefined
		? { results: [] }
		: search(
				this,
				resource,
				{ params: formParams(this, resource), parents: resource.parents },
				filter,
			);
}

const searchOf = (resourceId: string): Search =>
	async function searchResource(filter) {
		const form = formResource(this);
		const above = form === undefined ? {} : formParams(this, form);
		return search(
			this,
			findResource(resourceId),
			{ params: above, parents: form?.parents },
			filter,
		);
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

interface Above {
	/** Of what the list stands under, as the form has them. */
	readonly params: Params;
	readonly parents: readonly Field[] | undefined;
}

async function search(
	context: ILoadOptionsFunctions,
	resource: Resource,
	above: Above,
	filter = '',
): Promise<INodeListSearchResult> {
	if (!offers(resource, 'getMany')) return { results: [] };
	try {
		const runContext = startRunContext(await openClient(context, { maxWait: 20 }), 1);
		const params = await resolveReferences(runContext, above.parents ?? [], above.params);
		const found = await searchObjectsOf(runContext, resource, params, filter);
		const results = found.map((object) => {
			const id = object[resource.key];
			return {
				name: spokenName(resource, object),
				value: typeof id === 'number' ? id : String(id),
			};
		});
		return { results: results.sort((left, right) => left.name.localeCompare(right.name)) };
	} catch (error) {
		throw toNodeError(context.getNode(), error);
	}
}
