import type { Field, Resource } from '../../catalogue/grammar';
import type { JsonObject } from '../../contract/json/json';
import { without } from './dropStale';

/** The values that Zscaler shows again: what is secret it leaves out, or covers. */
export function withoutSecrets({ fields }: Resource, object: JsonObject): JsonObject {
	const secret = new Set(fields.filter(isSecret).map(({ name }) => name));
	return without(object, (name) => secret.has(name));
}

const isSecret = (field: Field): boolean =>
	(field.kind === 'text' && field.secret === true) ||
	(field.kind === 'nested' && field.fields?.some(isSecret) === true);
