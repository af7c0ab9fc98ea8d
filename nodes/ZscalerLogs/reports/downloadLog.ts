import { eachOutput } from '../../shared/eachItem';
import { readText } from '../../shared/readText';
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
			const fileName =
				readText(context.getNodeParameter('fileName', item, ''), 'File Name') || usual;
			const field =
				readText(
					context.getNodeParameter('binaryPropertyName', item, 'data'),
					'Put Output File in Field',
				) || 'data';
			const guards = context.getNodeParameter('reportOptions.guardFormulas', item, true) !== false;
			const written: Written = { rows: 0 };
			const pieces = writeCsv(pullLog(context, client, log, request), written, guards);
			const file = await context.helpers.prepareBinaryData(asStream(pieces), fileName, 'text/csv');
			return [{ json: { fileName, rows: written.rows, from, to }, binary: { [field]: file } }];
		});
