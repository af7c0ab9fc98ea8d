import type { IDataObject, INodeType } from 'n8n-workflow';

import { ZscalerLogs } from '../../nodes/ZscalerLogs/ZscalerLogs.node';
import { Zscaler } from '../../nodes/Zscaler/Zscaler.node';
import { ZscalerThreatFeed } from '../../nodes/ZscalerThreatFeed/ZscalerThreatFeed.node';
import { ZscalerTrigger } from '../../nodes/ZscalerTrigger/ZscalerTrigger.node';
import type { SchemeId } from '../../zscaler/tenant/tenant';
import { openForm } from '../engine/openForm';
import { openPoller } from '../engine/pollNode';
import { storedCredentials } from '../engine/tenant';
import { testCredential } from './testCredential';
import { type Form, secretsIn, type Stage } from './stage';
import type { Sent } from './openProxy';
import { replies, ways } from './ways';

/** One way of asking, of which something comes out. */
export interface Case {
	readonly name: string;
	/** Answers the secrets that were at stake beside those that were sent. */
	readonly run: (stage: Stage) => Promise<readonly [string, string][]>;
}

const [zscaler, logs, feeds, trigger] = [
	new Zscaler(),
	new ZscalerLogs(),
	new ZscalerThreatFeed(),
	new ZscalerTrigger(),
];
const options = { maxWait: 1 };

const readBy: Readonly<Record<SchemeId, readonly [INodeType, IDataObject]>> = {
	oneApiSecret: [zscaler, { resource: 'ziaRuleLabel', operation: 'getMany', options }],
	oneApiKey: [zscaler, { resource: 'ziaRuleLabel', operation: 'getMany', options }],
	ziaApiKey: [zscaler, { resource: 'ziaRuleLabel', operation: 'getMany', options }],
	zpaApiKey: [zscaler, { resource: 'zpaSegmentGroup', operation: 'getMany', options }],
	zdx: [logs, { resource: 'zdxDevice', operation: 'getMany', options }],
	zcc: [logs, { resource: 'zccDevice', operation: 'getMany', options }],
	zwa: [logs, { resource: 'zwaAuditLog', operation: 'search', returnAll: true, options }],
	ztw: [
		zscaler,
		{ ...{ resource: 'otherObject', operation: 'getMany' }, objectType: 'ztwPublicCloud', options },
	],
};

const signIns = /\/oauth2?\/|\/token$|authenticatedSession|\/api\/v1\/auth$|^\/signin|\/login$/;
const isSignIn = ({ path, method }: Sent): boolean => method === 'POST' && signIns.test(path);

type Strike = (sent: Sent) => boolean;
type Deed = (stage: Stage, form: Form) => Promise<void>;

/** Everything that is struck is answered with all that was sent, in a dress. */
function* echoed(
	name: string,
	scheme: SchemeId,
	strike: Strike,
	deed: Deed,
	more: Form = {},
): Generator<Case> {
	for (const [way, dress] of Object.entries(ways)) {
		for (const [dialect, reply] of Object.entries(replies)) {
			yield {
				name: `${name}, ${scheme}, ${way}, in ${dialect}`,
				run: async (stage) => {
					stage.proxy.answer = (sent) => (strike(sent) ? reply(dress(sent.text)) : undefined);
					const form = { ...stage.forms[scheme], ...more };
					await deed(stage, form);
					return secretsIn(form);
				},
			};
		}
	}
}

const ask: Deed = (stage, form) => {
	const [nodeType, parameters] = readBy[form.authentication as SchemeId];
	return stage.run(nodeType, parameters, { form });
};

const writes: readonly IDataObject[] = [
	{ resource: 'ziaRuleLabel', operation: 'create' },
	{ resource: 'ziaRuleLabel', operation: 'upsert' },
].map((wish) => ({
	...{ ...wish, options },
	values: {
		mappingMode: 'defineBelow',
		value: { name: 'n8n' },
		matchingColumns: ['name'],
		schema: [],
	},
}));

