import { readHash } from '../../../zscaler/network/readHash';
import { callList } from '../../../zscaler/objects/callList';
import { startRunContext } from '../../../zscaler/objects/runContext';
import { readItems } from '../../../zscaler/client/readItems';
import { eachItem } from '../../shared/eachItem';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { itemOf } from '../../shared/itemOf';
import { readNumber, readText } from '../../shared/readText';
import { askReport, type VerdictRequest } from './askReports';
import { awaitVerdicts } from './awaitVerdicts';
import { quote } from '../../../zscaler/contract/text/quote';
import { DAY_MS, MINUTE_MS } from '../../../zscaler/contract/durations';
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
	const given = readText(context.getNodeParameter('md5', item), 'MD5 Hash');
	const hash = readHash(given);
	if (typeof hash !== 'object')
		throw new Error(`'${quote(given)}' is no MD5 hash of 32 characters.`);
	return { md5: hash.entry, ...readWaiting(context, item) };
}

/** A day: no file takes longer. */
const MAX_MINUTES = DAY_MS / MINUTE_MS;

/** How much of the report, and how long to wait for it. */
export const readWaiting = (context: ItemsForm, item: number): Omit<VerdictRequest, 'md5'> => ({
	details: context.getNodeParameter('details', item, 'summary') as VerdictRequest['details'],
	minutes: readNumber(
		context.getNodeParameter('minutes', item, 15),
		'Max Wait for Verdict',
		MAX_MINUTES,
	),
});
