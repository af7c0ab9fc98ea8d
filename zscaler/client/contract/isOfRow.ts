import type { ApiRequest } from '../../plan/buildRequest';
import { isJsonObject } from '../../json';

/** Whether an object has at least one value of the row's. Bare values, such as URLs, have none to show. */
export const isOfRow = (
	object: unknown,
	{ known, mayBeOne }: NonNullable<ApiRequest['expects']>,
): boolean =>
	known === undefined ||
	mayBeOne === true ||
	!isJsonObject(object) ||
	known.some((name) => name in object);
