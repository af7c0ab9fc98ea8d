import {
	type ActionSpec,
	area,
	list,
	nested,
	nestedList,
	numbers,
	oneOf,
	read,
	readList,
	ref,
	resource,
	shown,
	text,
	texts,
} from '../grammar';
import { anySpan, asked, devicesOf, during, reportSpan, within } from './shared';
import { allAtOnce } from '../../contract/paging';

const overTime = { query: during, timeRange: reportSpan } as const satisfies Partial<ActionSpec>;
/** zscaler-sdk-go application_score_metrics.go takes either, 2026-11. */
const oneOrMore = { shapes: ['object', 'list'] } as const;
const listOverTime = { ...overTime, paging: allAtOnce } as const satisfies Partial<ActionSpec>;
const whenAsked = { getMany: reportSpan, get: reportSpan } as const;

const app = ref('appId', 'zdxApplication', { as: 'id', required: true, label: 'Application' });
const probe = text('probeId', { label: 'Probe ID', required: true });
const person = ref('userId', 'zdxUser', { as: 'id', required: true, label: 'User' });

/** How applications, users and devices are doing. */
export const monitoring = area('zdx', 'Monitoring', [
	resource('application', 'Application', '/apps', {
		verbs: ['getMany', 'get'],
		logs: 'all',
		summaryInList: true,
		timeRanges: whenAsked,
		paging: allAtOnce,
		filters: asked,
		verbQuery: { get: asked },
		parents: [person],
		fields: shown(
			text('name'),
			...numbers('score', 'total_users'),
			nested('most_impacted_region'),
			nested('stats'),
		),
		actions: [
			read('getScore', 'Get Score', '/apps/{id}/score', {
				expects: { ...oneOrMore, recognisedBy: ['metric', 'unit', 'datapoints'] },
				answer: 'value',
				sentence: 'Get the score of an application over time',
				query: asked,
				timeRange: reportSpan,
			}),
			readList('getMetrics', 'Get Metrics', '/apps/{id}/metrics', {
				expects: { recognisedBy: ['metric', 'unit', 'datapoints'] },
				sentence: 'Get the metrics of an application over time',
				query: [
					...asked,
					oneOf('metric_name', ['pft', 'dns', 'availability'], { label: 'Metric' }),
				],
				timeRange: reportSpan,
				paging: allAtOnce,
			}),
			readList('getUsers', 'Get Users', '/apps/{id}/users', {
				sentence: 'Get the users of an application and their scores',
				query: [...asked, oneOf('score_bucket', ['poor', 'okay', 'good'], { label: 'Score' })],
				timeRange: reportSpan,
			}),
			read('getUser', 'Get User', '/apps/{id}/users/{userId}', {
				sentence: 'Get how an application does for a user',
				...overTime,
			}),
		],
	}),
	resource('user', 'User', '/users', {
		verbs: ['getMany', 'get'],
		logs: 'all',
		summaryInList: true,
		timeRanges: whenAsked,
		search: 'q',
		filters: [
			...asked,
			list('exclude_loc', { of: 'number', label: 'Excluded Location IDs' }),
			list('exclude_dept', { of: 'number', label: 'Excluded Department IDs' }),
			list('exclude_geo', { label: 'Excluded Geolocation IDs' }),
		],
		verbQuery: { get: during },
		fields: shown(...texts('name', 'email'), nestedList('devices')),
	}),
	resource('device', 'Device', '/devices', {
		verbs: ['getMany', 'get'],
		logs: 'all',
		summaryInList: true,
		timeRanges: whenAsked,
		filters: [...asked, ...devicesOf],
		verbQuery: { get: during },
		parents: [app, probe],
		fields: shown(text('name'), nested('hardware'), nestedList('network'), nested('software')),
		actions: [
			readList('getApps', 'Get Applications', '/devices/{id}/apps', {
				sentence: 'Get the applications of a device',
				...listOverTime,
			}),
			read('getApp', 'Get Application', '/devices/{id}/apps/{appId}', {
				sentence: 'Get how an application does on a device',
				...overTime,
			}),
			readList('getWebProbes', 'Get Web Probes', '/devices/{id}/apps/{appId}/web-probes', {
				sentence: 'Get the web probes of an application on a device',
				...listOverTime,
			}),
			read('getWebProbe', 'Get Web Probe', '/devices/{id}/apps/{appId}/web-probes/{probeId}', {
				expects: { ...oneOrMore, recognisedBy: ['metric', 'unit', 'datapoints'] },
				answer: 'value',
				sentence: 'Get what a web probe measured on a device',
				...overTime,
			}),
			readList(
				'getPathProbes',
				'Get Cloud Path Probes',
				'/devices/{id}/apps/{appId}/cloudpath-probes',
				{
					sentence: 'Get the cloud path probes of an application on a device',
					...listOverTime,
				},
			),
			read(
				'getPathProbe',
				'Get Cloud Path Probe',
				'/devices/{id}/apps/{appId}/cloudpath-probes/{probeId}',
				{
					expects: {
						...oneOrMore,
						recognisedBy: ['leg_src', 'leg_dst', 'stats', 'metric', 'datapoints'],
					},
					answer: 'value',
					sentence: 'Get what a cloud path probe measured on a device',
					...overTime,
				},
			),
			read(
				'getPath',
				'Get Cloud Path',
				'/devices/{id}/apps/{appId}/cloudpath-probes/{probeId}/cloudpath',
				{
					expects: { ...oneOrMore, recognisedBy: ['timestamp', 'cloudpath'] },
					answer: 'value',
					sentence: 'Get the hops that a cloud path probe found',
					...overTime,
				},
			),
			readList(
				'getCallQuality',
				'Get Call Quality',
				'/devices/{id}/apps/{appId}/call-quality-metrics',
				{
					expects: { recognisedBy: ['meet_id', 'meet_session_id', 'meet_subject', 'metrics'] },
					sentence: 'Get the call quality of an application on a device',
					...listOverTime,
				},
			),
			readList('getHealth', 'Get Health', '/devices/{id}/health-metrics', {
				expects: { recognisedBy: ['category', 'instances'] },
				sentence: 'Get the health of a device over time',
				...listOverTime,
			}),
			readList('getEvents', 'Get Events', '/devices/{id}/events', {
				expects: { recognisedBy: ['timestamp', 'instances', 'events'] },
				sentence: 'Get what changed on a device',
				...listOverTime,
				timeRange: anySpan,
			}),
		],
	}),
	resource('geolocation', 'Geolocation', '/active_geo', {
		verbs: ['getMany'],
		paging: allAtOnce,
		search: 'q',
		filters: [
			...during,
			list('loc', { of: 'number', label: 'Location IDs' }),
			text('parent_geo_id', { label: 'Parent Geolocation ID' }),
		],
		fields: shown(...texts('name', 'geo_type', 'description')),
	}),
	resource('department', 'Department', '/administration/departments', {
		verbs: ['getMany'],
		paging: allAtOnce,
		search: 'search',
		filters: [...during, text('q', { label: 'Query' })],
		fields: shown(text('name')),
	}),
	resource('location', 'Location', '/administration/locations', {
		verbs: ['getMany'],
		paging: allAtOnce,
		search: 'search',
		filters: [...during, text('q', { label: 'Query' })],
		fields: shown(text('name')),
	}),
	resource('software', 'Software', '/inventory/software', {
		verbs: ['getMany', 'get'],
		logs: 'all',
		summaryInList: true,
		timeRanges: { get: anySpan },
		plural: 'Software',
		key: 'software_key',
		nameField: 'software_name',
		filters: [
			...within,
			list('userids', { of: 'number', label: 'User IDs' }),
			list('deviceids', { of: 'number', label: 'Device IDs' }),
		],
		verbQuery: { get: asked },
		answers: { get: 'items' },
		fields: shown(
			...texts('software_key', 'software_name', 'vendor', 'software_group', 'sw_install_type'),
			...numbers('user_total', 'device_total'),
		),
	}),
]);
