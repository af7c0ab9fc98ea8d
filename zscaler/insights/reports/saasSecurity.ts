import type { Domain } from '../report';
import { named, times } from './times';

/** zscaler-sdk-python zins/saas_security.py, 2026-11; recorded too. */
export const saasSecurityReports: Domain = {
	id: 'getSaasSecurity',
	name: 'SaaS Security',
	root: 'SAAS_SECURITY',
	reports: [
		{
			id: 'apps',
			name: 'CASB Applications',
			description: 'Use of each cloud application',
			query: 'CasbAppReport',
			field: 'casb_app',
			arguments: times,
			totals: ['obfuscated'],
			entries: { ...named('CasbEntriesFilterBy', 'CasbEntryOrderBy'), fields: ['name', 'total'] },
		},
	],
};
