import {
	action,
	type ActionSpec,
	area,
	flag,
	flags,
	lists,
	nested,
	number,
	oneOf,
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
import { allAtOnce } from '../../contract/paging';

const sized = { style: 'page', size: 100, words: { page: 'page', size: 'size' } } as const;
const sorted = [text('sort'), oneOf('sortdir', ['asc', 'desc'], { label: 'Sort Direction' })];

const bulk = { body: 'json', answer: 'item' } as const satisfies Partial<ActionSpec>;

/** What is in the branch, how it is grouped and what is wrong. */
export const ztbDeviceRows = area('ztb', 'Devices', [
	resource('device', 'Device', '/api/v2/devices/active', {
		verbs: ['getMany', 'get'],
		logs: 'reading',
		summaryInList: true,
		paths: { get: '/api/v3/device/details/{id}' },
		search: 'search',
		filters: [...texts('siteId', 'tags'), ...sorted],
		parents: [
			number('minutes', { required: true, hint: 'How far back to look' }),
			text('field', { required: true, hint: 'E.g. type or category' }),
			text('group', { required: true, hint: 'E.g. type or category' }),
		],
		fields: shown(...texts('name', 'ip', 'mac', 'type', 'category', 'osname', 'site')),
		actions: [
			readList('getByCategory', 'Get by Category', '/api/v3/device', {
				expects: untold,
				sentence: 'Get devices by category, type or system',
				query: [
					...texts('search', 'category', 'type', 'osname', 'osversion', 'filters'),
					flag('full'),
					...sorted,
				],
			}),
			readList('getByGroup', 'Get by Group', '/api/v3/device/{group}', {
				expects: untold,
				sentence: 'Get devices grouped by one of their values',
				query: [text('search'), ...sorted],
			}),
			readList('getGroupings', 'Get Groupings', '/api/v3/device/group-by/list', {
				expects: untold,
				sentence: 'Get the values that devices can be grouped by',
				paging: allAtOnce,
			}),
			readList('getSystems', 'Get Operating Systems', '/api/v3/device/operating-systems', {
				expects: untold,
				sentence: 'Get the operating systems of devices',
				query: [text('search'), ...sorted],
			}),
			readList('getFilterValues', 'Get Filter Values', '/api/v3/device/filters/{field}/values', {
				expects: untold,
				sentence: 'Get the values that a device filter can have',
			}),
			readList('getTags', 'Get Tags', '/api/v2/devices/tags', {
				expects: untold,
				sentence: 'Get the tags of devices',
				paging: allAtOnce,
			}),
			read('getActivity', 'Get Activity', '/api/v2/devices/active/details/{id}/{minutes}', {
				expects: untold,
				sentence: 'Get what a device did lately',
			}),
			readList('getDhcpHistory', 'Get DHCP History', '/api/v2/devices/details/id/{id}/{minutes}', {
				expects: untold,
				sentence: 'Get the addresses that a device had lately',
				paging: allAtOnce,
			}),
		],
	}),
	resource('group', 'Group', '/api/v2/groups', {
		paging: sized,
		filters: [...texts('site_id', 'group_type', 'refresh_token'), flag('filter_hidden'), ...sorted],
		fields: [
			text('name', { required: true }),
			...texts('display_name', 'type', 'owner'),
			nested('member_attributes'),
			...lists('members', 'member_groups'),
			...flags('autonomous', 'hidden'),
			...shown(...texts('group_id', 'created_at', 'updated_at'), number('policy_count')),
		],
		actions: [
			action('patch', 'Patch', 'PATCH /api/v2/groups/{id}', {
				leaves: { sent: true },
				sentence: 'Change some values of a group',
				body: 'resource',
			}),
		],
	}),
	resource('alarm', 'Alarm', '/api/v2/alarm', {
		logs: 'reading',
		paging: sized,
		paths: { update: '/api/v2/alarm' },
		search: 'search',
		filters: [...texts('site_id', 'severity', 'tab'), ...sorted],
		fields: [
			...texts('message', 'severity', 'service', 'status', 'description', 'recommendedAction'),
			...texts('siteId', 'siteName', 'gatewayId', 'gatewayName', 'networkId', 'networkName'),
			...shown(...texts('alarmId', 'createdAt', 'actionTakenTime', 'actionTakenUser')),
		],
		nameField: 'message',
		actions: [
			action('patch', 'Patch', 'PATCH /api/v2/alarm', {
				leaves: unseen('Get Many shows the alarms.'),
				sentence: 'Change some values of an alarm',
				...bulk,
			}),
			action('acknowledge', 'Acknowledge', 'PATCH /api/v2/alarm/bulkAcknowledge', {
				leaves: unseen(
					'Get Many shows the status of each alarm. Acknowledging it once more does no harm.',
				),
				sentence: 'Acknowledge alarms',
				...bulk,
			}),
			action('acknowledgeAll', 'Acknowledge All', 'PATCH /api/v2/alarm/bulkAcknowledgeAll', {
				leaves: unseen(
					'Get Many shows the status of each alarm. Acknowledging them once more does no harm.',
				),
				sentence: 'Acknowledge all alarms',
			}),
			action('ignore', 'Ignore', 'DELETE /api/v2/alarm/bulkIgnore', {
				leaves: unseen(
					'Get Many shows the status of each alarm. Ignoring it once more does no harm.',
				),
				sentence: 'Ignore alarms',
				...bulk,
			}),
			action('ignoreAll', 'Ignore All', 'DELETE /api/v2/alarm/bulkIgnoreAll', {
				leaves: unseen(
					'Get Many shows the status of each alarm. Ignoring them once more does no harm.',
				),
				sentence: 'Ignore all alarms',
			}),
		],
	}),
	resource('policyComment', 'Policy Comment', '/api/v3/policy-comments/comment', {
		verbs: ['getMany', 'create', 'update', 'delete'],
		paging: allAtOnce,
		nameField: 'comment',
		parents: [text('policyId', { label: 'Policy ID', required: true })],
		paths: {
			getMany: '/api/v3/policy-comments/comment/{policyId}',
			create: '/api/v3/policy-comments/comment/{policyId}',
		},
		fields: [
			text('comment', { required: true }),
			...shown(...texts('policy_id', 'type', 'created_at', 'updated_at')),
		],
	}),
	service(
		'visibility',
		'Visibility',
		[
			read('getChart', 'Get Chart', '/api/logs', {
				expects: untold,
				sentence: 'Get what is seen on the network, as a chart',
				query: [
					text('query_type', { required: true }),
					...texts('search_criteria', 'search_text', 'site', 'network', 'subnet', 'osgroup'),
				],
			}),
		],
		{ logs: 'all' },
	),
]);
