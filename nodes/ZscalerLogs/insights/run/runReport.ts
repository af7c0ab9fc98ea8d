import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { counted } from '../../../../zscaler/contract/text/counted';
import { ZscalerError } from '../../../../zscaler/contract/zscalerError';
import { type Domain, isTimed, type Report } from '../../../../zscaler/insights/report';
import { runInsights } from '../../../../zscaler/insights/runInsights';
import type { TimeRange } from '../../../../zscaler/time/ranges/timeRange';
import { addHint } from '../../../shared/addHint';
import { eachItem } from '../../../shared/eachItem';
import type { Handler } from '../../../shared/handler';
import { isoOf } from '../../../../zscaler/contract/json/time';
import { periodOf } from './periodOf';
import { insightsRequestOf } from './insightsRequestOf';
import { quote } from '../../../../zscaler/contract/text/quote';

/** The ready queries of a domain. */
export const runInsightsReport =
	(domain: Domain): Handler =>
	(context, client) =>
		eachItem(context, async (item) => {
			const report = reportOf(domain, context.itemForm(item).text('report'));
			const period = isTimed(report) ? periodOf(context, item) : undefined;
			const request = insightsRequestOf(context, item, report, period);
			const { rows, cutOff } = await runInsights(client, domain, report, request);
			if (cutOff) hintAtCut(context, rows.length);
			if (rows.length === 0) hintAtNothing(context, `${domain.name}, ${report.name}`);
			const unit = 'traffic_unit' in report.arguments ? { unit: request.values?.traffic_unit } : {};
			return rows.map((row): IDataObject => ({ ...row, ...unit, ...boundsOf(period) }));
		});

function reportOf({ name, reports }: Domain, id: string): Report {
	const report = reports.find((each) => each.id === id);
	if (report !== undefined) return report;
	throw new ZscalerError(`${name} has no report '${quote(id)}'`, {
		kind: 'invalid',
		advice: `Choose one of ${reports.map((each) => each.id).join(', ')}.`,
	});
}

const boundsOf = (period: TimeRange | undefined): IDataObject =>
	period === undefined ? {} : { from: isoOf(period.from), to: isoOf(period.to) };

function hintAtCut(context: IExecuteFunctions, count: number): void {
	addHint(
		context,
		`Insights handed out ${counted(count, 'result')} and no more, so some may be missing. Filters, or sorting with a limit, tell which come out.`,
	);
}

function hintAtNothing(context: IExecuteFunctions, report: string): void {
	addHint(
		context,
		`${report}: Insights answered without entries. Either there was nothing in the time range, or the tenant has no data for this report (yet), or filters left nothing.`,
	);
}
