import {
	action,
	type ActionSpec,
	area,
	list,
	nested,
	nestedList,
	number,
	read,
	readList,
	resource,
	service,
	shown,
	text,
	texts,
	untold,
	unseen,
} from '../grammar';
import { incidentTimes } from './times';

const wanted = [
	text('name', { required: true, label: 'Field' }),
	list('value', { required: true, label: 'Values' }),
];
const timeRange = nested('timeRange', [
	text('startTime', { required: true, hint: 'E.g. 2026-01-01T00:00:00.000Z' }),
	text('endTime', { required: true }),
]);
const named = { from: 'startTime', to: 'endTime', in: 'body', under: 'timeRange' } as const;

/** zscaler-sdk-python zwa/dlp_incidents.py, 2026-11. */
const paging = { style: 'cursor', size: 100 } as const;

const label = [text('key', { required: true }), text('value', { required: true })];

const found = { paging, answer: 'items', asksOnly: true } as const satisfies Partial<ActionSpec>;

/** Workflow Automation: DLP incidents and the audit of what was done about them. */
export const incidents = area('zwa', 'Incidents', [
	resource('incident', 'DLP Incident', '/incidents', {
		verbs: ['get'],
		logs: 'all',
		key: 'internalId',
		nameField: 'internalId',
		parents: [text('transactionId', { label: 'Transaction ID', required: true })],
		verbQuery: { get: [list('fields', { hint: 'Only these values' })] },
		fields: shown(
			...texts('internalId', 'transactionId', 'integrationType', 'sourceType', 'sourceSubType'),
			...texts('severity', 'priority', 'status', 'resolution', 'createdAt', 'lastUpdatedAt'),
			...texts('closedCode', 'metadataFileUrl'),
			number('matchCount'),
			...[nested('matchingPolicies'), nested('userInfo'), nested('applicationInfo')],
			...[nested('contentInfo'), nested('networkInfo'), nested('assignedAdmin')],
			...[nestedList('notes'), nestedList('labels'), nestedList('incidentGroups')],
		),
		actions: [
			action('search', 'Search', 'POST /incidents/search', {
				sentence: 'Search DLP incidents',
				body: [
					nestedList('fields', wanted, {
						label: 'Filters',
						rowsOf: 'Filter',
						hint: 'Severity, Priority, Transaction ID, Status, Source, Source DLP Type, Labels, Incident Group or Engine',
					}),
					timeRange,
				],
				timeRange: { ...named, ...incidentTimes },
				...found,
			}),
			readList(
				'getByTransaction',
				'Get by Transaction',
				'/incidents/transactions/{transactionId}',
				{
					sentence: 'Get the DLP incidents of a transaction',
					paging,
					query: [list('fields', { hint: 'Only these values' })],
				},
			),
			read('getHistory', 'Get History', '/incidents/{id}/change-history', {
				expects: { recognisedBy: ['incidentId', 'changeHistory', 'startDate', 'endDate'] },
				sentence: 'Get what was changed on a DLP incident',
			}),
			read('getTriggers', 'Get Triggers', '/incidents/{id}/triggers', {
				expects: untold,
				sentence: 'Get what triggered a DLP incident',
			}),
			readList('getTickets', 'Get Tickets', '/incidents/{id}/tickets', {
				expects: { recognisedBy: ['ticketType', 'ticketingSystemName', 'ticketInfo', 'projectId'] },
				sentence: 'Get the tickets of a DLP incident',
				paging,
			}),
			read('getEvidence', 'Get Evidence', '/incidents/{id}/evidence', {
				expects: { recognisedBy: ['fileName', 'fileType', 'evidenceURL'] },
				sentence: 'Get the evidence of a DLP incident',
			}),
			action('getGroups', 'Get Groups', 'POST /incidents/{id}/incident-groups/search', {
				sentence: 'Get the groups of a DLP incident',
				body: [list('incidentGroupIds', { of: 'number', required: true })],
				answer: 'items',
				asksOnly: true,
			}),
			action('addLabels', 'Assign Labels', 'POST /incidents/{id}/labels', {
				leaves: { lists: ['labels'], there: true },
				sentence: 'Assign labels to a DLP incident',
				body: [nestedList('labels', label, { required: true, rowsOf: 'Label' })],
			}),
			action('addNote', 'Add Note', 'POST /incidents/{id}/notes', {
				leaves: unseen('Get shows the notes of the incident.'),
				sentence: 'Add a note to a DLP incident',
				body: [text('notes', { required: true, label: 'Note' })],
			}),
			action('close', 'Close', 'POST /incidents/{id}/close', {
				leaves: { has: { closedCode: 'body.resolutionCode' } },
				sentence: 'Close a DLP incident',
				body: [
					text('resolutionCode', { hint: 'E.g. FALSE_POSITIVE' }),
					nested('resolutionLabel', label),
					text('notes'),
				],
			}),
		],
	}),
	service(
		'auditLog',
		'Audit Log',
		[
			action('search', 'Search', 'POST /customer/audit', {
				expects: { recognisedBy: ['module', 'resource', 'changedAt', 'changedBy'] },
				sentence: 'Search the audit log of workflow automation',
				body: [
					nestedList('fields', wanted, {
						label: 'Filters',
						rowsOf: 'Filter',
						hint: 'Action, Resource, Admin or Module',
					}),
					timeRange,
				],
				timeRange: { ...named, ...incidentTimes },
				...found,
			}),
		],
		{ logs: 'all' },
	),
]);
