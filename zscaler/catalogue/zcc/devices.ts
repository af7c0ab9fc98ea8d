import {
	action,
	area,
	list,
	number,
	numbers,
	oneOf,
	read,
	resource,
	service,
	settings,
	shown,
	text,
	texts,
	time,
	unseen,
} from '../grammar';
import { ofSystem, osType, osTypes, registrationTypes, systems } from './shared';

const removal = [
	list('udids', { label: 'UDIDs', hint: 'Devices to remove' }),
	text('userName', { hint: 'Removes all devices of this user' }),
	osType,
	list('clientConnectorVersion', { label: 'Client Connector Versions' }),
];
const removalQuery = [number('pageSize', { hint: 'At most this many devices' })];

/** Enrolled Devices. */
export const zccDeviceRows = area('zcc', 'Enrolled Devices', [
	resource('device', 'Device', 'v1/getDevices', {
		verbs: ['getMany'],
		logs: 'reading',
		key: 'udid',
		nameField: 'machineHostname',
		filters: [text('username', { label: 'User Name' }), osType],
		fields: shown(
			...texts('udid', 'machineHostname', 'user', 'owner', 'companyName', 'macAddress'),
			...texts('manufacturer', 'detail', 'osVersion', 'agentVersion', 'policyName'),
			...texts('registrationState', 'hardwareFingerprint', 'tunnelVersion', 'upmVersion'),
			text('zappArch'),
			time('registration_time', 'seconds'),
			time('last_seen_time', 'seconds'),
			time('keepAliveTime', 'seconds'),
			time('deregistrationTimestamp', 'seconds'),
			time('config_download_time', 'seconds'),
			...numbers('state', 'type', 'vpnState', 'download_count'),
		),
		actions: [
			read('getDetails', 'Get Details', 'v1/getDeviceDetails', {
				sentence: 'Get the details of a device',
				query: [
					text('udid', { label: 'UDID', open: true, hint: 'This or the user name is needed' }),
					text('username', { label: 'User Name', open: true }),
				],
			}),
			action('remove', 'Remove', 'POST v1/removeDevices', {
				leaves: unseen(
					'Get Many shows the Registration State of each device. Removing them once more does no harm.',
				),
				answer: 'item',
				sentence: 'Mark devices for removal',
				query: removalQuery,
				body: [...removal, text('username', { label: 'User Name (Older Spelling)' })],
			}),
			action('forceRemove', 'Force Remove', 'POST v1/forceRemoveDevices', {
				leaves: unseen(
					'Get Many shows the Registration State of each device. Removing them once more does no harm.',
				),
				answer: 'item',
				sentence: 'Remove devices at once',
				query: removalQuery,
				body: removal,
			}),
			action('removeTunnel', 'Remove Machine Tunnel', 'POST v1/removeMachineTunnel', {
				leaves: unseen('The portal shows the machine tunnels. Removing it once more does no harm.'),
				answer: 'item',
				sentence: 'Remove the machine tunnel of devices',
				query: texts('hostname', 'machineToken'),
				body: [list('hostNames'), text('machineToken')],
			}),
			read('download', 'Download', 'v1/downloadDevices', {
				sentence: 'Download the list of devices as CSV',
				query: [osTypes, registrationTypes],
				answer: 'text',
			}),
			read('downloadStatus', 'Download Service Status', 'v1/downloadServiceStatus', {
				sentence: 'Download the service status of devices as CSV',
				query: [osTypes, registrationTypes],
				answer: 'text',
			}),
			read('downloadReasons', 'Download Disable Reasons', 'v1/downloadDisableReasons', {
				sentence: 'Download why users disabled services as CSV',
				query: [
					osTypes,
					text('startDate', { hint: 'E.g. 2026-01-01 00:00:00 GMT' }),
					text('endDate', { hint: 'E.g. 2026-01-31 00:00:00 GMT' }),
				],
				timeRange: { from: 'startDate', to: 'endDate', in: 'query', unit: 'gmt' },
				answer: 'text',
			}),
		],
	}),
	settings('deviceCleanup', 'Device Cleanup', 'v1/getDeviceCleanupInfo', {
		paths: { update: 'v1/setDeviceCleanupInfo' },
		fields: texts(
			'active',
			'forceRemoveType',
			'deviceExceedLimit',
			'autoRemovalDays',
			'autoPurgeDays',
		),
	}),
	service('devicePassword', 'Device Password', [
		read('getOtp', 'Get One-Time Password', 'v1/getOtp', {
			expects: {
				recognisedBy: ['logoutOtp', 'revertOtp', 'uninstallOtp', 'exitOtp', 'ziaDisableOtp'],
			},
			sentence: 'Get the one-time passwords of a device',
			query: [text('udid', { label: 'UDID', required: true })],
		}),
		read('getPasswords', 'Get Passwords', 'v1/getPasswords', {
			sentence: 'Get the passwords that a user may be given',
			query: [text('username', { label: 'User Name', required: true }), osType],
		}),
		action('setPasswords', 'Set Passwords', 'POST v1/managePass', {
			leaves: unseen(
				'Get Passwords shows those of one device. Setting them once more does no harm.',
			),
			sentence: 'Set the passwords of an app profile',
			body: [
				text('policyName', { required: true, label: 'App Profile' }),
				oneOf('deviceType', systems, { ...ofSystem, wire: 'number' }),
				...texts('companyId', 'exitPass', 'logoutPass', 'uninstallPass', 'ziaDisablePass'),
				...texts('zpaDisablePass', 'zdxDisablePass', 'zdpDisablePass', 'zadDisablePass'),
			],
		}),
	]),
]);
