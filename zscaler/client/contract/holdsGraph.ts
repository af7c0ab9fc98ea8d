import { isJsonObject } from '../../json';
import { findList } from '../../plan/readItems';
import type { Contract } from './whatCameInstead';

/** Whether an answer of GraphQL holds what was asked for; in words what is missing. */
export function holdsGraph({ answer, body: asked }: Contract, body: unknown): boolean | string {
	if (!isJsonObject(body)) return false;
	const { data } = body;
	if (!isJsonObject(data)) return "an object without 'data'";
	const root = rootOf(asked);
	if (root !== undefined && !(root in data)) return `an object without 'data.${root}'`;
	return answer !== 'items' || findList(body) !== undefined || 'an object without a list';
}

/** What a query asks for first: the word behind its first brace, or the alias that stands there. */
function rootOf(asked: unknown): string | undefined {
	const query = isJsonObject(asked) ? asked.query : undefined;
	if (typeof query !== 'string') return undefined;
	return /^[\s,]*(?!\.)(\w+)/.exec(query.slice(query.indexOf('{') + 1))?.[1];
}
