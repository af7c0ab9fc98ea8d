import type { Answer, Call } from '../call';
import type { Tenant } from '../tenant/tenant';

export interface RoutedRequest {
	readonly tenant: Tenant;
	readonly call: Call;
	/** What stood where the path has a colon. */
	readonly params: Readonly<Record<string, string>>;
}

/** `METHOD path/:param` to what answers it. */
export type Routes = Record<string, (request: RoutedRequest) => Answer>;

export function matchRoute(
	routes: Routes,
	method: string,
	segments: readonly string[],
):
	| { readonly answer: Routes[string]; readonly params: Readonly<Record<string, string>> }
	| undefined {
	for (const [pattern, answer] of Object.entries(routes)) {
		const [wanted, path = ''] = pattern.split(' ');
		const params = wanted === method ? matchPath(path.split('/'), segments) : undefined;
		if (params) return { answer, params };
	}
	return undefined;
}

function matchPath(
	pattern: readonly string[],
	segments: readonly string[],
): Record<string, string> | undefined {
	if (pattern.length !== segments.length) return undefined;
	const params: Record<string, string> = {};
	for (const [index, part] of pattern.entries()) {
		const segment = segments[index] ?? '';
		if (part.startsWith(':')) params[part.slice(1)] = segment;
		else if (part !== segment) return undefined;
	}
	return params;
}
