import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { readTemplate, type TemplateNode } from '../harness/engine/template';
import { ROOT } from './sources';

/** How a node that opens an address asks who comes, and with which credential of n8n's own. */
interface Guard {
	readonly opens: (node: TemplateNode) => boolean;
	readonly by: string;
	readonly ways: Readonly<Record<string, string>>;
}

const always = () => true;
const login = { basicAuth: 'httpBasicAuth' };
const secret = { ...login, headerAuth: 'httpHeaderAuth', jwtAuth: 'jwtAuth' };

/**
 * n8n's nodes that anybody who knows their address can reach, unless they ask (n8n-nodes-base of
 * n8n 2.41.1: Form/v2, Webhook, Wait). A form page asks for the token of the run that its trigger let in.
 */
const guards: Readonly<Record<string, Guard>> = {
	'n8n-nodes-base.formTrigger': { opens: always, by: 'authentication', ways: login },
	'n8n-nodes-base.webhook': { opens: always, by: 'authentication', ways: secret },
	'n8n-nodes-base.wait': {
		opens: ({ parameters }) => ['form', 'webhook'].includes(String(parameters.resume)),
		by: 'incomingAuthentication',
		ways: secret,
	},
};

/** Nodes that open no address; what is not named here has to be looked at before it is shipped. */
const closed = new Set([
	...[
		'code',
		'crypto',
		'emailReadImap',
		'filter',
		'form',
		'httpRequest',
		'if',
		'manualTrigger',
	].map(base),
	...['merge', 'readWriteFile', 'respondToWebhook', 'scheduleTrigger', 'set'].map(base),
	...['splitInBatches', 'stickyNote', 'stopAndError'].map(base),
	...['zscaler', 'zscalerLogs', 'zscalerThreatFeed', 'zscalerTrigger'].map(own),
	// Checks a secret of its own: test/logsTrigger.
	own('zscalerLogsTrigger'),
]);

function base(name: string): string {
	return `n8n-nodes-base.${name}`;
}

function own(name: string): string {
	return `n8n-nodes-zscaler.${name}`;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What lets a stranger in, in words. */
function holesOf(node: TemplateNode): string[] {
	const { name, type, typeVersion, parameters, webhookId, credentials = {} } = node;
	const guard = guards[type];
	if (parameters.operation === 'sendAndWait') return [`${name}: a link that needs no login`];
	if (guard === undefined) {
		return [
			...(closed.has(type) ? [] : [`${name}: it is not known whether ${type} opens an address`]),
			...(webhookId === undefined ? [] : [`${name}: the same address for all`]),
		];
	}
	if (!guard.opens(node)) return [];
	const credential = guard.ways[String(parameters[guard.by])];
	const path = (parameters.options as { path?: unknown } | undefined)?.path ?? parameters.path;
	return [
		...(credential === undefined ? [`${name}: asks nobody who he is`] : []),
		...(credential !== undefined && credentials[credential] === undefined
			? [`${name}: has no ${credential}`]
			: []),
		// The first version of the form trigger never asks (n8n 2.41.1, Form/utils formWebhook).
		...(typeVersion < 2 ? [`${name}: too old to ask`] : []),
		// n8n's editor gives both anew where a template is imported (n8n 2.41.1, importWorkflowData).
		...(webhookId !== undefined && !uuid.test(webhookId) ? [`${name}: a fixed address`] : []),
		...(path !== undefined && path !== webhookId ? [`${name}: a fixed path`] : []),
	];
}

const files = readdirSync(join(ROOT, 'workflows'));

test('there are templates with forms and webhooks', () => {
	const nodes = files.flatMap((file) => readTemplate(file).nodes);
	const guarded = nodes.filter(({ type }) => type in guards).map(({ name }) => name);
	expect(guarded.sort()).toEqual(['Alert', 'Approval', 'False Positive', 'Undo the Last Sync']);
});

test.each(files)('%s lets no stranger in, and says so first', (file) => {
	const { nodes } = readTemplate(file);
	expect(nodes.flatMap(holesOf)).toEqual([]);
	const guarded = nodes.filter((node) => guards[node.type]?.opens(node));
	if (guarded.length === 0) return;
	const notes = nodes.filter(({ type }) => type === base('stickyNote'));
	const [first = ''] =
		/^1\. .*$/m.exec(notes.map(({ parameters }) => parameters.content).join('\n')) ?? [];
	expect(first).toMatch(/\*Credential for (Basic|Header) Auth\*/);
	for (const { name } of guarded) expect(first).toContain(`**${name}**`);
	// The editor fills in a credential of this type by itself, if there is one (n8n 2.41.1).
	expect(first).toContain('choose or create one of your own for this');
});

test.each([
	['a form without a login', { type: base('formTrigger') }],
	['a form that says none', { type: base('formTrigger'), parameters: { authentication: 'none' } }],
	['a webhook without a secret', { type: base('webhook'), parameters: { path: 'zscaler-alert' } }],
	['a wait for a form', { type: base('wait'), parameters: { resume: 'form' } }],
	['a wait for a call', { type: base('wait'), parameters: { resume: 'webhook' } }],
	['an approval by a link', { type: base('slack'), parameters: { operation: 'sendAndWait' } }],
	['a chat', { type: '@n8n/n8n-nodes-langchain.chatTrigger' }],
	[
		'a form of a known path',
		{
			type: base('formTrigger'),
			parameters: { authentication: 'basicAuth', options: { path: 'zscaler-approve' } },
			credentials: { httpBasicAuth: { id: '1', name: 'Login' } },
		},
	],
])('%s is found', (_what, node) => {
	const place: [number, number] = [0, 0];
	const whole = {
		...{ id: 'it', name: 'It', typeVersion: 2.2, position: place, parameters: {} },
		...node,
	};
	expect(holesOf(whole).length).toBeGreaterThan(0);
});
