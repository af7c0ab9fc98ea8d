import type { ApiRequest } from '../contract/apiRequest';
import { hasMark } from '../contract/text/hasMark';
import { quote } from '../contract/text/quote';
import type { Redact } from '../contract/text/secrets';
import { products } from '../contract/products';
import { WHERE_SANDBOX_TOKEN } from '../tenant/sandboxOf';
import { isJsonObject } from '../contract/json/json';
import { errorKindOf } from './errorKinds';
import type { HttpAnswer } from '../contract/ports';
import { readBody } from './readBody';
import { readRetryAfter } from '../transport/readRetryAfter';
import { type ErrorFacts, type ErrorKind, ZscalerError } from '../contract/zscalerError';

/** Whose request it was, as far as an error tells. */
export type Where = Pick<ApiRequest, 'product' | 'method' | 'path'> &
	Partial<Pick<ApiRequest, 'label' | 'resource'>>;

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
	const { code, message, requestId, isPage } = readBody(body);
	const readOnlyMode = headers['x-zscaler-mode']?.toLowerCase() === 'read-only';
	const wrongToken = isWrongToken(status, where);
	const kind = wrongToken
		? 'signInRefused'
		: errorKindOf({
				status: isRefusal(body) || isWrongQuery(status, message, code) ? 400 : status,
				code,
				message,
				method: where.method,
				readOnlyMode,
			});
	const id = requestIds.map((name) => headers[name]).find(Boolean) ?? requestId;
	const title =
		isPage && message !== '' ? `, a page titled '${quote(message, redact, TITLE)}'` : '';
	const isWordless = message === '' || isPage === true;
	const said = isWordless
		? wordless(kind, `status ${status}${title}`, where)
		: quote(message, redact);
	const facts: ErrorFacts = {
		kind,
		...placeOf(where),
		status,
		...(code === '' ? {} : { code: quote(code, redact) }),
		...(hasMark(answer) ? { marked: true } : {}),
		...(id === undefined ? {} : { requestId: quote(id, redact) }),
		...(waits.has(kind) ? { retryAt: readRetryAfter(answer, now) } : {}),
		...(wrongToken ? { advice: WHERE_SANDBOX_TOKEN } : adviceOn(code, message)),
	};
	return new ZscalerError(said, facts, { whole: message });
}

const isWrongToken = (status: number, { product }: Where): boolean =>
	products[product].ownToken === true && (status === 401 || status === 403);

export const placeOf = ({
	product,
	method,
	path,
	label,
	resource,
}: Pick<Where, 'product'> & Partial<Where>): Place => ({
	product,
	...(method === undefined ? {} : { method }),
	...(path === undefined ? {} : { path }),
	...(label === undefined ? {} : { call: label }),
	...(resource === undefined ? {} : { resource }),
});

type Place = Pick<ErrorFacts, 'product' | 'method' | 'path' | 'call' | 'resource'>;

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

/** Characters of a title that are shown. */
const TITLE = 100;

function wordless(kind: ErrorKind, answer: string, { product }: Where): string {
	const { name } = products[product];
	const words: Partial<Record<ErrorKind, string>> = {
		signInRefused: `${name} does not take the token (${answer})`,
		notFound: `${name} does not know this object (${answer})`,
		notPermitted: `${name} does not permit this (${answer})`,
		sessionEnded: `${name} does not accept the session (${answer})`,
		editLocked: `Someone else is changing the configuration of ${name}`,
		readOnly: `${name} is in maintenance and read-only`,
		rateLimited: `${name} takes no more calls for now`,
		unreachable: `${name} gave up waiting for the request (${answer})`,
		failed: `${name} failed without saying why (${answer})`,
	};
	return words[kind] ?? `${name} refused the request without saying why (${answer})`;
}

function adviceOn(code: string, message: string): Pick<ErrorFacts, 'advice'> {
	if (code.endsWith('LIMIT_EXCEEDED'))
		return { advice: 'The tenant holds as many of these as it may. Delete some, or ask Zscaler.' };
	if (/microtenant\.mandatory/i.test(`${code} ${message}`)) return { advice: WHICH_MICROTENANT };
	if (/only through zscaler oneapi/i.test(message))
		return { advice: 'Choose a OneAPI authentication in the credential.' };
	return {};
}

const WHICH_MICROTENANT =
	'Add the option Microtenant ID, and give the ID of the microtenant that the object belongs to: the ' +
	'operation Get Many of the resource ZPA Microtenant lists them. For all calls, enter it in the ' +
	'Zscaler credential, field ZPA Microtenant ID.';
