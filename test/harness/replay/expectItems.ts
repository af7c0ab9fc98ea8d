import { isPlainObject } from 'lodash';

type Body = Readonly<Record<string, unknown>>;

/**
 * The items of a recorded list, read apart from the client: the only list in the body, or the one
 * under the product's word for it. An object without one, or with several, is the item itself.
 */
export function expectItems(body: unknown): unknown[] {
	if (Array.isArray(body)) return body.map(asItem);
	if (body === null || body === undefined || body === '') return [];
	if (!isPlainObject(body)) return [asItem(body)];
	const { result, ...rest } = body as Body;
	if (isPlainObject(result)) return expectItems(result);
	const whole: Body = result === undefined ? rest : { ...rest, result };
	const lists = Object.entries(whole).filter(([, value]) => Array.isArray(value));
	const named = lists.find(([key]) => envelopes.includes(key));
	const facts = Object.keys(whole).filter((key) => !lists.some(([name]) => name === key));
	const bare = facts.every((key) =>
		/^(total|page|next|prev|current|count|cursor|offset|size|limit|sort|(cluster_)?token$)/i.test(
			key,
		),
	);
	const list = named ?? (lists.length === 1 && bare ? lists[0] : undefined);
	if (list !== undefined) return (list[1] as unknown[]).map(asItem);
	return lists.length === 0 && bare ? [] : [whole];
}

/** list: ZPA; records: ZIdentity; results: EASM; items: AI Guard, ZDX; result: Branch; content: cellular. */
const envelopes = ['list', 'records', 'results', 'items', 'result', 'content', 'rows', 'reports'];

const asItem = (item: unknown): unknown => (isPlainObject(item) ? item : { value: item });
