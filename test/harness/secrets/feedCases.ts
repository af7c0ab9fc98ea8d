import type { IDataObject } from 'n8n-workflow';

import { ZscalerThreatFeed } from '../../../nodes/ZscalerThreatFeed/ZscalerThreatFeed.node';
import { type Case, somePairs } from './echoed';
import { canary } from './plantCanaries';
import type { Form, Stage } from './stage';
import { replies, type Reply, ways } from './ways';

const node = new ZscalerThreatFeed();

/** How a key is given, in the credential or in the form of the node. */
const keys: Readonly<Record<string, (key: string) => { form?: Form; row?: IDataObject }>> = {
	header: (value) => ({ form: { authentication: 'header', name: 'Auth-Key', value } }),
	query: (value) => ({ form: { authentication: 'query', name: 'apikey', value } }),
	bearer: (token) => ({ form: { authentication: 'bearer', token } }),
	basic: (password) => ({ form: { authentication: 'basic', user: 'n8n', password } }),
	'a header of the form': (headerValue) => ({
		row: { authentication: 'header', headerName: 'Auth-Key', headerValue },
	}),
};

/** The kinds of feeds that are asked for by HTTP. */
const kinds: Readonly<Record<string, (row: IDataObject) => IDataObject>> = {
	feed: (row) => ({ url: [row] }),
	'TAXII collection': (row) => ({ taxii: [row] }),
	'MISP feed': (row) => ({ url: [{ ...row, format: 'mispFeed' }] }),
};

const bodies: typeof replies = {
	feed: (text) => ({ status: 200, headers: { etag: '"x"' }, body: `a.example.net\n${text}` }),
	'TAXII page': (text) =>
		answer({ more: true, next: text, objects: [{ type: 'indicator', text }] }),
	manifest: (text) => answer({ one: { timestamp: text }, [text]: { timestamp: 1 } }),
};

const answer = (body: object): Reply => ({
	status: 200,
	headers: { etag: '"x"' },
	body: JSON.stringify(body),
});

const everyDialect = { ...replies, ...bodies };

async function sync({ proxy, run, forms }: Stage, feeds: IDataObject, form?: Form): Promise<void> {
	await run(
		node,
		{
			...{ resource: 'feed', operation: 'sync', syncName: 'S', lists: ['denyList'] },
			...{ limits: { allowInside: true }, dryRun: true, feeds },
		},
		{
			form: forms.oneApiSecret,
			feedKey: form && { address: proxy.url, ...form },
		},
	);
}

export function* feedCases(): Generator<Case> {
	for (const [kind, rowOf] of Object.entries(kinds)) {
		for (const [by, give] of Object.entries(keys)) {
			for (const [way, dialect] of pairsOf(kind)) {
				const [dress, reply] = [ways[way]!, everyDialect[dialect]!];
				yield {
					name: `a ${kind}, key by ${by}, ${way}, in ${dialect}`,
					run: async (stage) => {
						const { proxy } = stage;
						const key = canary();
						const { form, row = { authentication: 'credential' } } = give(key);
						proxy.answer = ({ path, text }) =>
							path.startsWith('/feeds/') ? reply(dress(text)) : undefined;
						const url = `${proxy.url}/feeds/echo`;
						await sync(stage, rowOf({ url, name: 'Echo', ...row }), form);
						return [['feed key', key]];
					},
				};
			}
		}
	}
}

/** All for plain feeds, and for the others as many as show the same. */
const pairsOf = (kind: string): [string, string][] =>
	kind === 'feed'
		? Object.keys(ways).flatMap((way) =>
				Object.keys(everyDialect).map((dialect): [string, string] => [way, dialect]),
			)
		: [
				...somePairs(),
				...Object.keys(ways).flatMap((way) =>
					Object.keys(bodies).map((dialect): [string, string] => [way, dialect]),
				),
			];
