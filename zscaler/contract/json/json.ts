/** What JSON can hold. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
	[key: string]: Json;
}

/** Whether JSON holds such a value; what lies within it is believed. */
export const isJson = (value: unknown): value is Json =>
	!['undefined', 'function', 'symbol', 'bigint'].includes(typeof value);

export const isJsonList = (value: unknown): value is Json[] => Array.isArray(value);

/** A list or an object: what has places, and names for them. */
export type Holder = Record<string, unknown>;
export const isHolder = (value: unknown): value is Holder =>
	typeof value === 'object' && value !== null;

export const isJsonObject = (value: unknown): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
