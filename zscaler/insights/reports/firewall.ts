import type { Domain } from '../report';
import { named, times } from './times';

const counted = {
	...named('FirewallEntriesFilterBy', 'FirewallEntryOrderBy'),
	fields: ['name', 'total'],
	sortsByFieldName: true,
};

/** zscaler-sdk-python zins/firewall.py and models/inputs.py, 2026-11; by action: recorded too. */
export const firewallReports: Domain = {
	id: 'getFirewall',
	name: 'Firewall',
	root: 'ZERO_TRUST_FIREWALL',
	reports: [
		{
			id: 'action',
			name: 'By Action',
			description: 'What the firewall allowed and blocked',
			query: 'FirewallByAction',
			field: 'action',
			arguments: times,
			totals: ['obfuscated'],
			entries: counted,
		},
		{
			id: 'location',
			name: 'By Location',
			description: 'Firewall traffic of each location, with its ID',
			query: 'FirewallByLocation',
			field: 'location_firewall',
			arguments: times,
			totals: ['obfuscated'],
			entries: { ...counted, fields: ['id', 'name', 'total'] },
		},
		{
			id: 'networkService',
			name: 'By Network Service',
			description: 'Firewall traffic of each network service',
			query: 'FirewallNetworkServices',
			field: 'network_service',
			arguments: times,
			totals: ['obfuscated'],
			entries: counted,
		},
	],
};
