import { get } from 'lodash';
import type { INode, INodeProperties } from 'n8n-workflow';

import type { FindFields } from './findFields';
import { readProperty } from './readProperty';
import { refuseBlank } from './refuseBlank';

/** What a node is asked to do: who is to do it knows what there is. */
const chosenFirst: ReadonlySet<string> = new Set(['resource', 'operation']);

/** What was given for the parameter of this path, read by the form's own description of it. */
export type ReadParameter = (path: string, given: unknown) => unknown;

/**
 * Reads parameters as the form describes them. `emptyText`: a text for which an expression gives nothing
 * is an empty one; not within collections, where a field is there because somebody wants something of it,
 * and not where no item can lack it.
 */
export function parameterReader(
	node: INode,
	find: FindFields,
	{ emptyText }: { readonly emptyText: boolean },
): ReadParameter {
	return (path, given) => {
		// What n8n has not stored is the caller's own fallback.
		const written: unknown = get(node.parameters, path);
		if (chosenFirst.has(path) || written === undefined) return given;
		const fields = find(path);
		const isNothing = given === null || given === undefined;
		if (emptyText && isNothing && !path.includes('.') && fields.some(isText)) return '';
		const [field] = fields;
		if (!emptyText && field !== undefined) refuseBlank(field, written, given);
		return readAsOne(fields, given);
	};
}

const isText = ({ type }: INodeProperties): boolean => type === 'string' || type === 'dateTime';

/** An expression may decide which field is shown: what one of them takes is right. */
function readAsOne(fields: readonly INodeProperties[], given: unknown): unknown {
	const [first, ...others] = fields;
	if (first === undefined) return given;
	const fitting = others.length === 0 ? first : fields.find((field) => takes(field, given));
	return readProperty(fitting ?? first, given);
}

function takes(field: INodeProperties, given: unknown): boolean {
	try {
		readProperty(field, given);
		return true;
	} catch {
		return false;
	}
}