const others: Readonly<Record<string, Deed>> = {
	Create: (stage, form) => stage.run(zscaler, writes[0]!, { form }),
	'Create or Update': (stage, form) => stage.run(zscaler, writes[1]!, { form }),
	Block: (stage, form) =>
		stage.run(
			feeds,
			{
				resource: 'indicator',
				operation: 'block',
				indicators: 'a.example.net',
				lists: ['denyList'],
				options,
			},
			{ form },
		),
	'an audit log': (stage, form) =>
		stage.run(
			logs,
			{
				resource: 'ziaAuditLog',
				operation: 'getMany',
				timeRange: 'last',
				last: 1,
				unit: 'hours',
				options,
			},
			{ form },
		),
	Insights: (stage, form) =>
		stage.run(logs, { resource: 'webTraffic', operation: 'noGrouping', options }, { form }),
	'a file for the sandbox': (stage, form) =>
		stage.run(
			feeds,
			{ resource: 'sandbox', operation: 'submitFile', options },
			{ form, binary: { data: { data: 'YQ==', mimeType: 'text/plain' } } },
		),
	'a trigger': async ({ said, logger }, form) => {
		const parameters = { event: 'ziaAuditEntry', options };
		const poller = openPoller({
			nodeType: trigger,
			parameters,
			credentials: storedCredentials(form),
			logger: logger,
		});
		for (const mode of ['trigger', 'manual'] as const) {
			said.push(await poller.poll(mode).catch((error: unknown) => error), poller.stored());
		}
	},
	'a list of the form': async ({ said }, form) => {
		const choice = { resource: 'ziaRuleLabel', operation: 'get' };
		const context = openForm(zscaler, storedCredentials(form), choice);
		for (const search of Object.values(zscaler.methods.listSearch)) {
			said.push(await search.call(context, 'a').catch((error: unknown) => error));
		}
	},
};

function* feedCases(): Generator<Case> {
	const key = 'cAnArY+of/the=feed-0123456789';
	const keys: Readonly<Record<string, Form>> = {
		header: { authentication: 'header', name: 'Auth-Key', value: key },
		query: { authentication: 'query', name: 'apikey', value: key },
		bearer: { authentication: 'bearer', token: key },
		basic: { authentication: 'basic', user: 'n8n', password: key },
	};
	for (const [by, form] of Object.entries(keys)) {
		for (const [way, dress] of Object.entries(ways)) {
			for (const [dialect, reply] of Object.entries({
				...replies,
				feed: (text: string) => ({
					status: 200,
					headers: { etag: '"x"' },
					body: `a.example.net\n${text}`,
				}),
			})) {
				yield {
					name: `a feed, key by ${by}, ${way}, in ${dialect}`,
					run: async (stage) => {
						const echo = (sent: Sent) => reply(dress(sent.text));
						stage.proxy.answer = (sent) =>
							sent.path.startsWith('/feeds/') ? echo(sent) : undefined;
						const url = {
							url: `${stage.proxy.url}/feeds/echo`,
							name: 'Echo',
							authentication: 'credential',
						};
						await stage.run(
							feeds,
							{
								resource: 'feed',
								operation: 'sync',
								syncName: 'S',
								lists: ['denyList'],
								limits: { allowInside: true },
								dryRun: true,
								feeds: { url: [url] },
							},
							{ form: stage.forms.oneApiSecret, feedKey: { address: stage.proxy.url, ...form } },
						);
						return [['feed key', key]];
					},
				};
			}
		}
	}
}

export function* cases(): Generator<Case> {
	for (const scheme of Object.keys(readBy) as SchemeId[]) {
		yield* echoed('sign-in', scheme, isSignIn, ask);
		yield* echoed('credential test', scheme, isSignIn, testCredential);
		yield* echoed('the API', scheme, (sent) => !isSignIn(sent), ask);
	}
	const sandbox = { sandboxToken: 'cAnArY/of+the=sandbox-0123456789', sandboxCloud: 'custom' };
	for (const [name, deed] of Object.entries(others)) {
		const deedWithHost: Deed = (stage, form) =>
			deed(stage, { ...form, sandboxUrl: stage.proxy.url });
		yield* echoed(name, 'oneApiSecret', (sent) => !isSignIn(sent), deedWithHost, sandbox);
	}
	yield* feedCases();
}
