import { get, isEmpty, isEqual } from 'lodash';

import { isJsonObject, type Json, type JsonObject } from '../../contract/json/json';
import { saidByAll } from '../../contract/text/saidByAll';
import type { ApiRequest } from '../../contract/apiRequest';

type Subject = NonNullable<NonNullable<ApiRequest['expects']>['about']>;

/** How an object may show whose it is, besides what was asked for. */
interface Shown {
	/** The value by which a new one is known. */
	readonly key?: string;
	/** The answer bears Zscaler's mark. */
	readonly isMarked?: boolean;
}

/**
 * What is wrong with an object that tells of something else than it was asked for, in words: of another
 * one, of nothing that was sent, or of one that nobody has changed.
 */
export function whoseObject(
	body: JsonObject,
	{ is, sent = {}, before = {} }: Subject,
	{ key, isMarked = false }: Shown = {},
): string | undefined {
	const other = Object.entries(is).find(([path, value]) => isOther(get(body, path), value));
	if (other !== undefined) return `an object with another '${other[0]}'`;
	// Client Connector says no more (recorded, zcc__TestFailOpenPolicyExtended).
	if (String(body.success) === 'true') return undefined;
	const isAsked = Object.keys(is).some((path) => !isBlank(get(body, path)));
	const isOpen = key === undefined && isEmpty(is) && isEmpty(sent);
	const isNew = key !== undefined && isMarked && hasKeyAlone(body, key);
	if (!isOpen && !isAsked && !isNew && !showsSent(body, sent)) {
		return 'an object without anything of the one that was asked for';
	}
	const old = Object.entries(before);
	const isOld = old.length > 0 && old.every(([name, value]) => isEqual(body[name], value));
	return isOld ? 'the object as it was before' : undefined;
}

/** Zscaler may tell the id of what is new and no more (recorded, zpa__TestCBIBanners); so may anybody. */
const hasKeyAlone = (body: JsonObject, key: string): boolean =>
	!isBlank(get(body, key)) &&
	Object.keys(body).every((name) => name === key.split('.')[0] || saidByAll.has(name));

/** Values that everybody's answers have are those that were sent only if they say the same. */
const showsSent = (body: JsonObject, sent: JsonObject): boolean =>
	Object.keys(sent).some(
		(name) => name in body && (!saidByAll.has(name) || isEqual(body[name], sent[name])),
	) || Object.values(body).some((part) => isJsonObject(part) && repeats(part, sent));

/** What was sent stands within: deep traces show it as `trace_details` (zscaler-sdk-go deeptraces.go). */
const repeats = (part: JsonObject, sent: JsonObject): boolean =>
	Object.entries(sent).some(([name, value]) => name in part && isEqual(part[name], value));

/** Zscaler may write a name in another way than it was sent, but names nothing else. */
const isOther = (told: unknown, wanted: Json): boolean =>
	isName(told) && isName(wanted) && plain(told) !== plain(wanted);

const isName = (value: unknown): value is string | number =>
	(typeof value === 'string' && value.trim() !== '') || typeof value === 'number';

const plain = (name: string | number): string =>
	String(name).normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** No value: Zscaler leaves out what is empty, or shows it as such. */
export const isBlank = (value: unknown): boolean =>
	value === undefined || value === null || value === '';

/** Words of a message that says that something was not done. */
const refusal =
	/unauthori[sz]ed|forbidden|denied|not (authori[sz]ed|allowed|permitted|valid|found|available)|unavailable|invalid|fail|error|expired|timed? ?out|cannot|could not|unable|log ?in|sign ?in/i;

const hasOnlyWords = (body: JsonObject): boolean =>
	Object.keys(body).every((name) => name === 'id' || saidByAll.has(name));

/**
 * Whether it may be all that is said of a deletion: nothing (70 of 72 recordings), or in words that it
 * was done (zcc__TestTrustedNetworksExtended, zpa__TestCBIBanners).
 */
export const saysDone = (body: unknown): boolean => isJsonObject(body) && hasOnlyWords(body);

/** A failure under a status of success, as proxies and gateways tell it: it holds nothing else. */
export function tellsOfFailure(body: unknown): boolean {
	if (!isJsonObject(body)) return false;
	return Object.keys(body).length > 0 && hasOnlyWords(body) && hasFailed(body);
}

function hasFailed(body: JsonObject): boolean {
	const { success, error, errors, fault, exception, message, msg } = body;
	if (success === false || success === 'false') return true;
	if (success === true || success === 'true') return false;
	const isListed = Array.isArray(errors) && errors.length > 0;
	if (isListed || [error, fault, exception].some((value) => Boolean(value))) return true;
	const numbers = [body.code, body.status, body.statusCode, body.httpStatus].map(Number);
	if (numbers.some((number) => number >= 400 && number < 600)) return true;
	if (/^(error|fail|failed|failure)$/i.test(String(body.status))) return true;
	const said = [message, msg, body.reason, body.detail, body.title, body.code];
	return said.some((text) => typeof text === 'string' && refusal.test(text));
}
