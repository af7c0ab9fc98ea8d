import { mark } from './fittingAnswer';
import { folderWith } from './folderWith';

export const API = 'https://api.zsapi.net';

export interface Recorded {
	readonly request: object;
	readonly response: object;
}

export const exchange = (
	method: string,
	uri: string,
	body: unknown,
	[status, answer, headers = {}]: readonly [status: unknown, answer: unknown, headers?: object],
): Recorded => ({
	request: { method, uri: uri.startsWith('http') ? uri : API + uri, body },
	response: { status, headers: { ...mark, ...headers }, body: answer },
});

export function folderOf(content: unknown): string {
	return folderWith(typeof content === 'string' ? content : JSON.stringify(content));
}

export const one = { id: 1, configuredName: 'Blocked' };
