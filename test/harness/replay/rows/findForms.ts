import { isPlainObject } from 'lodash';

import { fileOf, type Known, type Obj, objectsIn } from './knownExchanges';

/** A recorded body that a person could have had in a spreadsheet. */
export interface RecordedForm {
	readonly known: Known;
	readonly body: Obj;
	/** The object as it was recorded before it was changed, with bigints; its id alone where it was not. */
	readonly present?: Obj;
}

/** Every recorded body of an object or of an action with fields of its own. */
export const findForms = (known: readonly Known[]): RecordedForm[] =>
	known.flatMap((each, index): RecordedForm[] => {
		const { exchange, operation } = each;
		const { body } = exchange;
		const writes = ['POST', 'PUT', 'PATCH'].includes(exchange.method);
		if (!writes || !['resource', 'fields'].includes(operation.body.kind)) return [];
		if (!isPlainObject(body) || Object.keys(body as Obj).length === 0) return [];
		const before = known.slice(0, index).filter((other) => fileOf(other) === fileOf(each));
		const present = operation.verb === 'update' ? presentOf(each, body as Obj, before) : undefined;
		return [{ known: each, body: body as Obj, present }];
	});

function presentOf({ resource, params }: Known, body: Obj, before: readonly Known[]): Obj {
	const { key, single } = resource;
	const id = params.id ?? body[key];
	const isIt = (object: Obj): boolean => single || String(object[key]) === String(id);
	const found = before
		.filter((other) => other.resource === resource)
		.flatMap(objectsIn)
		.filter(isIt)
		.at(-1);
	return found ?? (single ? {} : { [key]: id });
}
