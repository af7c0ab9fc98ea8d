import {
	action,
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
	type Resource,
} from '../grammar';

const page = [
	number('page', { min: 0, hint: 'From 0.' }),
	number('pageSize', { max: 100 }),
	text('pageId', { label: 'Page ID', hint: 'Instead of the page number.' }),
];

const asked = [
	nestedList('fields', [text('name', { required: true }), list('value', { required: true })], {
		hint: 'E.g. name severity, value high.',
	}),
	nested('timeRange', [
		text('startTime', { required: true, hint: 'E.g. 2026-01-01T00:00:00.000Z.' }),
		text('endTime', { required: true }),
	]),
];

const label = [text('key', { required: true }), text('value', { required: true })];

const found = { query: page, body: asked, answer: 'items', asksOnly: true } as const;

/** Workflow Automation: DLP incidents and the audit of what was done about them. */
export const zwa: readonly Resource[] = area('zwa', 'Incidents', [
	resource('incident', 'DLP Incident', '/incidents', {
		verbs: ['get'],
		key: 'internalId',
		nameField: 'internalId',
		parents: [text('transactionId', { label: 'Transaction ID', required: true })],
		verbQuery: { get: [list('fields', { hint: 'Only these values.' })] },
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
			action('search', 'Search', 'POST', '/incidents/search', {
				sentence: 'Search DLP incidents',
				...found,
			}),
			read('getByTransaction', 'Get by Transaction', '/incidents/transactions/{transactionId}', {
				sentence: 'Get the DLP incident of a transaction',
				query: [list('fields', { hint: 'Only these values.' })],
			}),
			read('getHistory', 'Get History', '/incidents/{id}/change-history', {
				sentence: 'Get what was changed on a DLP incident',
			}),
			read('getTriggers', 'Get Triggers', '/incidents/{id}/triggers', {
				sentence: 'Get what triggered a DLP incident',
			}),
			readList('getTickets', 'Get Tickets', '/incidents/{id}/tickets', {
				sentence: 'Get the tickets of a DLP incident',
			}),
			read('getEvidence', 'Get Evidence', '/incidents/{id}/evidence', {
				sentence: 'Get the evidence of a DLP incident',
			}),
			action('getGroups', 'Get Groups', 'POST', '/incidents/{id}/incident-groups/search', {
				sentence: 'Get the groups of a DLP incident',
				body: [list('incidentGroupIds', { of: 'number', required: true })],
				answer: 'items',
				asksOnly: true,
			}),
			action('addLabels', 'Assign Labels', 'POST', '/incidents/{id}/labels', {
				sentence: 'Assign labels to a DLP incident',
				body: [nestedList('labels', label, { required: true })],
			}),
			action('addNote', 'Add Note', 'POST', '/incidents/{id}/notes', {
				sentence: 'Add a note to a DLP incident',
				body: [text('notes', { required: true, label: 'Note' })],
			}),
			action('close', 'Close', 'POST', '/incidents/{id}/close', {
				sentence: 'Close a DLP incident',
				body: [
					text('resolutionCode', { hint: 'E.g. FALSE_POSITIVE.' }),
					nested('resolutionLabel', label),
					text('notes'),
				],
			}),
		],
	}),
	service('auditLog', 'Audit Log', [
		action('search', 'Search', 'POST', '/customer/audit', {
			sentence: 'Search the audit log of workflow automation',
			...found,
		}),
	]),
]);
