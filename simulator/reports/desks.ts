import type { Tenant } from '../tenant/tenant';
import { type ReportDesk, type ReportKind, reportInput, settingsSchema } from './report';
import { seedEntries } from './seedEntries';
import { startTask } from './startTask';

/** Where a log's reports are made: one of each kind at a time. */
export function deskOf(tenant: Tenant, kind: ReportKind): ReportDesk {
	const present = tenant.reports.get(kind);
	if (present) return present;
	const desk: ReportDesk = {
		settings: settingsSchema.parse({}),
		entries: seedEntries(kind, tenant.clock.now()),
		events: [],
	};
	tenant.reports.set(kind, desk);
	return desk;
}

export function setReports(tenant: Tenant, given: unknown): ReportDesk {
	const { kind, entries, foreign, ...settings } = reportInput.parse(given ?? {});
	const desk = deskOf(tenant, kind);
	desk.settings = settingsSchema.parse({ ...desk.settings, ...settings });
	if (entries) desk.entries = entries;
	if (foreign)
		desk.task = { ...startTask(tenant, desk, {}), looksLeft: foreign.looks, foreign: true };
	return desk;
}
