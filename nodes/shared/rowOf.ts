import type { JsonObject } from '../../zscaler/contract/json/json';

/** The cells of a row by their columns, as they came: who reads them knows what each may be. */
export const rowOf = (given: unknown): JsonObject =>
	Object.fromEntries(Object.entries(given ?? {}));
