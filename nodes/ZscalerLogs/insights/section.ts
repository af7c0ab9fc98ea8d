import { domains } from '../../../zscaler/insights/reports';
import type { Section } from '../section';
import { insightsProperties } from './form/properties';
import { runQuery } from './run/runQuery';
import { runInsightsReport } from './run/runReport';

export const insights: Section = {
	entry: {
		name: 'Insights',
		value: 'insights',
		description: 'Web traffic, incidents, firewall, SaaS, shadow IT and IoT in numbers',
	},
	properties: insightsProperties,
	handlers: {
		...Object.fromEntries(domains.map((domain) => [domain.id, runInsightsReport(domain)])),
		runQuery,
	},
};
