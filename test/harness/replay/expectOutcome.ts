import { isPlainObject } from 'lodash';

import type { Exchange } from './readExchanges';

/**
 * What an exchange has to come to, by its status and code alone: read from the vendor's
 * documents and the official SDKs (2026-11), apart from the tables of the client.
 */
export interface Expected {
	/** Kind of the error; absent where the exchange succeeded. */
	readonly kind?: string;
	/** Words of the server that the error's message must hold. */
	readonly words?: string;
	readonly code?: string;
	/** The same request may succeed a moment later. */
	readonly passes: boolean;
	/** Milliseconds that the server wants to be left alone. */
	readonly wait?: number;
}

type Body = Readonly<Record<string, unknown>>;

const byCode: Readonly<Record<string, string>> = {
	EDIT_LOCK_NOT_AVAILABLE: 'editLocked',
	'api.concurrent.access.error': 'editLocked',
	'db.simultaneous.request': 'editLocked',
	STATE_READONLY: 'readOnly',
	SESSION_NOT_VALID: 'sessionEnded',
	NOT_SUBSCRIBED: 'notLicensed',
	TRIAL_EXPIRED: 'notLicensed',
	SCOPE_LIMITED: 'notPermitted',
	FORBIDDEN: 'notPermitted',
	DUPLICATE_ITEM: 'duplicate',
	'resource.already.exist': 'duplicate',
	RESOURCE_IN_USE: 'inUse',
	RESOURCE_NOT_FOUND: 'notFound',
	'resource.not.found': 'notFound',
	INVALID_INPUT_ARGUMENT: 'invalid',
	LIMIT_EXCEEDED: 'invalid',
	'invalid.toomanyrequests': 'rateLimited',
};

const byStatus: Readonly<Record<number, string>> = {
	401: 'sessionEnded',
	402: 'notLicensed',
	403: 'notPermitted',
	404: 'notFound',
	408: 'unreachable',
	410: 'notFound',
	429: 'rateLimited',
};

export function expectOutcome(exchange: Exchange, repeatable: boolean): Expected {
	const { status, answer, headers } = exchange;
	const body: Body = isPlainObject(answer) ? (answer as Body) : {};
	const { errors } = body;
	const inGraph = 'data' in body && Array.isArray(errors) && errors.length > 0;
	if (inGraph && status < 300) return expectGraph((errors as Body[])[0] ?? {});
	const refused = body.success === 'false' && String(body.errorCode ?? '0') !== '0';
	if (status < 300 && refused)
		return { kind: 'invalid', code: String(body.errorCode), passes: false };
	if (status < 300) return { passes: false };
	const code = String(body.code ?? body.id ?? '');
	const kind = kindOf(exchange, code, String(body.message ?? body.reason ?? ''));
	const lost = [502, 504].includes(status) || (status === 503 && !('retry-after' in headers));
	return {
		kind: lost && !repeatable ? 'fateUnknown' : kind,
		words: wordsOf(answer),
		...(code === '' ? {} : { code }),
		passes: waits.has(kind) || (status >= 500 && repeatable) || status === 408,
		wait: waitOf(headers['retry-after'] ?? body['Retry-After']),
	};
}

const waits = new Set(['rateLimited', 'editLocked', 'readOnly', 'sessionEnded']);

function kindOf({ status, headers, method }: Exchange, code: string, message: string): string {
	if (status === 429) return 'rateLimited';
	if (status === 403 && headers['x-zscaler-mode'] === 'read-only') return 'readOnly';
	const used = /in use|being used|associated with|referenced/i.test(message);
	if (method === 'DELETE' && used) return 'inUse';
	const known = byCode[code];
	if (known !== undefined) return known;
	if (/already.(exist|in use|being used|taken)|duplicate/i.test(`${message} ${code}`))
		return 'duplicate';
	if (/\.in\.use|IN_USE/.test(code)) return 'inUse';
	if (code.endsWith('.not.found')) return 'notFound';
	if (code.endsWith('authorization.failed')) return 'notPermitted';
	if (/subscription (is )?required/i.test(message)) return 'notLicensed';
	if (status === 409) return message === '' ? 'editLocked' : 'invalid';
	return byStatus[status] ?? (status >= 400 && status < 500 ? 'invalid' : 'failed');
}

function expectGraph(error: Body): Expected {
	const { code } = (error.extensions ?? {}) as Body;
	const kind = byCode[String(code)] ?? 'failed';
	return { kind, words: String(error.message), passes: false };
}

/** What the server said to be read by people; a page of HTML or nothing says nothing. */
function wordsOf(answer: unknown): string | undefined {
	if (typeof answer === 'string')
		return /^\s*</.test(answer) ? undefined : answer.trim().slice(0, 200);
	if (!isPlainObject(answer)) return undefined;
	const { message, reason, detail, errorMsg, errorMessage } = answer as Body;
	const words = message ?? reason ?? errorMessage ?? errorMsg ?? detail;
	return typeof words === 'string' ? words : undefined;
}

function waitOf(told: unknown): number | undefined {
	const [, count] = /^(\d+)\s*(s|seconds?)?$/.exec(String(told ?? '')) ?? [];
	return count === undefined ? undefined : Number(count) * 1000;
}
