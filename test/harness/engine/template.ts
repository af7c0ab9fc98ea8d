import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject, INode, INodeExecutionData } from 'n8n-workflow';

import { ROOT } from '../../house/sources';

export interface TemplateNode {
	readonly name: string;
	readonly type: string;
	readonly typeVersion: number;
	readonly parameters: IDataObject;
	readonly webhookId?: string;
	readonly credentials?: INode['credentials'];
	readonly onError?: INode['onError'];
	readonly id: string;
	readonly position: [number, number];
}

export interface Joint {
	readonly node: string;
	readonly type: 'main';
	readonly index: number;
}

export interface Template {
	readonly nodes: readonly TemplateNode[];
	readonly connections: Record<string, { main: Joint[][] }>;
}

export const readTemplate = (file: string): Template =>
	JSON.parse(readFileSync(join(ROOT, 'workflows', file), 'utf8')) as Template;

/** The parameters of a node of a template, by its name. */
export const stepOf = (file: string, name: string): IDataObject =>
	readTemplate(file).nodes.find((node) => node.name === name)!.parameters;

/** What a Code node of a template makes of these items. */
export function runCode(
	file: string,
	name: string,
	items: readonly INodeExecutionData[],
): { json: { text: string } }[] {
	// eslint-disable-next-line @typescript-eslint/no-implied-eval -- as n8n's Code node runs it
	const code = new Function('$input', String(stepOf(file, name).jsCode)) as (input: {
		all: () => typeof items;
	}) => { json: { text: string } }[];
	return code({ all: () => items });
}
