import {
	action,
	area,
	flag,
	hasInList,
	list,
	lists,
	nested,
	nestedList,
	number,
	numbers,
	oneOf,
	read,
	readList,
	resource,
	service,
	settings,
	shown,
	text,
	texts,
	unseen,
} from '../grammar';
import { zcellAuditTimes } from './times';
import { allAtOnce } from '../../contract/paging';

const customer = text('tenantId', { label: 'Customer ID', required: true });
const sorted = [text('sortBy'), oneOf('sortDir', ['ASC', 'DESC'], { label: 'Sort Direction' })];
const during = [
	number('startDateTime', { required: true, label: 'Start', hint: 'Epoch seconds' }),
	number('endDateTime', { required: true, label: 'End', hint: 'Epoch seconds' }),
];
const days = [
	number('startDate', { required: true, hint: 'Epoch seconds' }),
	number('endDate', { required: true, hint: 'Epoch seconds' }),
];
/** zscaler-sdk-python zcell, 2026-11. */
const paged = {
	style: 'page',
	size: 100,
	first: 0,
	words: { page: 'page', size: 'size' },
} as const;

const iccId = text('iccId', { label: 'ICCID', required: true });
const maxThreshold = number('limit', { max: 20 });

const SIMS = '/customers/{tenantId}/sims';
const ANOMALIES = '/customers/{tenantId}/anomaly-policy';
const ANALYTICS = '/customers/{tenantId}/sim/analytics';

