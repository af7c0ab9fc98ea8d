import type { Domain } from '../report';

const counts = [
	'devices_count',
	'user_devices_count',
	'iot_devices_count',
	'server_devices_count',
	'un_classified_devices_count',
];

/** The present state, whatever the time: zscaler-sdk-python zins/iot.py, 2026-11; recorded too. */
export const iot: Domain = {
	id: 'getIot',
	name: 'IoT',
	root: 'IOT',
	reports: [
		{
			id: 'devices',
			name: 'Devices by Classification',
			description: 'How many devices there are of each classification, and in all',
			query: 'IoTDeviceStats',
			field: 'device_stats',
			arguments: {},
			totals: counts,
			entries: {
				arguments: {
					limit: 'Int',
					filter_by: 'IoTDeviceFilterBy',
					order_by: '[IoTDeviceOrderBy]',
				},
				fields: ['classifications', 'classification_uuid', 'category', 'total'],
				filters: ['category', 'classifications', 'classification_uuid'],
				sorts: ['category', 'classifications', 'classification_uuid', 'total'],
			},
		},
		{
			id: 'totals',
			name: 'Totals',
			description: 'How many devices there are: one item',
			query: 'IoTDeviceStats',
			field: 'device_stats',
			arguments: {},
			totals: counts,
		},
	],
};
