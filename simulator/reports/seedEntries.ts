import type { Entry, ReportKind } from './report';
import { MINUTE_MS, SECOND_MS } from '../durations';

/** Minutes ago, action, category, sub-category, object, admin, interface. */
const audit: readonly (readonly [number, string, string, string, string, string, string])[] = [
	[5, 'SIGN_IN', 'LOGIN', 'LOGIN', 'None', 'admin@example.com', 'UI'],
	[30, 'UPDATE', 'URL_FILTERING', 'RULE', 'Block "new" sites', 'admin@example.com', 'UI'],
	[31, 'ACTIVATE', 'ACTIVATION', 'ACTIVATION', 'None', 'admin@example.com', 'UI'],
	[240, 'DELETE', 'FIREWALL', 'RULE', 'Old rule,\nno longer used', 'ops@example.com', 'UI'],
	[1_500, 'CREATE', 'ADMIN_MANAGEMENT', 'ADMIN', 'ops@example.com', 'admin@example.com', 'UI'],
	[4_000, 'UPDATE', 'CUSTOM_URL_CAT', 'CATEGORY', 'Partners', 'automation', 'API'],
];

/** A few days of a tenant: SCIM events are all that an event log holds (help.zscaler.com, 2026-11). */
export const seedEntries = (kind: ReportKind, now: number): Entry[] =>
	kind === 'audit' ? audit.map((row, at) => auditEntry(row, at, now)) : events(now);

const auditEntry = (
	[
		minutes,
		action,
		category,
		subcategory,
		objectName,
		adminName,
		actionInterface,
	]: (typeof audit)[number],
	at: number,
	now: number,
): Entry => ({
	time: Math.floor((now - minutes * MINUTE_MS) / SECOND_MS) * SECOND_MS,
	action,
	category,
	subcategory,
	objectName,
	adminName,
	clientIP: `198.51.100.${at + 1}`,
	actionInterface,
	traceId: `trace-${at + 1}`,
	actionResult: 'SUCCESS',
});

const events = (now: number): Entry[] =>
	[
		{
			minutes: 10,
			message: 'Create user user1@example.com',
			actionResult: 'SUCCESS',
			statusCode: '201',
		},
		{
			minutes: 20,
			message: 'Create user user2@example.org',
			actionResult: 'FAILURE',
			statusCode: '400',
		},
	].map(({ minutes, ...facts }) => ({
		time: Math.floor((now - minutes * MINUTE_MS) / SECOND_MS) * SECOND_MS,
		category: 'PROVISIONING',
		subcategory: 'SCIM',
		errorCode: facts.statusCode === '201' ? 'None' : 'WRONG_DOMAIN',
		...facts,
	}));
