import type { Domain } from '../report';
import { named, times } from './times';

const traffic = { ...times, traffic_unit: 'WebTrafficUnits!' };
const trend = { include_trend: 'Boolean', trend_interval: 'TrendInterval' };
const counted = { ...named('WebEntriesFilterBy', 'WebOrderBy'), fields: ['name', 'total'] };

/** zscaler-sdk-python zins/web_traffic.py, 2026-11; by location: recorded too. */
export const webTraffic: Domain = {
	id: 'getWebTraffic',
	name: 'Web Traffic',
	root: 'WEB_TRAFFIC',
	reports: [
		{
			id: 'location',
			name: 'By Location',
			description: 'Web traffic of each location',
			query: 'WebTrafficByLocation',
			field: 'location',
			arguments: { ...traffic, ...trend },
			totals: ['obfuscated'],
			entries: { ...counted, trend: true },
		},
		{
			id: 'total',
			name: 'Overall',
			description: 'All web traffic, or only what a DLP engine or an action selects',
			query: 'WebTrafficNoGrouping',
			field: 'no_grouping',
			arguments: {
				...traffic,
				dlp_engine_filter: 'DlpEngineFilter',
				action_filter: 'ActionStatus',
				...trend,
			},
			totals: ['obfuscated'],
			entries: { ...counted, trend: true },
		},
		{
			id: 'protocol',
			name: 'By Protocol',
			description: 'Web traffic of each protocol',
			query: 'WebProtocols',
			field: 'protocols',
			arguments: traffic,
			totals: ['obfuscated'],
			entries: counted,
		},
		{
			id: 'threatSuperCategory',
			name: 'By Threat Super Category',
			description: 'Web traffic of each super category of threats, such as malware',
			query: 'WebThreatSuperCategories',
			field: 'threat_super_categories',
			arguments: traffic,
			totals: ['obfuscated'],
			entries: counted,
		},
		{
			id: 'threatClass',
			name: 'By Threat Class',
			description: 'Web traffic of each class of threats: virus, advanced, behavioral',
			query: 'WebThreatClass',
			field: 'threat_class',
			arguments: traffic,
			totals: ['obfuscated'],
			entries: counted,
		},
	],
};
