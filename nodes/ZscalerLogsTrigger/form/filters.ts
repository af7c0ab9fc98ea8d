import type { INodeProperties } from 'n8n-workflow';

import { logTypes, type LogType } from '../../../zscaler/cloudNss/records/logTypes';
import { collection, textsField } from '../../shared/fields';
import { severityChoices } from '../../shared/readFilter';

const names: Readonly<Record<LogType, string>> = {
	web: 'Web',
	firewall: 'Firewall',
	dns: 'DNS',
	tunnel: 'Tunnel',
	casb: 'SaaS Security',
	saasActivity: 'SaaS Security Activity',
	endpointDlp: 'Endpoint DLP',
	emailDlp: 'Email DLP',
	audit: 'Admin Audit',
	sandbox: 'Sandbox',
	alert: 'Alert',
	zpaUserActivity: 'ZPA User Activity',
	zpaUserStatus: 'ZPA User Status',
	zpaAppConnector: 'ZPA App Connector',
	zpaAudit: 'ZPA Audit',
	unknown: 'Unknown',
};

/** What lets a record through: all that is filled in. */
export const logFilterProperties = (): INodeProperties => ({
	...collection('Filters', 'filters', 'Add Filter', [
		entries('Actions', 'actions', 'e.g. Block*'),
		entries('Categories', 'categories', 'e.g. Phishing, Malware*'),
		{
			displayName: 'Log Types',
			name: 'logTypes',
			type: 'multiOptions',
			options: logTypes
				.map((value) => ({ name: names[value], value }))
				.sort((left, right) => left.name.localeCompare(right.name)),
			default: [],
			description: 'What a record is about, by the name of its feed or by its fields',
		},
		{
			displayName: 'Minimum Severity',
			name: 'severity',
			type: 'options',
			options: severityChoices.map(([name, value]) => ({ name, value })),
			default: 'medium',
			description: 'This severity or a worse one, as a word or a score in the record',
		},
		entries('Policies', 'policies', 'e.g. Block risky sites'),
		entries('Users', 'users', 'e.g. *@example.com'),
	]),
	description:
		'A batch of which no record passes is answered, and starts no workflow. A record that lacks a field does not pass a filter on it.',
});

const entries = (displayName: string, name: string, placeholder: string): INodeProperties =>
	textsField(displayName, name, '', {
		placeholder,
		description:
			'One or more, separated by commas; the record must have one of them. * stands for any characters, and case does not matter.',
	});
