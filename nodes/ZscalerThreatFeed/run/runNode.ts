import type { INodeExecutionData } from 'n8n-workflow';

import { openClient } from '../../shared/openClient';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { readClientOptions } from '../../shared/readClientOptions';
import { runWhole } from '../../shared/runWhole';
import { runExpiry } from './runExpiry';
import { runIsBlocked, runLookUp } from './runQuestions';
import { runAllow, runBlock, runRemoveFromAllowList, runUnblock } from './runResponses';
import { runQuota, runSandboxReport, runWait } from './runSandbox';
import { runInspect, runSubmit } from './runSubmission';
import { runSync } from './runSync';
import { runUndo } from './runUndo';
import { table } from '../../../zscaler/contract/text/table';
import type { Handler } from '../../shared/handler';

const handlers: Readonly<Record<string, Handler>> = table({
	'feed sync': runSync,
	'feed undo': runUndo,
	'indicator allow': runAllow,
	'indicator block': runBlock,
	'indicator isBlocked': runIsBlocked,
	'indicator lookUp': runLookUp,
	'indicator removeExpired': runExpiry,
	'indicator removeFromAllowList': runRemoveFromAllowList,
	'indicator unblock': runUnblock,
	'sandbox getQuota': runQuota,
	'sandbox getReport': runSandboxReport,
	'sandbox inspectFile': runInspect,
	'sandbox submitFile': runSubmit,
	'sandbox waitForVerdict': runWait,
});

export function runZscalerThreatFeed(context: ItemsForm): Promise<INodeExecutionData[]> {
	let isFeed = false;
	const run = async (): Promise<INodeExecutionData[]> => {
		const resource = context.runForm.text('resource');
		isFeed = resource === 'feed';
		const handler = handlers[`${resource} ${context.runForm.text('operation')}`];
		if (handler === undefined) throw new Error('There is no such operation.');
		return handler(context, await openClient(context, readClientOptions(context)));
	};
	return runWhole(context, run, () => isFeed);
}
