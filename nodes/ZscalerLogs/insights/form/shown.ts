import type { INodeProperties } from 'n8n-workflow';

import { domains } from '../../../../zscaler/insights/reports';
import type { Domain, Report } from '../../../../zscaler/insights/report';

/** Shown for these reports of a domain. */
export const shownFor = (
	{ id }: Domain,
	reports: readonly Report[],
): { readonly show: Record<string, string[]> } => ({
	show: { resource: ['insights'], operation: [id], report: reports.map((report) => report.id) },
});

/** One property for each domain that has such reports. */
export const forEachDomain = (
	has: (report: Report) => boolean,
	property: (domain: Domain, reports: Report[]) => INodeProperties,
): INodeProperties[] =>
	domains.flatMap((domain) => {
		const reports = domain.reports.filter(has);
		return reports.length === 0
			? []
			: [{ ...property(domain, reports), displayOptions: shownFor(domain, reports) }];
	});
