import type { IExecuteFunctions } from 'n8n-workflow';

import type { Client } from '../../../zscaler/client/createClient';
import { pullReport } from '../../../zscaler/reports/pullReport';
import type { ReportBatch, ReportRequest } from '../../../zscaler/reports/report';
import { portsOf } from '../../shared/portsOf';
import type { Log } from './log';
import { tellNote } from './tellNote';

/** The rows of a log, with n8n's clock, log, hints and cancel button. */
export const pullLog = (
	context: IExecuteFunctions,
	client: Client,
	log: Log,
	request: ReportRequest,
): AsyncGenerator<ReportBatch, void, undefined> =>
	pullReport(client, log.report, request, {
		...portsOf(context),
		signal: context.getExecutionCancelSignal(),
		onNote: (note) => {
			tellNote(context, log, note);
		},
	});