/** Zscaler Cellular: SIMs, where they are and what they do. */
export const cellular = area('zcell', 'Cellular', [
	settings('customer', 'Customer', '/customers/{tenantId}', {
		parents: [customer],
		fields: [
			...texts('name', 'email', 'userName', 'platformType', 'orgId', 'cloudName', 'bcSize'),
			...[nested('zia'), nested('zpa')],
			...shown(...numbers('activeSims', 'inactiveSims', 'totalSims'), flag('isActivated')),
		],
	}),
	service(
		'region',
		'Region',
		[
			readList('getMany', 'Get Many', '/customers/{tenantId}/regions', {
				sentence: 'Get the regions of a customer',
				query: [flag('skipSkuCheck', { label: 'Skip SKU Check' })],
				paging: allAtOnce,
			}),
			action('set', 'Set', 'PUT /customers/{tenantId}/regions', {
				leaves: unseen('Get Many shows the regions. Setting them once more does no harm.'),
				// Nobody says what is answered: zscaler-sdk-python customer_region_handling.py, 2026-11.
				expects: { shapes: ['object', 'list'] },
				sentence: 'Set the regions of a customer',
				body: { array: list('regions', { required: true, hint: 'E.g. AMER, EMEA, APAC' }) },
			}),
			readList('getStatus', 'Get Status', '/customers/{tenantId}/regions/operational-status', {
				sentence: 'Get how the regions of a customer are doing',
				query: texts('bcSize'),
				paging: allAtOnce,
			}),
		],
		{ parents: [customer] },
	),
	service(
		'sim',
		'SIM',
		[
			action('search', 'Search', `POST ${SIMS}/search`, {
				sentence: 'Search SIMs',
				body: 'json',
				answer: 'items',
				asksOnly: true,
			}),
			read('getDetails', 'Get Details', `${SIMS}/details`, {
				sentence: 'Get the details of a SIM',
				query: [iccId],
			}),
			action('download', 'Download', `POST ${SIMS}/download`, {
				sentence: 'Download the list of SIMs as CSV',
				query: sorted,
				body: 'json',
				answer: 'text',
				asksOnly: true,
			}),
			action('assignTags', 'Assign Tags', `PATCH ${SIMS}/assign/tag`, {
				leaves: unseen('Get Details shows the SIM.'),
				sentence: 'Assign tags to a SIM',
				body: [iccId, list('tagIds', { required: true, label: 'Tag IDs' })],
				answer: 'nothing',
			}),
			action('setLock', 'Lock or Unlock', `PATCH ${SIMS}/lock`, {
				leaves: unseen('Get Details shows each SIM. Setting it once more does no harm.'),
				sentence: 'Lock SIMs to their devices or unlock them',
				body: 'json',
			}),
			action('setStatus', 'Set Status', `PATCH ${SIMS}/status`, {
				leaves: unseen('Get Details shows each SIM. Setting it once more does no harm.'),
				sentence: 'Activate or deactivate SIMs',
				body: 'json',
			}),
			action('assign', 'Assign', `PATCH ${SIMS}/{id}/assign`, {
				leaves: unseen('Get Details shows the SIM.'),
				sentence: 'Assign a SIM to a user',
				body: [text('assignment', { required: true })],
			}),
			action('refreshState', 'Refresh State', `PATCH ${SIMS}/{id}/state`, {
				leaves: unseen('Refreshing it once more does no harm.'),
				sentence: 'Refresh the state of a SIM',
				body: 'json',
			}),
		],
		{ parents: [customer], key: 'iccId' },
	),
	resource('locationGroup', 'SIM Location Group', '/customers/{tenantId}/sim-location-groups', {
		parents: [customer],
		filters: [text('name'), ...sorted],
		fields: [
			text('name', { required: true }),
			...numbers('lat', 'lng', 'radius'),
			...lists('trackedDevices'),
			nested('geoFenceDetails'),
			...shown(nestedList('linkedPolicies'), text('status')),
		],
	}),
	resource('tag', 'Tag', '/customers/{tenantId}/tag', {
		verbs: ['getMany', 'create'],
		parents: [customer],
		filters: [text('name'), ...sorted],
		fields: [
			text('name', { required: true }),
			...shown(...texts('creationTime', 'modifiedByUserId')),
		],
	}),
	resource('anomalyPolicy', 'Anomaly Policy', ANOMALIES, {
		verbs: ['getMany', 'create', 'update', 'delete'],
		plural: 'Anomaly Policies',
		updateBy: 'PATCH',
		nameField: 'policyName',
		parents: [customer, iccId],
		filters: [...during, text('policyType'), ...sorted],
		fields: [
			text('policyName', { required: true }),
			text('policyType', { required: true }),
			flag('enabled'),
			nested('configurations'),
			nestedList('alerts'),
			...lists('simLocationGroupIds', 'recipients'),
			...shown(text('runningStatus')),
		],
		actions: [
			action('setStatus', 'Set Status', `PATCH ${ANOMALIES}/{id}/status`, {
				leaves: hasInList('enabled', 'query.enabled'),
				sentence: 'Turn an anomaly policy on or off',
				query: [flag('enabled', { required: true })],
			}),
			readList('getLogs', 'Get Logs', `${ANOMALIES}/{id}/logs`, {
				sentence: 'Get the log of an anomaly policy',
			}),
			readList('getViolations', 'Get Violations', `${ANOMALIES}/{id}/violations`, {
				sentence: 'Get the violations of an anomaly policy',
				query: [...during, ...sorted],
			}),
			readList(
				'getSimViolations',
				'Get Violations of SIM',
				`${ANOMALIES}/{id}/violations/{iccId}`,
				{
					sentence: 'Get the violations of an anomaly policy by a SIM',
					query: [...during, ...sorted],
				},
			),
		],
	}),
	service(
		'analytics',
		'SIM Analytics',
		[
			action('getMap', 'Get Map', `POST ${ANALYTICS}/map`, {
				sentence: 'Get where SIMs are',
				body: 'json',
				answer: 'items',
				asksOnly: true,
			}),
			read('getSummary', 'Get Summary', `${ANALYTICS}/summary`, {
				sentence: 'Get a summary of all SIMs',
				answer: 'value',
				// A list by zscaler-sdk-python zcell/sim_analytics.py, 2026-11; its reference says nothing.
				expects: { shapes: ['object', 'list'] },
			}),
			readList('getCountries', 'Get Usage by Country', `${ANALYTICS}/usage/countries`, {
				sentence: 'Get the usage of SIMs by country',
				query: [...days, maxThreshold],
				paging: allAtOnce,
			}),
			readList('getDays', 'Get Usage by Day', `${ANALYTICS}/usage/day`, {
				sentence: 'Get the usage of SIMs by day',
				query: [...days, text('iccId', { label: 'ICCID' })],
				paging: allAtOnce,
			}),
			readList('getSims', 'Get Usage by SIM', `${ANALYTICS}/usage/sims`, {
				sentence: 'Get the SIMs with the most usage',
				query: [...days, maxThreshold],
				paging: allAtOnce,
			}),
		],
		{ parents: [customer] },
	),
	service(
		'event',
		'Event',
		[
			action(
				'searchNetwork',
				'Search Network Events',
				'POST /network-events/{tenantId}/search/startTime/{startTime}/endTime/{endTime}',
				{
					sentence: 'Search network events',
					body: [
						nestedList('filterBy', [...texts('filterName', 'operator'), list('values')], {
							label: 'Filters',
							rowsOf: 'Filter',
							hint: 'Operators are EQ, NE, LIKE and NOT_LIKE',
						}),
						nested('sortBy'),
						flag('excludeApnConfig'),
					],
					paging: { ...paged, inBody: true },
					timeRange: { ...zcellAuditTimes, from: 'startTime', to: 'endTime', in: 'path' },
					answer: 'items',
					asksOnly: true,
				},
			),
			action('searchAudit', 'Search Audit Log', 'POST /audit/customers/{tenantId}/search', {
				sentence: 'Search the audit log',
				query: sorted,
				body: [
					...numbers('startDate', 'endDate'),
					oneOf('operationType', ['Create', 'Update', 'Delete', 'Export']),
					...texts('objectType', 'objectName'),
					number('objectId', { label: 'Object ID' }),
					oneOf('visibility', ['Customer', 'Root']),
					text('customerId', { label: 'Customer ID' }),
					text('modifiedByUserId', { label: 'Modified By' }),
				],
				paging: paged,
				timeRange: { ...zcellAuditTimes, from: 'startDate', to: 'endDate', in: 'body' },
				answer: 'items',
				asksOnly: true,
			}),
			readList('getAuditMetadata', 'Get Audit Metadata', '/audit/metadata', {
				sentence: 'Get the kinds of entries in the audit log',
				paging: allAtOnce,
			}),
		],
		{
			logs: 'all',
			parents: [
				customer,
				number('startTime', { required: true, hint: 'Epoch seconds' }),
				number('endTime', { required: true, hint: 'Epoch seconds' }),
			],
		},
	),
]);
