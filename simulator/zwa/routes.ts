import { isItem, listOf, text, type Answer, type Item } from '../call';
import type { RoutedRequest, Routes } from '../gate/matchRoute';
import { objectsOf } from '../tenant/objects';
import type { Tenant } from '../tenant/tenant';
import { entryPageOf, searchEntries } from './searchEntries';

const incidentsOf = (tenant: Tenant): Item[] => objectsOf(tenant, 'zwa/incidents');

const notFound: Answer = { status: 404, body: { message: 'Incident not found' } };

const withIncident =
	(answer: (incident: Item, request: RoutedRequest) => Answer): Routes[string] =>
	(request) => {
		const { tenant, params } = request;
		const found = incidentsOf(tenant).find(({ internalId }) => internalId === params.id);
		return found ? answer(found, request) : notFound;
	};

const ok = (body: unknown): Answer => ({ status: 200, body });

/** Changes an incident, and remembers that it was changed. */
const change = (kind: string, apply: (incident: Item, body: Item) => void) =>
	withIncident((incident, { tenant, call }) => {
		if (!isItem(call.body)) return { status: 400, body: { message: 'Invalid request body' } };
		apply(incident, call.body);
		const changedAt = new Date(tenant.clock.now()).toISOString();
		incident.lastUpdatedAt = changedAt;
		objectsOf(tenant, 'zwa/changes').push({
			incidentId: incident.internalId,
			changeType: kind,
			changedAt,
			changedByName: 'API client',
		});
		return ok(incident);
	});

/** Paths: zscaler-sdk-python zwa, 2026-11. */
export const zwaRoutes: Routes = {
	'POST incidents/search': ({ tenant, call }) =>
		searchEntries(incidentsOf(tenant), 'incidents', 'createdAt', call),
	'GET incidents/transactions/:transaction': ({ tenant, call, params }) =>
		entryPageOf(
			incidentsOf(tenant).filter((own) => own.transactionId === params.transaction),
			'incidents',
			call.query,
		),
	'GET incidents/:id': withIncident((incident) => ok(incident)),
	'GET incidents/:id/change-history': withIncident(({ internalId }, { tenant }) =>
		ok({
			incidentId: internalId,
			changeHistory: objectsOf(tenant, 'zwa/changes').filter(
				({ incidentId }) => incidentId === internalId,
			),
		}),
	),
	'GET incidents/:id/triggers': withIncident(() => ok({ 'Credit Cards': '4*** **** **** 1111' })),
	'GET incidents/:id/tickets': withIncident(({ internalId }, { call }) =>
		entryPageOf(
			[{ ticketType: 'JIRA', ticketInfo: { ticketId: `DLP-${text(internalId)}`, state: 'Open' } }],
			'tickets',
			call.query,
		),
	),
	'GET incidents/:id/evidence': withIncident(() =>
		ok({
			fileName: 'statement.pdf',
			fileType: 'pdf',
			additionalInfo: '',
			evidenceURL: 'https://evidence.example.com/statement.pdf',
		}),
	),
	'POST incidents/:id/incident-groups/search': withIncident((_incident, { call }) =>
		ok({
			incidentGroups: listOf(isItem(call.body) ? call.body.incidentGroupIds : []).map((id) => ({
				id,
				name: `Group ${text(id)}`,
			})),
		}),
	),
	'POST incidents/:id/labels': change('LABEL', (incident, { labels }) => {
		incident.labels = [...listOf(incident.labels), ...listOf(labels)];
	}),
	'POST incidents/:id/notes': change('NOTE', (incident, { notes }) => {
		incident.notes = [...listOf(incident.notes), { body: notes }];
	}),
	'POST incidents/:id/close': change('CLOSE', (incident, { resolutionCode }) => {
		Object.assign(incident, { status: 'RESOLVED', closedCode: resolutionCode });
	}),
	'POST customer/audit': ({ tenant, call }) =>
		searchEntries(objectsOf(tenant, 'zwa/audit'), 'logs', 'changedAt', call),
};
