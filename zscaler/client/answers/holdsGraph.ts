import { isJsonObject } from '../../contract/json/json';
import { findList } from '../readItems';
import type { Contract } from './whatCameInstead';

/** Whether an answer of GraphQL holds what was asked for; in words what is missing. */
export function holdsGraph({ answer, body: asked }: Contract, body: unknown): boolean | string {
	if (!isJsonObject(body)) return false;
	const { data } = body;
	if (!isJsonObject(data)) return "an object without 'data'";
	const root = graphRootOf(asked);
	if (root !== undefined && !(root in data)) return `an object without 'data.${root}'`;
	return answer !== 'items' || findList(body) !== undefined || 'an object without a list';
}

/** What a query asks for first: the word behind its first brace, or the alias that stands there. */
export function graphRootOf(asked: unknown): string | undefined {
	if (!isJsonObject(asked) || typeof asked.query !== 'string') return undefined;
	// Which of several it is, or what a comment or a default value says, is not looked into.
	if (typeof asked.operationName === 'string' || /[#=]/.test(asked.query)) return undefined;
	return /^[\s,]*(?!\.)(\w+)/.exec(asked.query.slice(asked.query.indexOf('{') + 1))?.[1];
}
