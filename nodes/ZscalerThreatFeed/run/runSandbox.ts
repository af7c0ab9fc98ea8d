import { readHash } from '../../../zscaler/network/readHash';
import { callList } from '../../../zscaler/objects/callList';
import { startRunContext } from '../../../zscaler/objects/runContext';
import { readItems } from '../../../zscaler/client/readItems';
import { eachItem } from '../../shared/eachItem';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { itemOf } from '../../shared/itemOf';
import { reportDetails } from '../form/sandbox';
import { askReport, type VerdictRequest } from './askReports';
import { awaitVerdicts } from './awaitVerdicts';
import { quote } from '../../../zscaler/contract/text/quote';
import type { Handler } from '../../shared/handler';

export const runSandboxReport: Handler = (context, client) =>
	eachItem(context, async (item) => [await askReport(client, readVerdictRequest(context, item))]);

export const runWait: Handler = (context, client) =>
	awaitVerdicts(context, client, async (item) => ({
		facts: {},
		request: readVerdictRequest(context, item),
	}));

export const runQuota: Handler = async (context, client) => {
	const { body } = await callList(startRunContext(client, 1), 'ziaSandboxReport', 'getQuota');
	return readItems(body).map((json) => itemOf(context, json));
};

function readVerdictRequest(context: ItemsForm, item: number): VerdictRequest {
	const given = context.itemForm(item).text('md5');
	const hash = readHash(given);
	if (typeof hash !== 'object')
		throw new Error(`'${quote(given)}' is no MD5 hash of 32 characters.`);
	return { md5: hash.entry, ...readWaiting(context, item) };
}

/** How much of the report, and how long to wait for it. */
export function readWaiting(context: ItemsForm, item: number): Omit<VerdictRequest, 'md5'> {
	const form = context.itemForm(item);
	return { details: form.oneOf('details', reportDetails), minutes: form.number('minutes') };
}
