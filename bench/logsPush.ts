import { nssWorkflow } from '../demo/nssWorkflow';
import { type Demo, openDemo } from '../demo/openDemo';
import { activateWorkflow, endedExecutions, type Rest } from '../demo/openN8n';
import type { Workflow } from '../demo/policySheet';
import { feedsIn, publishNss } from '../demo/publishNss';
import { until } from '../demo/until';
import type { Item } from '../simulator/call';
import { postBatch } from '../simulator/nss/postBatch';
import { makeRecords } from './logsInput';

/** As many records as 512 KB hold, the least batch that Cloud NSS knows. */
const BATCH = 500;
const POSTS = 30;
const ROUNDS = 3;
/** Posts that are on their way at once. */
const SENDERS = 2;
const PATIENCE = 300_000;

export interface Throughput {
	readonly recordsPerSecond: number;
	/** Milliseconds until a post is answered: the middle one of all. */
	readonly answer: number;
}

type Node = Workflow['nodes'][number];

const at = (id: string, name: string, type: string, parameters: Node['parameters']): Node => ({
	id,
	name,
	type: `n8n-nodes-base.${type}`,
	typeVersion: type === 'webhook' ? 2 : 1,
	position: [0, 0],
	parameters,
});

/** What people build without this package: n8n's Webhook node, one item a post or one a record. */
function webhookWorkflow(path: string, splits: boolean): Workflow {
	const nodes = [
		{ ...at('webhook', 'Webhook', 'webhook', { httpMethod: 'POST', path }), webhookId: path },
		...(splits ? [at('split', 'Split Out', 'splitOut', { fieldToSplitOut: 'body' })] : []),
		at('records', 'Records', 'noOp', {}),
	];
	const links = nodes.slice(1).map(({ name }, index) => {
		const next = [[{ node: name, type: 'main', index: 0 }]];
		return [nodes[index]?.name, { main: next }];
	});
	const { settings } = nssWorkflow;
	return { name: path, settings, nodes, connections: Object.fromEntries(links) as object };
}

/**
 * Records a second through a webhook of the real n8n, from the first post to the end of the last
 * execution: this package's trigger, and n8n's Webhook node with the same posts. They take turns,
 * for n8n warms up; the best round of each counts.
 */
export const pushThroughN8n = (signal: AbortSignal): Promise<Record<Name, Throughput>> =>
	openDemo({ signal, sessionLife: 3600 }, async (demo) => {
		const contestants: Record<Name, Contestant> = {
			trigger: await openTrigger(demo, signal),
			webhook: await openWebhook(demo, webhookWorkflow('bare', false)),
			webhookAndSplit: await openWebhook(demo, webhookWorkflow('split', true)),
		};
		const none = { recordsPerSecond: 0, answer: 0 };
		const best: Record<Name, Throughput> = { trigger: none, webhook: none, webhookAndSplit: none };
		for (let round = 0; round < ROUNDS; round++) {
			for (const name of names) {
				const found = await measure(demo, contestants[name], signal);
				if (found.recordsPerSecond > best[name].recordsPerSecond) best[name] = found;
			}
		}
		console.log(JSON.stringify(best));
		return best;
	});

const names = ['trigger', 'webhook', 'webhookAndSplit'] as const;
type Name = (typeof names)[number];

interface Contestant {
	readonly workflow: string;
	/** As a Cloud NSS feed has it. */
	readonly feed: Item;
}

async function openTrigger(demo: Demo, signal: AbortSignal): Promise<Contestant> {
	const workflow = await demo.addWorkflow(nssWorkflow);
	await publishNss(demo, workflow, { signal, patience: PATIENCE });
	const [feed = {}] = feedsIn(demo.tenant);
	return { workflow, feed };
}

async function openWebhook(demo: Demo, wanted: Workflow): Promise<Contestant> {
	const workflow = await demo.addWorkflow(wanted);
	await activateWorkflow(demo.rest, workflow);
	return { workflow, feed: { connectionURL: `${demo.url}/webhook/${wanted.name}` } };
}

/** Records are new in each run: the trigger takes none twice. */
let made = 0;

async function measure(
	{ rest }: Demo,
	{ workflow, feed }: Contestant,
	signal: AbortSignal,
): Promise<Throughput> {
	const before = (await endsOf(rest, workflow)).length;
	const bodies = Array.from({ length: POSTS }, () => {
		made += BATCH;
		return Buffer.from(`[${makeRecords(BATCH, made).join(',')}]`);
	});
	const began = Date.now();
	const answers = await postAll(feed, bodies);
	const ends = await until(
		{ signal, patience: PATIENCE },
		() => endsOf(rest, workflow),
		({ length }) => length >= before + POSTS,
	);
	return {
		recordsPerSecond: Math.round((POSTS * BATCH) / ((Math.max(...ends) - began) / 1000)),
		answer: answers.sort((a, b) => a - b)[POSTS >> 1] ?? 0,
	};
}

/** Milliseconds until each post was answered. */
async function postAll(feed: Item, bodies: Buffer[]): Promise<number[]> {
	const answers: number[] = [];
	const waiting = bodies.values();
	const send = async (): Promise<void> => {
		for (const body of waiting) {
			const began = performance.now();
			const status = await postBatch(feed, { body, headers });
			if (status !== 200) throw new Error(`A post was answered with ${status}`);
			answers.push(Math.round(performance.now() - began));
		}
	};
	await Promise.all(Array.from({ length: SENDERS }, send));
	return answers;
}

const headers = { 'Content-Type': 'application/json' };

/** When each successful execution of a workflow ended, epoch milliseconds. */
const endsOf = async (rest: Rest, workflow: string): Promise<number[]> =>
	(await endedExecutions(rest, workflow, 'success')).map(({ stoppedAt }) => Date.parse(stoppedAt));
