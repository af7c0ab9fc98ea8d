import type { ErrorKind } from '../contract/zscalerError';

/** An answer by what tells its kind. */
export interface Symptom {
	readonly status: number;
	readonly code: string;
	readonly message: string;
	readonly method: string;
	/** `x-zscaler-mode: read-only` */
	readonly readOnlyMode: boolean;
}

type Sign = readonly [ErrorKind, (symptom: Symptom) => boolean];

const coded =
	(pattern: RegExp) =>
	({ code }: Symptom) =>
		pattern.test(code);
const said =
	(pattern: RegExp) =>
	({ message }: Symptom) =>
		pattern.test(message);

/** Codes by which Zscaler alone says that it does not know an object. */
export const ownNotFound = /RESOURCE_NOT_FOUND|\.not\.found$/;

/**
 * What a body tells, most telling first. Codes: recorded answers 2026-03; zscaler-sdk-go errorx,
 * ztw/v2_client.go, zpa/v2_client.go and dvmrry/zscaler-skill oneapi.md, 2026-11.
 */
const signs: readonly Sign[] = [
	['readOnly', coded(/^STATE_READONLY$/)],
	['readOnly', ({ status, readOnlyMode }) => status === 403 && readOnlyMode],
	['rateLimited', ({ status }) => status === 429],
	['rateLimited', coded(/toomanyrequests/i)],
	['editLocked', coded(/^EDIT_LOCK|concurrent\.access|simultaneous\.request/)],
	['editLocked', said(/^Resource Access Blocked$|enter Org barrier|expected precondition was not/)],
	['notPermitted', said(/only through zscaler oneapi/i)],
	['sessionEnded', coded(/^SESSION_NOT_VALID$/)],
	['sessionEnded', ({ status }) => status === 401],
	['notLicensed', coded(/NOT_SUBSCRIBED|LICEN[SC]E|TRIAL_EXPIRED|FEATURE_(NOT|DIS)/i)],
	['notLicensed', said(/subscription (is )?required/i)],
	['duplicate', coded(/DUPLICATE|already\.exist/i)],
	['inUse', coded(/in[._]use|being[._]used/i)],
	['notFound', coded(ownNotFound)],
	['notPermitted', coded(/SCOPE_LIMITED|authorization\.failed|FORBIDDEN|UNAUTHORIZED|PERMISSION/i)],
	['invalid', coded(/^INVALID_INPUT|LIMIT_EXCEEDED$/)],
	['inUse', ({ method, message }) => method === 'DELETE' && inUse.test(message)],
	['duplicate', ({ status, message }) => status < 500 && exists.test(message)],
];

const inUse = /\b(in use|being used|is used by|associated with|referenced (by|in))\b/i;
const exists = /\balready (exists?|in use|being used|taken)\b|\bduplicate\b/i;

const byStatus: Readonly<Record<number, ErrorKind>> = {
	402: 'notLicensed',
	403: 'notPermitted',
	404: 'notFound',
	408: 'unreachable',
	// ZIA: an edit conflict with someone who is saving (dvmrry/zscaler-skill oneapi.md, 2026-11).
	409: 'editLocked',
	410: 'notFound',
};

export function errorKindOf(symptom: Symptom): ErrorKind {
	const sign = signs.find(([, shows]) => shows(symptom));
	if (sign !== undefined) return sign[0];
	const { status, message } = symptom;
	if (status === 409 && message !== '') return 'invalid';
	return byStatus[status] ?? (status >= 400 && status < 500 ? 'invalid' : 'failed');
}
