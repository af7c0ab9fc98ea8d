import type { IDataObject } from 'n8n-workflow';

import { eachItem } from '../../shared/eachItem';
import { readLimit } from '../../shared/limit';
import type { Handler } from '../../shared/handler';
import type { Log } from './log';
import { pullLog } from './pullLog';
import { readReportRequest } from './readReportRequest';

/** The entries of a log as items; no report is started, and none read on, once there are enough. */
export const getEntries =
	(log: Log): Handler =>
	(context, client) =>
		eachItem(context, async (item) => {
			const max = readLimit(context, item) ?? Infinity;
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
