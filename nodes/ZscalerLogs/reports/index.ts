import type { Section } from '../section';
import { downloadLog } from './downloadLog';
import { auditFilters, eventFilters } from './filters';
import { getEntries } from './getEntries';
import type { Log } from './log';
import { logReportProperties } from './properties';

const logs: readonly Log[] = [
	{
		report: 'ziaAudit',
		value: 'ziaAuditLog',
		name: 'ZIA Audit Log',
		noun: 'ZIA audit log',
		description: 'What admins and API clients did',
		filters: auditFilters,
		lists: ['subcategories'],
	},
	{
		report: 'ziaEvents',
		value: 'ziaEventLog',
		name: 'ZIA Event Log',
		noun: 'ZIA event log',
		// help.zscaler.com/unified/about-event-logs, 2026-11
		description: 'What SCIM clients did to users and groups',
		filters: eventFilters,
		lists: ['subcategories'],
	},
];

/** The logs of ZIA that come as reports. */
export const reportSections: readonly Section[] = logs.map((log) => ({
	entry: { name: log.name, value: log.value, description: log.description },
	properties: () => logReportProperties(log),
	handlers: { getMany: getEntries(log), download: downloadLog(log) },
}));
