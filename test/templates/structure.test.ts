import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import {
	type Joint,
	readTemplate,
	type Template,
	type TemplateNode,
} from '../harness/engine/template';
import { ROOT } from '../house/sources';

const files = readdirSync(join(ROOT, 'workflows'));

const nodeOf = ({ nodes }: Template, name: string): TemplateNode =>
	nodes.find((node) => node.name === name)!;
const isOf = ({ type }: TemplateNode, ...kinds: string[]): boolean =>
	kinds.some((kind) => type === `n8n-nodes-base.${kind}`);
const isOurs = ({ type }: TemplateNode): boolean => type.startsWith('n8n-nodes-zscaler.');
const isEnding = (node: TemplateNode): boolean =>
	isOf(node, 'form') && node.parameters.operation === 'completion';

function targets(template: Template, { name }: TemplateNode, output?: number): TemplateNode[] {
	const outputs = template.connections[name]?.main ?? [];
	const wanted = output === undefined ? outputs : [outputs[output] ?? []];
	return wanted.flat().map((each) => nodeOf(template, each.node));
}

const sources = (template: Template, { name }: TemplateNode): TemplateNode[] =>
	template.nodes.filter((node) => targets(template, node).some((each) => each.name === name));

function reachedFrom(template: Template, start: TemplateNode): TemplateNode[] {
	const reached = new Set([start]);
	for (const node of reached) for (const next of targets(template, node)) reached.add(next);
	return [...reached];
}

function outputsOf(node: TemplateNode): number {
	const own = isOf(node, 'if', 'splitInBatches') ? 2 : 1;
	return node.onError === 'continueErrorOutput' ? own + 1 : own;
}

/** Where somebody who waits for an answer gets none, or not the truth. */
function silences(
	template: Template,
	start: TemplateNode,
	isAnswer: (node: TemplateNode) => boolean,
) {
	return reachedFrom(template, start).flatMap((node) => {
		if (isAnswer(node)) return [];
		const open = Array.from({ length: outputsOf(node) }, (_, output) => output).filter(
			(output) => targets(template, node, output).length === 0,
		);
		const fails = isOurs(node) && node.onError !== 'continueErrorOutput';
		return [
			...open.map((output) => `${node.name}: nobody is told what comes out of output ${output}`),
			...(fails ? [`${node.name}: nobody is told why it failed`] : []),
		];
	});
}

describe.each(files)('%s', (file) => {
	const template = readTemplate(file);

	test('every form ends in a page that says what was done, or why not', () => {
		const forms = template.nodes.filter((node) => isOf(node, 'formTrigger'));
		expect(forms.flatMap((form) => silences(template, form, isEnding))).toEqual([]);
	});

	test('every caller of a webhook is told what came of it', () => {
		const hooks = template.nodes.filter((node) => isOf(node, 'webhook'));
		for (const { parameters } of hooks) expect(parameters.responseMode).toBe('responseNode');
		const isAnswer = (node: TemplateNode) => isOf(node, 'respondToWebhook');
		expect(hooks.flatMap((hook) => silences(template, hook, isAnswer))).toEqual([]);
	});

	test('a node that needs a file gets it through nodes that keep it', () => {
		const hungry = template.nodes.filter((node) => needsFile(node));
		expect(hungry.filter((node) => !getsFile(template, node)).map(({ name }) => name)).toEqual([]);
	});

	test('what is told of a node is told of one that is there', () => {
		const text = JSON.stringify(template.nodes.map(({ parameters }) => parameters));
		const names = [...text.matchAll(/\$\('([^']+)'\)/g)].map(([, name]) => name);
		for (const name of names) expect(nodeOf(template, name!)).toBeDefined();
	});
});

test('a template needs a file', () => {
	const nodes = files.flatMap((file) => readTemplate(file).nodes);
	const hungry = nodes.filter((node) => needsFile(node)).map(({ name }) => name);
	expect(hungry.sort()).toEqual(['MD5 of the File', 'Submit the File', 'Write File']);
});

test('a hash before a submission, and a page without an end, are found', () => {
	const mail = stub('Mail', 'emailReadImap');
	const hash = stub('Hash', 'crypto', { binaryData: true });
	const submit = { ...stub('Submit', ''), type: 'n8n-nodes-zscaler.zscalerThreatFeed' };
	const needy = { ...submit, parameters: { operation: 'submitFile' } };
	const template = {
		nodes: [mail, hash, needy],
		connections: {
			Mail: { main: [[to('Hash')]] },
			Hash: { main: [[to('Submit')]] },
		},
	};
	expect(getsFile(template, hash)).toBe(true);
	expect(getsFile(template, needy)).toBe(false);
	expect(silences(template, mail, isEnding)).toHaveLength(2);
});

const to = (node: string): Joint => ({ node, type: 'main', index: 0 });
const stub = (name: string, kind: string, parameters = {}): TemplateNode => ({
	...{ id: name, name, type: `n8n-nodes-base.${kind}`, typeVersion: 1, parameters },
	position: [0, 0],
});

function needsFile(node: TemplateNode): boolean {
	const { binaryData, operation } = node.parameters;
	if (isOf(node, 'crypto')) return binaryData === true;
	if (isOf(node, 'readWriteFile')) return operation === 'write';
	return isOurs(node) && ['submitFile', 'inspectFile'].includes(String(operation));
}

const getsFile = (template: Template, node: TemplateNode): boolean =>
	sources(template, node).some((each) => handsOnFile(template, each));

/** n8n's nodes that hand on files (n8n-nodes-base of n8n 2.41.1); Crypto drops what it made a hash of. */
function handsOnFile(template: Template, node: TemplateNode): boolean {
	const { operation, jsCode, downloadAttachments } = node.parameters;
	if (isOf(node, 'emailReadImap')) return downloadAttachments !== false;
	if (isOurs(node)) return operation === 'download';
	const keeps =
		isOf(node, 'if', 'filter', 'merge', 'splitInBatches') ||
		(isOf(node, 'code') && /\bbinary\b/.test(String(jsCode)));
	return keeps && getsFile(template, node);
}
