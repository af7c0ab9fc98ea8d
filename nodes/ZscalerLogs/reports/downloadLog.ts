import { eachOutput } from '../../shared/eachItem';
import { FILE_FIELD } from '../../shared/fields';
import type { Handler } from '../../shared/handler';
import { isoOf } from '../../../zscaler/contract/json/time';
import { asStream } from './asStream';
import type { Log } from './log';
import { pullLog } from './pullLog';
import { readReportRequest } from './readReportRequest';
import { writeCsv, type Written } from './writeCsv';

/** The log as one CSV file, which never is in memory as a whole. */
export const downloadLog =
	(log: Log): Handler =>
	(context, client) =>
		eachOutput(context, async (item) => {
			// A file has the times as Zscaler writes them.
			const request = { ...readReportRequest(context, log, item), times: false };
			const [from, to] = [request.range.from, request.range.to].map(isoOf);
			const usual = `${log.report}-${from?.slice(0, 10) ?? ''}-${to?.slice(0, 10) ?? ''}.csv`;
			const form = context.itemForm(item);
			const fileName = form.text('fileName') || usual;
			const field = form.text('binaryPropertyName') || FILE_FIELD;
			const guards = form.flag('reportOptions.guardFormulas');
			const written: Written = { rows: 0 };
			const pieces = writeCsv(pullLog(context, client, log, request), written, guards);
			const file = await context.helpers.prepareBinaryData(asStream(pieces), fileName, 'text/csv');
			return [{ json: { fileName, rows: written.rows, from, to }, binary: { [field]: file } }];
		});
