import type { Domain } from '../report';
import { times } from './times';

const totals = ['total_upload_bytes', 'total_download_bytes', 'total_apps', 'total_bytes'];

const untaken = { arguments: {}, filters: [], sorts: [] };
const summary = {
	query: 'ShadowITSummary',
	field: 'shadow_it_summary',
	arguments: times,
	totals,
};

/** zscaler-sdk-python zins/shadow_it.py and models/inputs.py, 2026-11; applications: recorded too. */
export const shadowIt: Domain = {
	id: 'getShadowIt',
	name: 'Shadow IT',
	root: 'SHADOW_IT',
	reports: [
		{
			id: 'apps',
			name: 'Applications',
			description: 'Each application that was found, with its risk and use',
			query: 'ShadowITApps',
			field: 'apps',
			arguments: times,
			totals: [],
			entries: {
				arguments: {
					limit: 'Int',
					filter_by: 'shadowITAppsSearchFilterBy',
					order_by: '[ShadowITAppsOrderBy]',
				},
				fields: [
					'application',
					'application_category',
					'risk_index',
					'computed_risk_index',
					'sanctioned_state',
					'integration',
					'data_consumed',
					'data_uploaded',
					'data_downloaded',
					'authenticated_users',
					'unAuthenticated_location_count',
					'last_access_time',
					'vulnerability',
					'undiscovered',
					'custom_risk_index',
				],
				filters: ['application', 'application_category', 'sanctioned_state'],
				sorts: [
					'application',
					'application_category',
					'computed_risk_index',
					'data_consumed',
					'risk_index',
					'sanctioned_state',
				],
				times: ['last_access_time'],
			},
		},
		{
			...summary,
			id: 'totals',
			name: 'Totals',
			description: 'How many applications there are and how much they transfer: one item',
		},
		{
			...summary,
			id: 'categories',
			name: 'By Application Category',
			description: 'Applications, users or bytes of each category of applications',
			totals: [],
			groupBy: {
				as: 'field',
				max: 1,
				choices: [
					['Applications', 'group_by_app_cat_for_app'],
					['Download Bytes', 'group_by_app_cat_for_download_bytes'],
					['Total Bytes', 'group_by_app_cat_for_total_bytes'],
					['Upload Bytes', 'group_by_app_cat_for_upload_bytes'],
					['Users', 'group_by_app_cat_for_user_count'],
				],
			},
			entries: { ...untaken, fields: ['name', 'total'], deep: true },
		},
		{
			...summary,
			id: 'kinds',
			name: 'By Risk, Status or Access',
			description: 'How many applications there are of each risk, status or kind of access',
			totals: [],
			groupBy: {
				as: 'field',
				max: 1,
				choices: [
					['Risk Index', 'group_by_risk_index_for_app'],
					['Access', 'group_by_access_for_app'],
					['Provisioning Status', 'group_by_provisioning_status_for_app'],
				],
			},
			entries: { ...untaken, fields: ['name', 'total'] },
		},
	],
};
