import { setTimeout as sleep } from 'node:timers/promises';
import type { Simulator } from '../simulator';
import { type Demo, openDemo } from './openDemo';
import { activateWorkflow } from './openN8n';
import { readWorkflow, type Workflow } from './policySheet';
import { type Receiver, startReceiver } from './receiver';
import { incidentOf } from './seedLogs';
import { showProgress } from './showProgress';
import { until } from './until';

export interface AlertOutcome {
	ok: boolean;
	/** Messages that came, in two polls. */
	messages: number;
	text: string;
	polls: number;
	reason?: string;
}

/** n8n polls once a minute at most. */
const PATIENCE = 90_000;
const SEARCH = '/zwa/dlp/v1/incidents/search';

/** A DLP incident becomes a chat message in the real n8n, once, and one that is filtered out none. */
export const runAlerts = (signal: AbortSignal): Promise<AlertOutcome> =>
	openDemo({ signal, sessionLife: 60 }, async (demo) => {
		const receiver = await startReceiver();
		try {
			return await watch(demo, receiver, signal);
		} finally {
			await receiver.close();
		}
	});

async function watch(
	{ tenant, rest, addWorkflow }: Demo,
	receiver: Receiver,
	signal: AbortSignal,
): Promise<AlertOutcome> {
	const id = await addWorkflow(everyMinute(readWorkflow('dlp-incident-alert.json'), receiver.url));
	await activateWorkflow(rest, id);
	const wait = (phase: string, isSo: () => boolean) =>
		showProgress(phase, () => until({ signal, patience: PATIENCE }, isSo, Boolean));
	// n8n activates a workflow after it has said so; what happened before that is none of the trigger's.
	await wait('Waiting for the first poll', () => countPolls(tenant) > 0);
	plantIncidents(tenant);
	await wait('Waiting for the message of an incident', () => receiver.bodies.length > 0);
	const polls = countPolls(tenant);
	await wait('Waiting for another poll, which must send nothing', () => countPolls(tenant) > polls);
	// What that poll would send is on its way at once.
	await sleep(2000, undefined, { signal });
	const messages = receiver.bodies.length;
	const text = String(receiver.bodies[0]?.text);
	const ok = messages === 1 && text.includes('I-HIGH') && text.includes('Payment cards');
	const reason = `expected one message about I-HIGH, not ${JSON.stringify(receiver.bodies)}`;
	return { ok, messages, text, polls: countPolls(tenant), ...(ok ? {} : { reason }) };
}

/** The template, with the demo's addresses and as often as n8n allows. */
const everyMinute = ({ nodes, ...workflow }: Workflow, url: string): Workflow => ({
	...workflow,
	nodes: nodes.map((node) => {
		if (node.type.endsWith('httpRequest')) {
			return { ...node, parameters: { ...node.parameters, url } };
		}
		if (!node.type.endsWith('zscalerTrigger')) return node;
		const pollTimes = { item: [{ mode: 'everyMinute' }] };
		return { ...node, parameters: { ...node.parameters, pollTimes } };
	}),
});

function plantIncidents(tenant: Simulator): void {
	tenant.seed('zwa/incidents', [incidentOf('I-HIGH', 'HIGH'), incidentOf('I-LOW', 'LOW')]);
}

const countPolls = (tenant: Simulator): number =>
	tenant.calls().filter(({ path }) => path === SEARCH).length;
