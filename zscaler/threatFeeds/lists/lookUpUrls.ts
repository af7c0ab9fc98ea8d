import { findResource } from '../../catalogue';
import { describe } from '../../transport/describe';
import { refuseAnswer } from '../../client/answers/refuseAnswer';
import { isJsonObject, type JsonObject } from '../../contract/json/json';
import { operationOf } from '../../objects/operationOf';
import type { RunContext } from '../../objects/runContext';
import { callList } from '../../objects/callList';
import { isolateBatches, type RefusedEntry } from './isolateBatches';
import { HOUR_MS } from '../../contract/durations';

/** What Zscaler answered lately, by tenant and URL; shared by the executions of a process. */
export type Answers = Map<string, { readonly answer: JsonObject; readonly at: number }>;
export const sharedAnswers: Answers = new Map();

const KEPT_FOR = HOUR_MS;
const MAX_KEPT = 100_000;

const isClassified = (answer: unknown): answer is JsonObject & { readonly url: string } =>
	isJsonObject(answer) && typeof answer.url === 'string';

/** Zscaler's answers by the URL that was asked for; each is asked for once an hour. */
export async function lookUpUrls(
	runContext: RunContext,
	urls: readonly string[],
	answers: Answers,
	now: number,
): Promise<Map<string, JsonObject>> {
	const resource = 'ziaUrlCategory';
	const { body: asked } = operationOf(findResource(resource), 'lookUpUrls');
	const batch = asked.kind === 'array' ? (asked.batch ?? 100) : 100;
	const keyOf = (url: string): string => `${runContext.client.tenant.key} ${url}`;
	const isFresh = (url: string): boolean =>
		now - (answers.get(keyOf(url))?.at ?? -Infinity) < KEPT_FOR;
	if (answers.size > MAX_KEPT) answers.clear();
	// A leading dot is for lists: the look-up takes hosts and URLs.
	const plain = new Map(urls.map((url) => [url, url.replace(/^\./, '')]));
	const unknown = [...new Set(plain.values())].filter((url) => !isFresh(url));
	const refused: RefusedEntry[] = [];
	await isolateBatches(unknown, batch, refused, async (part) => {
		const told = await callList(runContext, resource, 'lookUpUrls', { body: [...part] });
		const found = Array.isArray(told.body) ? told.body.filter(isClassified) : [];
		if (found.length === 0) {
			throw refuseAnswer({ product: 'zia' }, 'what the URLs are classified as', describe(told));
		}
		for (const answer of found) answers.set(keyOf(answer.url), { answer, at: now });
	});
	for (const { entry, message, untried } of refused) {
		if (untried === true) continue;
		answers.set(keyOf(entry), { answer: { classified: false, reason: message }, at: now });
	}
	return new Map(
		[...plain].flatMap(([url, text]) => {
			const { answer } = answers.get(keyOf(text)) ?? {};
			return answer === undefined ? [] : [[url, answer] as const];
		}),
	);
}
