import { encodePath } from './encodePath';
import type { EntryPolicy } from './policy';

/** Path and query of an entry; empty where the entry matches every path anyway. */
export function normalisePath(rest: string, policy: EntryPolicy): string {
	if (rest === '' || rest === '/') return '';
	const path = encodePath(policy.query === 'drop' ? dropQuery(rest) : rest);
	return beginAtRoot(dropAsterisk(path));
}

function dropQuery(rest: string): string {
	const mark = rest.indexOf('?');
	// At the root its query is all that tells it from the whole host.
	return mark <= 1 ? rest : rest.slice(0, mark);
}

/** `/dir/*`, as other products write it, is `/dir/` with Zscaler: everything below it. */
function dropAsterisk(path: string): string {
	let end = path.length;
	if (path.includes('?')) return path;
	while (path.endsWith('/*', end)) end -= 1;
	return path.slice(0, end);
}

/** A query alone belongs to the root path; the root path alone says nothing. */
function beginAtRoot(path: string): string {
	if (path === '/') return '';
	return path.startsWith('?') ? (path === '?' ? '' : `/${path}`) : path;
}
