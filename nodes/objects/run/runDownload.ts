import { callOperation, type CallInput } from '../../../zscaler/objects/callOperation';
import { placeTimes } from '../../../zscaler/objects/placeTimes';
import { describe, beginningOf } from '../../../zscaler/transport/describe';
import { refuseAnswer } from '../../../zscaler/client/answers/refuseAnswer';
import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import { readExact } from '../../../zscaler/contract/json/readExact';
import { isoSecond } from '../../../zscaler/contract/json/time';
import { isJsonObject } from '../../../zscaler/contract/json/json';
import { prepareItems } from '../../shared/prepareItems';
import { FILE_FIELD } from '../../shared/fields';
import { downloads } from '../form/download';
import { bytesOf, guardFile } from './guardFile';
import { rangeOf } from './rangeOf';
import { readCsv } from './readCsv';
import type { Output, Run, Runner } from './run';

/** A table or a file: its rows as items, or all of it as a binary file. Items that ask for the same share it. */
export const runDownload: Runner<Output> = async (run) => {
	const inputs = await prepareItems(run, async (index): Promise<CallInput> => {
		const { timeRange } = run.operation;
		const [input, range] = [await run.form.actionInput(index), rangeOf(run, index)];
		return timeRange === undefined || range === undefined
			? input
			: placeTimes(timeRange, range, input);
	});
	const asked = new Map<string, ReturnType<typeof callOperation>>();
	return async (index) => {
		const { context, operation, resource, runContext } = run;
		const input = inputs.at(index);
		const key = JSON.stringify(input);
		const answer = asked.get(key) ?? callOperation(runContext, resource, operation, input);
		if (!operation.changes) asked.set(key, answer);
		const { body } = await answer.catch(tellWhenFree);
		const form = context.itemForm(index);
		// Only forms that offer a choice have it; text is handed on as it is elsewhere.
		const usual = operation.answer === 'file' ? 'file' : 'text';
		const wanted = form.has('download') ? form.oneOf('download', downloads.file) : usual;
		if (wanted !== 'text' && operation.answer === 'text') refuseNoTable(run, body);
		return outputs[wanted](run, index, { input, body });
	};
};

/** A table begins with its headings, also where it has no rows: recorded, zcc__TestDeviceDownloads. */
function refuseNoTable({ resource }: Run, body: unknown): void {
	const text = beginningOf(body) ?? '';
	if (!/^[\s\uFEFF]*([[{<]|$)/.test(text)) return;
	const came = describe({ status: 200, headers: {}, body: readExact(text) });
	throw refuseAnswer(resource, 'a table', came);
}

/** Downloads of Client Connector are so scarce that waiting for the next is no way out. */
function tellWhenFree(error: unknown): never {
	const { kind, product, retryAt } = error instanceof ZscalerError ? error.facts : {};
	if (!(error instanceof ZscalerError) || kind !== 'rateLimited' || retryAt === undefined)
		throw error;
	if (product !== 'zcc') throw error;
	throw new ZscalerError(
		`Client Connector gives out this download three times a day; the next is free at ${isoSecond(retryAt)}`,
		{
			...error.facts,
			advice: 'Run again then, and keep what a download gave: who else asks for it counts too.',
		},
		{ cause: error },
	);
}

interface Downloaded {
	readonly input: CallInput;
	readonly body: unknown;
}

const outputs: Readonly<
	Record<
		'items' | 'file' | 'text',
		(run: Run, index: number, downloaded: Downloaded) => Output[] | Promise<Output[]>
	>
> = {
	items: (_run, _index, { body }) => readCsv(body).map((json) => ({ json })),
	text: (_run, _index, { body }) => [{ json: { value: String(body) } }],
	file: async ({ context, operation, resource }, index, { input, body }) => {
		const name = nameIn(input) ?? `${resource.id}-${operation.id}.${extensionOf(operation.answer)}`;
		const form = context.itemForm(index);
		const property = String(form.given('binaryProperty', FILE_FIELD));
		// Forms whose files are no tables have no such switch.
		const data = form.flag('guardFormulas', false) ? guardFile(body) : bytesOf(body);
		const binary = await context.helpers.prepareBinaryData(data, name);
		return [{ json: { fileName: name, bytes: data.length }, binary: { [property]: binary } }];
	},
};

const extensionOf = (answer: string): string => (answer === 'text' ? 'csv' : 'bin');

/** What the user asked for by name keeps it. */
function nameIn({ body }: CallInput): string | undefined {
	const name = isJsonObject(body) ? body.fileName : undefined;
	return typeof name === 'string' ? name : undefined;
}
