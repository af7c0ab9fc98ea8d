import type { INodeExecutionData, IPollFunctions } from 'n8n-workflow';

import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import type { EventSource, ZscalerEvent, Poll } from '../../../zscaler/events/eventSource';
import { pollEvents, sampleEvents } from '../../../zscaler/events/pollEvents';
import { eventSources } from '../../../zscaler/events/sources';
import { startRunContext } from '../../../zscaler/objects/runContext';
import { logTo } from '../../shared/logTo';
import { openClient } from '../../shared/openClient';
import type { TriggerForm } from '../../shared/parameters/asForm';
import { portsOf } from '../../shared/portsOf';
import { toNodeError } from '../../shared/toNodeError';
import { isoOf } from '../../../zscaler/contract/json/time';
import { readRequest } from './readRequest';
import { openStaticData } from './staticData';
import { quote } from '../../../zscaler/contract/text/quote';

/** Of the time that n8n gives a poll: the rest is for the call that is under way then. */
const SHARE = 1 / 2;

export async function pollNode(
	context: TriggerForm<IPollFunctions>,
): Promise<INodeExecutionData[][] | null> {
	try {
		const event = context.form.text('event');
		const source = eventSources.find(({ id }) => id === event);
		if (source === undefined) throw new Error(`There is no event '${quote(event)}'.`);
		const maxWait = context.form.fields('options').number('maxWait');
		const client = await openClient(context, { maxWait });
		const poll: Omit<Poll, 'memory'> = {
			...portsOf(context),
			runContext: startRunContext(client, Infinity),
			until: Date.now() + context.getPollBudgetMs() * SHARE,
			...readRequest(context.form, source),
		};
		if (context.getMode() === 'manual') return await showSamples(source, poll);
		return await handOut(context, source, poll);
	} catch (error) {
		throw toNodeError(context.getNode(), error);
	}
}

/** What is new. It is remembered last: a failure on the way leaves all as it was. */
async function handOut(
	context: IPollFunctions,
	source: EventSource,
	poll: Omit<Poll, 'memory'>,
): Promise<INodeExecutionData[][] | null> {
	const staticData = openStaticData(context, source.id, poll.runContext.client.tenant.key);
	const polled = await pollEvents(source, { ...poll, memory: staticData.memory });
	if (!staticData.replace(polled.memory)) return null;
	for (const warning of polled.warnings) logTo(context)('warn', `Zscaler Trigger: ${warning}`);
	return polled.events.length === 0 ? null : [polled.events.map(itemOf)];
}

/** Fetch Test Event: the newest few of what there is, which count as not handed out. */
async function showSamples(
	source: EventSource,
	poll: Omit<Poll, 'memory'>,
): Promise<INodeExecutionData[][]> {
	const events = await sampleEvents(source, { ...poll, memory: undefined });
	if (events.length > 0) return [events.map(itemOf)];
	throw new ZscalerError('There is nothing to show as an example', {
		kind: 'notFound',
		advice:
			'Nothing that fits these settings was found. Take out filters, or publish the workflow and wait until something happens.',
	});
}

const itemOf = ({ kind, time, content }: ZscalerEvent): INodeExecutionData => ({
	json: { event: kind, time: isoOf(time), ...content },
});
