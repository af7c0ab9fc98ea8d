export type Item = Record<string, unknown>;

export interface Call {
	readonly method: string;
	/** Path without query, decoded segment by segment where it is read. */
	readonly path: string;
	readonly query: Readonly<Record<string, string>>;
	readonly headers: Readonly<Record<string, string>>;
	/** JSON or form as it was read; the bytes of a file; a string if it was none of them. */
	readonly body: unknown;
}

export interface Answer {
	readonly status: number;
	readonly body?: unknown;
	readonly headers?: Readonly<Record<string, string>>;
	/** The true answer, where it takes a call of the tenant's own. */
	readonly later?: () => Promise<Answer>;
	/** What happens on the wire instead of a whole answer. */
	readonly wire?:
		'reset' | 'truncate' | 'drip' | 'silence' | 'endlessHeaders' | 'endlessBody' | 'openBody';
}

export const isWrite = (call: Call): boolean => call.method !== 'GET' && call.method !== 'HEAD';

export const isItem = (value: unknown): value is Item =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const text = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
