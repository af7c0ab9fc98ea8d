import { countBy } from 'lodash';
import type { INodeExecutionData, IWebhookResponseData } from 'n8n-workflow';

import type { Fault } from '../../../zscaler/cloudNss/records/fault';
import { toNodeError } from '../../shared/toNodeError';
import { triggerKey } from '../feeds/triggerKey';
import { isBeingTested } from '../feeds/secret';
import {
	filterOf,
	isBatch,
	settingsOf,
	type ReceiveSettings,
	type WebhookForm,
} from '../form/choices';
import { checkSender } from './checkSender';
import { type PushResponse, pushRequestOf, responseOf } from './pushRequest';
import { type Post, readBytes, receiveRecords } from './receiveRecords';
import { PushRefusal } from './refusal';
import { type Attempt, dropKnown, meetBatch } from './resends';
import { batchItem, recordItems } from './toItems';

/**
 * Takes one post. 200 is n8n's answer once the workflow has been started, with counts; what is not
 * taken is answered here.
 */
export async function receivePost(context: WebhookForm): Promise<IWebhookResponseData> {
	const request = pushRequestOf(context);
	const response = responseOf(context);
	try {
		const settings = settingsOf(context);
		const { sizeLimit } = settings;
		await checkSender(context, request, settings.allowedNetworks);
		const bytes = await readBytes(request, sizeLimit);
		const attempt = meet(context, bytes, response, settings);
		if (attempt === 'resent') return { webhookResponse: { taken: 0, resent: true } };
		const post = await receiveRecords(bytes, sizeLimit);
		return handOn(context, response, post, attempt);
	} catch (error) {
		if (!(error instanceof PushRefusal)) throw toNodeError(context.getNode(), error);
		return refuse(response, error.status, { error: error.message });
	}
}

/** n8n keeps no test listening past its first post: what is tried out there is taken each time. */
function meet(
	context: WebhookForm,
	bytes: Uint8Array,
	response: PushResponse,
	{ dropResent }: ReceiveSettings,
): Attempt | 'resent' | undefined {
	if (!dropResent || context.getMode() === 'manual' || bytes.length === 0) return undefined;
	const { attempt, before } = meetBatch(triggerKey(context), bytes, response);
	if (before === 'taken') return 'resent';
	if (before === 'open') throw new PushRefusal(503, 'The same batch is being taken.');
	return attempt;
}

function handOn(
	context: WebhookForm,
	response: PushResponse,
	{ records, faults }: Post,
	attempt: Attempt | undefined,
): IWebhookResponseData {
	const fresh = attempt === undefined ? records : dropKnown(triggerKey(context), records, attempt);
	const passed = fresh.filter(filterOf(context));
	const shown = settingsOf(context).includeFaults ? faults : [];
	const items = isBatch(context) ? [batchItem(passed, shown)] : recordItems(passed, shown);
	const started = passed.length + shown.length > 0 ? { workflowData: [items] } : {};
	const answer = {
		taken: passed.length,
		filtered: fresh.length - passed.length,
		resent: records.length - fresh.length,
		...unreadable(faults),
	};
	const isUnreadable = records.length === 0 && faults.length > 0;
	if (!isUnreadable || isBeingTested(context)) return { webhookResponse: answer, ...started };
	return refuse(response, 400, answer, started.workflowData);
}

const unreadable = (faults: readonly Fault[]): object =>
	faults.length === 0
		? {}
		: { unreadable: faults.length, reasons: countBy(faults, ({ reason }) => reason) };

function refuse(
	response: PushResponse,
	status: number,
	body: object,
	workflowData?: INodeExecutionData[][],
): IWebhookResponseData {
	response.status(status).json(body);
	return { noWebhookResponse: true, ...(workflowData === undefined ? {} : { workflowData }) };
}
