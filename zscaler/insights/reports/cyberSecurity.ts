import type { Domain } from '../report';
import { times } from './times';

const limited = { arguments: { limit: 'Int' }, filters: [], sorts: [] };

/**
 * zscaler-sdk-python zins/cyber_security.py, 2026-11; incidents: recorded too. By location: the
 * SDK's enum knows LOCATION_ID alone, its documentation and the MCP server the others as well.
 */
export const cyberSecurity: Domain = {
	id: 'getCyberSecurity',
	name: 'Cyber Security',
	root: 'CYBER_SECURITY',
	reports: [
		{
			id: 'incidents',
			name: 'Incidents',
			description: 'Incidents by threat, application, user, country or day, or by two of these',
			query: 'CyberSecurityIncidents',
			field: 'incidents',
			arguments: { categorize_by: '[IncidentsGroupBy!]!', ...times },
			groupBy: {
				as: 'argument',
				max: 2,
				choices: [
					['Threat Category', 'THREAT_CATEGORY_ID'],
					['Application', 'APP_ID'],
					['Source Country', 'SRC_COUNTRY'],
					['Time', 'TIME'],
					['User', 'USER_ID'],
				],
			},
			totals: ['obfuscated'],
			entries: { ...limited, fields: ['name', 'total'], deep: true },
		},
		{
			id: 'incidentsWithId',
			name: 'Incidents with IDs',
			description: 'Incidents by location, application, user or department, each with its ID',
			query: 'CyberSecurityByLocation',
			field: 'cyber_security_location',
			arguments: { categorize_by: 'IncidentsWithIdGroupBy!', ...times },
			groupBy: {
				as: 'argument',
				max: 1,
				choices: [
					['Location', 'LOCATION_ID'],
					['Application', 'APP_ID'],
					['Department', 'DEPARTMENT_ID'],
					['User', 'USER_ID'],
				],
			},
			totals: ['obfuscated'],
			entries: { ...limited, fields: ['id', 'name', 'total'] },
		},
	],
};
