import { listOf, text, type Item } from '../call';

export interface Batch {
	readonly body: Buffer;
	readonly headers: Readonly<Record<string, string>>;
}

/** One post to the address of a feed, with the headers that the feed has; its status, 0 for none. */
export async function postBatch(feed: Item, { body, headers }: Batch): Promise<number> {
	try {
		const answer = await fetch(text(feed.connectionURL), {
			method: 'POST',
			body: new Uint8Array(body),
			headers: { ...headersOf(feed), ...headers },
			redirect: 'manual',
		});
		await answer.arrayBuffer();
		return answer.status;
	} catch {
		return 0;
	}
}

/** `Name:value`, as zscaler-sdk-python cloud_nss.py writes them, 2026-11. */
const headersOf = (feed: Item): Record<string, string> =>
	Object.fromEntries(
		listOf(feed.connectionHeaders).map((line) => {
			const [name = '', ...value] = text(line).split(':');
			return [name.trim(), value.join(':').trim()];
		}),
	);
