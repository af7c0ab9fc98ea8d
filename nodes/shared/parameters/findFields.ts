import { type INode, type INodeProperties, isINodeProperties, NodeHelpers } from 'n8n-workflow';
import { memoize } from 'lodash';

/** The fields of a form that a parameter's path may name. */
export type FindFields = (path: string) => readonly INodeProperties[];

/**
 * The fields that a parameter's path may name: those that the form shows, and of a form that does not
 * tell, all of the name. A path leads into collections: 'options.maxWait'.
 */
export function fieldFinder(node: INode, properties: readonly INodeProperties[]): FindFields {
	const isShown = (property: INodeProperties): boolean =>
		NodeHelpers.displayParameter(node.parameters, property, node, null);
	return memoize((path: string) => {
		const [name, ...inner] = path.split('.');
		const named = properties.filter((property) => property.name === name);
		const shown = named.filter(isShown);
		return inner.reduce<readonly INodeProperties[]>(fieldsIn, shown.length > 0 ? shown : named);
	});
}

const fieldsIn = (properties: readonly INodeProperties[], name: string): INodeProperties[] =>
	properties
		.filter(({ type }) => type === 'collection')
		.flatMap(({ options = [] }) => options.filter(isINodeProperties))
		.filter((option) => option.name === name);
