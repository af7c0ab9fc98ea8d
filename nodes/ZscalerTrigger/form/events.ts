import type { INodeProperties } from 'n8n-workflow';

import type { Choice } from '../../shared/fields';
import { table } from '../../../zscaler/contract/text/table';

/** Name, id of its source, what it is. */
export const events: readonly Choice[] = [
	[
		'Audit Log Entry',
		'ziaAuditEntry',
		'An administrator or an API client did something in Internet Access',
	],
	[
		'Configuration Change',
		'configurationChange',
		'Something that you watch is not as it was, with the values before and after',
	],
	[
		'Credential About to Expire',
		'credentialExpiring',
		'A client secret, an admin password or a certificate ends soon',
	],
	['DLP Incident', 'dlpIncident', 'Workflow Automation has a new incident, or one has changed'],
	[
		'Pending Activation',
		'pendingActivation',
		'Changes were saved and have not been activated for some time',
	],
	[
		'Sandbox Verdict',
		'sandboxVerdict',
		'The sandbox has come to a verdict on a file that you listed',
	],
	[
		'ZDX Alert Opened or Closed',
		'zdxAlert',
		'An alert of Digital Experience has begun, or is over',
	],
];

/** Shown for these events. */
export const when = (...ids: string[]): Pick<INodeProperties, 'displayOptions'> => ({
	displayOptions: { show: { event: ids } },
});

/** The kinds that an event can be narrowed to: what the form calls the choice, and what there is. */
export const kinds: Readonly<Record<string, readonly [name: string, choices: readonly Choice[]]>> =
	table({
		configurationChange: [
			'Changes',
			[
				['Added', 'added'],
				['Changed', 'changed'],
				['Removed', 'removed'],
			],
		],
		dlpIncident: [
			'Incidents',
			[
				['Changed', 'changed', 'Its status, an assignment or a note'],
				['New', 'new'],
			],
		],
		sandboxVerdict: [
			'Verdicts',
			[
				['Benign', 'benign'],
				['Malicious', 'malicious'],
				['Suspicious', 'suspicious'],
			],
		],
		zdxAlert: [
			'Alerts',
			[
				['Closed', 'closed'],
				['Opened', 'opened'],
			],
		],
	});
