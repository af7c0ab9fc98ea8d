import { createHash } from 'node:crypto';
import {
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
	NodeOperationError,
} from 'n8n-workflow';

/** What a template shows and asks while it runs. */
export interface World {
	readonly pages: { title: string; message: string }[];
	readonly answers: { status: number; body: unknown }[];
	/** Answers an HTTP Request node: a status other than 2xx is an error. */
	readonly http: (url: string, body: unknown) => { status: number; body?: unknown };
}

type Execute = (context: IExecuteFunctions) => INodeExecutionData[][];

const standIn = (execute: Execute, more: Partial<INodeTypeDescription> = {}): INodeType => ({
	description: {
		...{ displayName: 'It', name: 'it', group: ['transform'], version: 1, description: '' },
		...{ defaults: {}, inputs: [NodeConnectionTypes.Main], outputs: [NodeConnectionTypes.Main] },
		properties: [],
		...more,
	},
	async execute() {
		return Promise.resolve(execute(this));
	},
});

const trigger = standIn(() => [[]], { group: ['trigger'], inputs: [] });
const two = [NodeConnectionTypes.Main, NodeConnectionTypes.Main];
const each = (
	context: IExecuteFunctions,
	make: (item: INodeExecutionData, index: number) => Partial<INodeExecutionData>,
): INodeExecutionData[] =>
	context
		.getInputData()
		.map((item, index) => ({ json: {}, pairedItem: { item: index }, ...make(item, index) }));

const conditions: Partial<INodeTypeDescription> = {
	properties: [
		{
			...{ displayName: 'Conditions', name: 'conditions', type: 'filter', default: {} },
			typeOptions: {
				filter: { caseSensitive: true, typeValidation: 'loose', version: 2 },
			},
		},
	],
};
const passes = (context: IExecuteFunctions, index: number): boolean =>
	context.getNodeParameter('conditions', index, false, { extractValue: true }) as boolean;

const runCode: Execute = (context) => {
	const { $, $input } = context.getWorkflowDataProxy(0);
	// eslint-disable-next-line @typescript-eslint/no-implied-eval -- as n8n's Code node runs it
	const code = new Function('$', '$input', String(context.getNodeParameter('jsCode', 0))) as (
		...given: unknown[]
	) => INodeExecutionData[];
	return [code($, $input)];
};

const runSet: Execute = (context) => [
	each(context, (_item, index) => {
		if (context.getNodeParameter('mode', index, 'manual') === 'raw') {
			return {
				json: JSON.parse(String(context.getNodeParameter('jsonOutput', index))) as IDataObject,
			};
		}
		const { assignments } = context.getNodeParameter('assignments', index) as {
			assignments: { name: string; value: string }[];
		};
		return { json: Object.fromEntries(assignments.map(({ name, value }) => [name, value])) };
	}),
];

/** What it made a hash of it does not hand on (Crypto/v1, `binaryProcessed`). */
const runHash: Execute = (context) => [
	each(context, ({ json }, index) => {
		const property = context.getNodeParameter('binaryPropertyName', index);
		const { data } = context.helpers.assertBinaryData(index, property);
		const md5 = createHash('md5').update(Buffer.from(data, 'base64')).digest('hex');
		return {
			json: { ...json, [context.getNodeParameter('dataPropertyName', index)]: md5 },
		};
	}),
];

/** By position, of both what they have (Merge/v3, combineByPosition). */
const runMerge: Execute = (context) => {
	const [one, other] = [context.getInputData(0), context.getInputData(1)];
	return [
		one.slice(0, other.length).map((item, index) => ({
			json: { ...item.json, ...other[index]?.json },
			binary: { ...item.binary, ...other[index]?.binary },
			pairedItem: { item: index },
		})),
	];
};

/** Loop Over Items, done first (SplitInBatches/v3). */
const runLoop: Execute = (context) => {
	const memory = context.getContext('node') as {
		left?: INodeExecutionData[];
		done?: INodeExecutionData[];
	};
	const came = context.getInputData();
	if (memory.left === undefined) Object.assign(memory, { left: [...came], done: [] });
	else memory.done?.push(...came);
	const [next] = memory.left?.splice(0, 1) ?? [];
	return next === undefined ? [memory.done ?? [], []] : [[], [next]];
};

/** n8n's own nodes as far as the templates use them; whence: n8n-nodes-base of n8n 2.41.1. */
export function standIns({ pages, answers, http }: World): Readonly<Record<string, INodeType>> {
	const read = (context: IExecuteFunctions, name: string) =>
		context.getNodeParameter(name, 0) as unknown;
	const own: Record<string, INodeType> = {
		code: standIn(runCode),
		set: standIn(runSet),
		crypto: standIn(runHash),
		merge: standIn(runMerge, { inputs: two }),
		splitInBatches: standIn(runLoop, { outputs: two }),
		filter: standIn(
			(context) => [context.getInputData().filter((_item, index) => passes(context, index))],
			conditions,
		),
		if: standIn(
			(context) => {
				const items = context.getInputData();
				const good = new Set(items.filter((_item, index) => passes(context, index)));
				return [items.filter((item) => good.has(item)), items.filter((item) => !good.has(item))];
			},
			{ ...conditions, outputs: two },
		),
		form: standIn((context) => {
			const [title, message] = [
				read(context, 'completionTitle'),
				read(context, 'completionMessage'),
			];
			pages.push({ title: String(title), message: String(message) });
			return [context.getInputData()];
		}),
		respondToWebhook: standIn((context) => {
			const { responseCode } = read(context, 'options') as { responseCode: number };
			const body: unknown = JSON.parse(String(read(context, 'responseBody')));
			answers.push({ status: responseCode, body });
			return [context.getInputData()];
		}),
		stopAndError: standIn((context) => {
			throw new NodeOperationError(context.getNode(), String(read(context, 'errorMessage')));
		}),
		httpRequest: standIn((context) => [
			each(context, (_item, index) => {
				const body: unknown = JSON.parse(String(context.getNodeParameter('jsonBody', index)));
				const answer = http(String(context.getNodeParameter('url', index)), body);
				if (answer.status < 300) return { json: (answer.body ?? {}) as IDataObject };
				const error = new NodeOperationError(context.getNode(), `Status ${answer.status}`);
				if (!context.continueOnFail()) throw error;
				return { json: { error: error.message } };
			}),
		]),
	};
	for (const name of [
		'emailReadImap',
		'formTrigger',
		'webhook',
		'manualTrigger',
		'scheduleTrigger',
	])
		own[name] = trigger;
	return {
		...Object.fromEntries(
			Object.entries(own).map(([name, type]) => [`n8n-nodes-base.${name}`, type]),
		),
		'n8n-nodes-zscaler.zscalerTrigger': trigger,
		'n8n-nodes-zscaler.zscalerLogsTrigger': trigger,
	};
}
