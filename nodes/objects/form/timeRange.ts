import type { INodeProperties } from 'n8n-workflow';
import { groupBy } from 'lodash';

import type { Field, Operation, Span } from '../../../zscaler/catalogue/grammar';
import { timeRangeProperties } from '../../shared/timeRange';
import { groupsBy } from './objects';
import type { Panel } from './panel';

/** Whether the field is one of the two times that the form asks for as a Time Range. */
export const isTime = (span: Span | undefined, { name }: Pick<Field, 'name'>): boolean =>
	span !== undefined &&
	(span.under === undefined ? [span.from, span.to] : [span.under]).includes(name);

/** Hours that are offered first. */
const usualHours = ({ usual = 24 }: Span): number => usual;

/** A Time Range for every operation that asks about one. */
export function spanProperties(panel: Panel): INodeProperties[] {
	const spans = panel.resources.flatMap((resource) =>
		panel.operationsOf(resource).flatMap(({ span }) => (span === undefined ? [] : [span])),
	);
	return Object.values(groupBy(spans, kindOf)).flatMap(([span]) =>
		span === undefined
			? []
			: groupsBy(panel, (operation) => isOfKind(operation, span)).flatMap(([operation, resource]) =>
					timeRangeProperties(
						{ resource, operation },
						{ hours: usualHours(span), optional: span.optional === true },
					),
				),
	);
}

const kindOf = (span: Span): string => `${usualHours(span)} ${String(span.optional ?? false)}`;

const isOfKind = ({ span }: Operation, kind: Span): boolean =>
	span !== undefined && kindOf(span) === kindOf(kind);
