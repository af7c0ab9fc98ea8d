import type { ApiRequest } from '../plan/buildRequest';
import { quote } from '../outside/quote';
import type { Redact } from '../outside/secrets';
import { products } from '../products';
import { whereSandboxToken } from '../tenant/sandboxOf';
import { isJsonObject } from '../json';
import { kindOf } from './errorKinds';
import type { HttpAnswer } from './ports';
import { readBody } from './readBody';
import { readRetryAfter } from './readRetryAfter';
import { type ErrorFacts, type ErrorKind, ZscalerError } from './zscalerError';

/** Whose request it was, as far as an error tells. */
export type Where = Pick<ApiRequest, 'product' | 'method' | 'path'>;

const requestIds = ['x-request-id', 'x-zscaler-request-id', 'x-correlation-id', 'x-trace-id'];

/** The error that an answer stands for; `undefined` where it is none. */
export function readError(
	answer: HttpAnswer,
	where: Where,
	now: number,
	redact?: Redact,
): ZscalerError | undefined {
	if (!isError(answer)) return undefined;
	const { status, headers, body } = answer;
	const { code, message, requestId } = readBody(body);
	const readOnlyMode = headers['x-zscaler-mode']?.toLowerCase() === 'read-only';
	const wrongToken = isWrongToken(status, where);
	const kind = wrongToken
		? 'signInRefused'
		: kindOf({
				status: isRefusal(body) || isWrongQuery(status, message, code) ? 400 : status,
				code,
				message,
				method: where.method,
				readOnlyMode,
			});
	const id = requestIds.map((name) => headers[name]).find(Boolean) ?? requestId;
	const said = message === '' ? wordless(kind, status, where) : quote(message, redact);
	const facts: ErrorFacts = {
		kind,
		...placeOf(where),
		status,
		...(code === '' ? {} : { code: quote(code, redact) }),
		...(id === undefined ? {} : { requestId: quote(id, redact) }),
		...(waits.has(kind) ? { retryAt: readRetryAfter(answer, now) } : {}),
		...(wrongToken ? { advice: whereSandboxToken } : adviceOn(code, message)),
	};
	return new ZscalerError(said, facts, { whole: message });
}

const isWrongToken = (status: number, { product }: Where): boolean =>
	products[product].ownToken === true && (status === 401 || status === 403);

export const placeOf = ({
	product,
	method,
	path,
}: Where): Pick<ErrorFacts, 'product' | 'method' | 'path'> => ({ product, method, path });

/** Kinds that pass. */
const waits: ReadonlySet<ErrorKind> = new Set(['rateLimited', 'editLocked', 'readOnly', 'failed']);

/** GraphQL and ZCC tell of failures with status 200 as well; a redirect is no word of Zscaler's. */
const isError = ({ status, body }: HttpAnswer): boolean =>
	status < 200 || status >= 400 || hasErrors(body) || isRefusal(body);

const hasErrors = (body: unknown): boolean =>
	isJsonObject(body) &&
	Array.isArray(body.errors) &&
	body.errors.length > 0 &&
	('data' in body || isOfGraph(body.errors[0]));

/** A query that is refused as a whole has errors and no data (GraphQL specification, 7.1). */
const isOfGraph = (error: unknown): boolean =>
	isJsonObject(error) && 'message' in error && ('locations' in error || 'extensions' in error);

/** What GraphQL says of a query that it cannot run: the query is wrong, not Zscaler. */
const isWrongQuery = (status: number, message: string, code: string): boolean =>
	status === 200 && /validation|syntax|BAD_REQUEST|BAD_USER_INPUT/i.test(`${code} ${message}`);

const isRefusal = (body: unknown): boolean =>
	isJsonObject(body) &&
	body.success === 'false' &&
	body.errorCode !== undefined &&
	String(body.errorCode) !== '0';

function wordless(kind: ErrorKind, status: number, { product }: Where): string {
	const { name } = products[product];
	const words: Partial<Record<ErrorKind, string>> = {
		signInRefused: `${name} does not take the token (status ${status})`,
		notFound: `${name} does not know this object (status ${status})`,
		notPermitted: `${name} does not permit this (status ${status})`,
		sessionEnded: `${name} does not accept the session (status ${status})`,
		editLocked: `Someone else is changing the configuration of ${name}`,
		readOnly: `${name} is in maintenance and read-only`,
		rateLimited: `${name} takes no more calls for now`,
		unreachable: `${name} gave up waiting for the request (status ${status})`,
		failed: `${name} failed without saying why (status ${status})`,
	};
	return words[kind] ?? `${name} refused the request without saying why (status ${status})`;
}

function adviceOn(code: string, message: string): Pick<ErrorFacts, 'advice'> {
	if (code.endsWith('LIMIT_EXCEEDED'))
		return { advice: 'The tenant holds as many of these as it may. Delete some, or ask Zscaler.' };
	if (/microtenant\.mandatory/i.test(`${code} ${message}`)) return { advice: whichMicrotenant };
	if (/only through zscaler oneapi/i.test(message))
		return { advice: 'Choose a OneAPI authentication in the credential.' };
	return {};
}

const whichMicrotenant =
	'Add the option Microtenant ID, and give the ID of the microtenant that the object belongs to: the ' +
	'operation Get Many of the resource ZPA Microtenant lists them. For all calls, enter it in the ' +
	'Zscaler credential, field ZPA Microtenant ID.';
