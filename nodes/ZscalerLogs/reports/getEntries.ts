import type { IDataObject } from 'n8n-workflow';

import { eachItem } from '../../shared/eachItem';
import { readNumber } from '../../shared/readText';
import type { Handler } from '../../shared/handler';
import type { Log } from './log';
import { pullLog } from './pullLog';
import { readReportRequest } from './readReportRequest';

/** The entries of a log as items; no report is started, and none read on, once there are enough. */
export const getEntries =
	(log: Log): Handler =>
	(context, client) =>
		eachItem(context, async (item) => {
			const max = context.getNodeParameter('returnAll', item, false)
				? Infinity
				: readNumber(context.getNodeParameter('limit', item, 50), 'Limit', Number.MAX_SAFE_INTEGER);
			const entries: IDataObject[] = [];
			for await (const { rows, itemOf } of pullLog(
				context,
				client,
				log,
				readReportRequest(context, log, item),
			)) {
				for (const row of rows) {
					if (entries.length < max) entries.push(itemOf(row));
				}
				if (entries.length >= max) break;
			}
			return entries;
		});
