import type { IDataObject } from 'n8n-workflow';

import { ZscalerTrigger } from '../../../nodes/ZscalerTrigger/ZscalerTrigger.node';
import { eventSources } from '../../../zscaler/events/sources';
import { openPoller } from '../engine/pollNode';
import { storedCredentials } from '../engine/tenant';
import { type Case, type Task, echoed, isSignIn, somePairs } from './echoed';

const nodeType = new ZscalerTrigger();

/** What an event cannot be without. */
const needs: Readonly<Record<string, object>> = {
	configurationChange: { resources: ['ziaRuleLabel', 'ziaAdvancedSettings', 'zpaSegmentGroup'] },
	pendingActivation: { minutes: 0, products: ['zia', 'ztw'] },
	sandboxVerdict: { hashes: '1'.repeat(32) },
	credentialExpiring: { daysBefore: '30, 7' },
};

const poll =
	(event: string): Task =>
	async ({ said, logger }, form) => {
		const parameters = { event, ...needs[event], options: { maxWait: 1 } } as IDataObject;
		const credentials = storedCredentials(form);
		const poller = openPoller({ nodeType, parameters, credentials, logger });
		for (const mode of ['trigger', 'trigger', 'manual'] as const) {
			said.push(await poller.poll(mode).catch((error: unknown) => error), poller.stored());
		}
	};

export function* pollCases(): Generator<Case> {
	for (const { id } of eventSources) {
		const strike = (sent: Parameters<typeof isSignIn>[0]) => !isSignIn(sent);
		yield* echoed(`event ${id}`, 'oneApiSecret', {
			strike,
			task: poll(id),
			...{ pairs: somePairs() },
		});
	}
}
