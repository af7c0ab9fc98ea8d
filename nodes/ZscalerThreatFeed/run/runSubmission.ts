import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { Client } from '../../../zscaler/client/createClient';
import {
	type Submission,
	type SubmissionWay,
	submitFile,
} from '../../../zscaler/sandbox/submitFile';
import { startRunContext } from '../../../zscaler/objects/runContext';
import { eachItem } from '../../shared/eachItem';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { readWaiting } from './runSandbox';
import { awaitVerdicts } from './awaitVerdicts';
import type { Handler } from '../../shared/handler';

export const runSubmit: Handler = (context, client) => {
	const waits = context.runForm.flag('wait');
	if (!waits) return sendEach(context, client, 'submit');
	return awaitVerdicts(context, client, async (item) => {
		const submission = await send(context, client, 'submit', item);
		const { md5, answer } = submission;
		const request = { md5, ...readWaiting(context, item) };
		const facts: IDataObject = { ...answer };
		return { facts, request: isRun(submission) ? request : { ...request, minutes: 0 } };
	});
};

export const runInspect: Handler = (context, client) => sendEach(context, client, 'inspect');

const sendEach = (
	context: ItemsForm,
	client: Client,
	way: SubmissionWay,
): Promise<INodeExecutionData[]> =>
	eachItem(context, async (item) => {
		const { md5, answer } = await send(context, client, way, item);
		return [{ md5, ...answer }];
	});

async function send(
	context: ItemsForm,
	client: Client,
	way: SubmissionWay,
	item: number,
): Promise<Submission> {
	const form = context.itemForm(item);
	const property = String(form.given('binaryPropertyName'));
	context.helpers.assertBinaryData(item, property);
	const bytes = await context.helpers.getBinaryDataBuffer(item, property);
	return submitFile(startRunContext(client, 1), way, bytes, form.flag('force'));
}

/**
 * Whether a report is still to come: 'Virus', 'Sandbox Malware' and 'File not Submitted to Sandbox'
 * say that it is there or never will be (help.zscaler.com, User Activity Log Fields, 2026-11).
 */
const isRun = ({ answer: { sandboxSubmission: said } }: Submission): boolean =>
	typeof said !== 'string' || !/not submitted|virus|malware/i.test(said);
