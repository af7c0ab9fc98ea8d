import type { INodeProperties } from 'n8n-workflow';

import type { Report } from '../../../../zscaler/insights/report';
import { choice, collection, textsField } from '../../../shared/fields';
import { insightsLabelOf } from './insightsLabelOf';
import { forEachDomain } from './shown';

const filtersOf = ({ entries }: Report) => entries?.filters ?? [];
const takesMore = ({ arguments: taken }: Report) => 'dlp_engine_filter' in taken;

/** One collection for the reports of a domain that take the same filters. */
export const insightsFilterProperties = (): INodeProperties[] => [
	...forEachDomain(
		(report) => filtersOf(report).length > 0 && !takesMore(report),
		(_domain, [report]) => filters(report === undefined ? [] : filtersOf(report)),
	),
	...forEachDomain(takesMore, (_domain, [report]) =>
		filters(report === undefined ? [] : filtersOf(report), picks()),
	),
];

const filters = (fields: readonly string[], more: INodeProperties[] = []): INodeProperties =>
	collection('Filters', 'filters', 'Add Filter', [
		...more,
		...fields.flatMap((field) => [
			textsField(`${insightsLabelOf(field)} Is`, `${field}Is`, '', {
				description: 'Only these, as Zscaler writes them. Separate several with commas.',
			}),
			textsField(`${insightsLabelOf(field)} Is Not`, `${field}IsNot`, '', {
				description: 'All but these, as Zscaler writes them. Separate several with commas.',
			}),
		]),
	]);

/** What picks out of all web traffic: zscaler-sdk-python zins/models/enums.py, 2026-11. */
const picks = (): INodeProperties[] => [
	choice('Action', 'action', [
		['Allowed', 'ALLOW'],
		['Blocked', 'BLOCK'],
	]),
	choice('DLP Engine', 'dlpEngine', [
		['Any', 'ANY'],
		['Cyber Bullying', 'CYBER_BULLY_ENG'],
		['External', 'EXTERNAL'],
		['GLBA', 'GLBA'],
		['HIPAA', 'HIPAA'],
		['None', 'NONE'],
		['Offensive Language', 'OFFENSIVE_LANGUAGE'],
		['PCI', 'PCI'],
	]),
];
