import type { INodeProperties } from 'n8n-workflow';
import { groupBy } from 'lodash';

import type { Field, Operation, TimeRangeTrait } from '../../../zscaler/catalogue/grammar';
import { timeRangeProperties } from '../../shared/timeRange';
import { groupsBy } from './objects';
import type { Panel } from './panel';

/** Whether the field is one of the two times that the form asks for as a Time Range. */
export const isRangeField = (
	timeRange: TimeRangeTrait | undefined,
	{ name }: Pick<Field, 'name'>,
): boolean =>
	timeRange !== undefined &&
	(timeRange.under === undefined ? [timeRange.from, timeRange.to] : [timeRange.under]).includes(
		name,
	);

/** Hours that are offered first. */
const usualHours = ({ usual = 24 }: TimeRangeTrait): number => usual;

/** A Time Range for every operation that asks about one. */
export function rangeProperties(panel: Panel): INodeProperties[] {
	const timeRanges = panel.resources.flatMap((resource) =>
		panel
			.operationsOf(resource)
			.flatMap(({ timeRange }) => (timeRange === undefined ? [] : [timeRange])),
	);
	return Object.values(groupBy(timeRanges, kindOf)).flatMap(([timeRange]) =>
		timeRange === undefined
			? []
			: groupsBy(panel, (operation) => isOfKind(operation, timeRange)).flatMap(
					([operation, resource]) =>
						timeRangeProperties(
							{ resource, operation },
							{ hours: usualHours(timeRange), optional: timeRange.optional === true },
						),
				),
	);
}

const kindOf = (timeRange: TimeRangeTrait): string =>
	`${usualHours(timeRange)} ${String(timeRange.optional ?? false)}`;

const isOfKind = ({ timeRange }: Operation, kind: TimeRangeTrait): boolean =>
	timeRange !== undefined && kindOf(timeRange) === kindOf(kind);
