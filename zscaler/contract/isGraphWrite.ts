import { isJsonObject } from './json/json';

/** Whether GraphQL is not only asked: a query may be whatever a user has written. */
export const isGraphWrite = (body: unknown): boolean =>
	isJsonObject(body) &&
	typeof body.query === 'string' &&
	/\b(mutation|subscription)\b/.test(body.query);
