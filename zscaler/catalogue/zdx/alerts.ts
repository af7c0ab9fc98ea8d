import {
	action,
	area,
	flag,
	list,
	nested,
	nestedList,
	number,
	numbers,
	readList,
	ref,
	resource,
	shown,
	someOf,
	text,
	texts,
	time,
	unseen,
} from '../grammar';
import { alertSpan, anySpan, asked } from './shared';
import { allAtOnce } from '../../contract/paging';

const device = ref('deviceId', 'zdxDevice', { as: 'id', required: true, label: 'Device' });

/** Alerts, and finding out what is behind them. */
export const zdxAlertRows = area('zdx', 'Alerts & Troubleshooting', [
	resource('alert', 'Alert', '/alerts', {
		verbs: ['getMany', 'get'],
		logs: 'all',
		summaryInList: true,
		timeRanges: { getMany: alertSpan },
		nameField: 'rule_name',
		paths: { getMany: '/alerts/ongoing' },
		filters: asked,
		fields: shown(
			...texts('rule_name', 'severity', 'alert_type', 'alert_status'),
			...numbers('num_geolocations', 'num_devices'),
			time('started_on', 'seconds'),
			time('ended_on', 'seconds'),
			nested('application'),
			nestedList('departments'),
			nestedList('locations'),
			nestedList('geolocations'),
		),
		actions: [
			readList('getHistory', 'Get History', '/alerts/historical', {
				sentence: 'Get the alerts that have ended',
				query: asked,
				timeRange: alertSpan,
			}),
			readList('getDevices', 'Get Devices', '/alerts/{id}/affected_devices', {
				sentence: 'Get the devices that an alert is about',
				query: [...asked, list('location_groups', { of: 'number', label: 'Location Group IDs' })],
				timeRange: anySpan,
			}),
			action('share', 'Share', 'POST /snapshot/alert', {
				leaves: unseen(
					'Zscaler lists no snapshots. Sharing it once more makes a second one, which does no harm.',
				),
				sentence: 'Share a snapshot of an alert',
				body: [
					text('name', { required: true, label: 'Snapshot Name' }),
					text('alert_id', { required: true, label: 'Alert ID' }),
					time('expiry', 'seconds', { hint: 'From 2 hours to 90 days ahead' }),
					someOf('obfuscation', [
						'USER_NAME',
						'LOCATION',
						'DEVICE_NAME',
						'IP_ADDRESS',
						'WIFI_NAME',
					]),
				],
			}),
		],
	}),
	resource('deepTrace', 'Deep Trace', '/devices/{deviceId}/deeptraces', {
		verbs: ['getMany', 'get', 'create', 'delete'],
		logs: 'all',
		paging: allAtOnce,
		key: 'trace_id',
		nameField: 'session_name',
		search: 'q',
		parents: [device],
		fields: [
			text('session_name', { required: true }),
			ref('app_id', 'zdxApplication', { as: 'id', label: 'Application' }),
			number('web_probe_id', { label: 'Web Probe ID' }),
			number('cloudpath_probe_id', { label: 'Cloud Path Probe ID' }),
			number('session_length_minutes', { label: 'Length (Minutes)', hint: '5, 15, 30 or 60' }),
			flag('probe_device'),
			...shown(
				...texts('trace_id', 'status'),
				nested('trace_details'),
				number('expected_time_minutes'),
				time('created_at', 'seconds'),
				time('started_at', 'seconds'),
				time('ended_at', 'seconds'),
			),
		],
		actions: [
			readList(
				'getProcesses',
				'Get Top Processes',
				'/devices/{deviceId}/deeptraces/{id}/top-processes',
				{
					expects: { recognisedBy: ['timestamp', 'top_processes'] },
					sentence: 'Get the top processes of a deep trace',
					paging: allAtOnce,
				},
			),
			readList(
				'getWebMetrics',
				'Get Web Metrics',
				'/devices/{deviceId}/deeptraces/{id}/webprobe-metrics',
				{
					expects: { recognisedBy: ['metric', 'unit', 'datapoints'] },
					sentence: 'Get what the web probe of a deep trace measured',
					paging: allAtOnce,
				},
			),
			readList(
				'getPathMetrics',
				'Get Cloud Path Metrics',
				'/devices/{deviceId}/deeptraces/{id}/cloudpath-metrics',
				{
					expects: { recognisedBy: ['leg_src', 'leg_dst', 'stats', 'metric', 'datapoints'] },
					sentence: 'Get what the cloud path probe of a deep trace measured',
					paging: allAtOnce,
				},
			),
			readList('getPath', 'Get Cloud Path', '/devices/{deviceId}/deeptraces/{id}/cloudpath', {
				expects: { recognisedBy: ['timestamp', 'cloudpath'] },
				sentence: 'Get the hops that a deep trace found',
				paging: allAtOnce,
			}),
			readList('getHealth', 'Get Health', '/devices/{deviceId}/deeptraces/{id}/health-metrics', {
				expects: { recognisedBy: ['category', 'instances'] },
				sentence: 'Get the health of the device during a deep trace',
				paging: allAtOnce,
			}),
			readList('getEvents', 'Get Events', '/devices/{deviceId}/deeptraces/{id}/events', {
				expects: { recognisedBy: ['timestamp', 'instances', 'events'] },
				sentence: 'Get what changed on the device during a deep trace',
				paging: allAtOnce,
			}),
		],
	}),
	resource('analysis', 'Analysis', '/analysis', {
		verbs: ['get', 'create', 'delete'],
		logs: 'all',
		plural: 'Analyses',
		nameField: 'id',
		keyless: true,
		fields: [
			ref('device_id', 'zdxDevice', { as: 'id', required: true, label: 'Device' }),
			ref('app_id', 'zdxApplication', { as: 'id', required: true, label: 'Application' }),
			time('t0', 'seconds', { label: 'Good Time', hint: 'To compare with' }),
			time('t1', 'seconds', { label: 'Bad Time', hint: 'Of the trouble' }),
			...shown(text('err_msg'), nested('result')),
		],
	}),
]);
