import type { HttpAnswer } from './ports';
import { ZscalerError } from './zscalerError';
import { isJsonObject } from './json/json';

/** An error and what caused it, outermost first: n8n wraps errors several times over. */
function causesOf(error: unknown): unknown[] {
	const causes: unknown[] = [];
	for (let cause = error; isRecord(cause) && !causes.includes(cause); cause = cause.cause) {
		causes.push(cause);
	}
	return causes;
}

/**
 * The answer that an error was made of, if Zscaler gave one. An answer that broke off is wrapped
 * up in the same way, with the status that it began with and no body.
 */
export function answerIn(error: unknown): HttpAnswer | undefined {
	for (const cause of causesOf(error)) {
		if (cause instanceof ZscalerError) return undefined;
		const response = isRecord(cause) ? cause.response : undefined;
		if (isRecord(response) && isRefusal(response.status) && isRecord(response.headers)) {
			const headers = Object.entries({ ...response.headers });
			return {
				status: response.status,
				headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
				body: response.data,
			};
		}
	}
	return undefined;
}

/** Our own error where one lies inside, else the innermost: what really happened. */
export function rootCauseOf(error: unknown): unknown {
	const causes = causesOf(error);
	return causes.find((cause) => cause instanceof ZscalerError) ?? causes.at(-1) ?? error;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	value instanceof Error || isJsonObject(value);

const isRefusal = (status: unknown): status is number =>
	typeof status === 'number' && status >= 400;
