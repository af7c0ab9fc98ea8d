import type { IExecuteFunctions, NodeExecutionHint } from 'n8n-workflow';

import { asHtml } from '../../zscaler/contract/text/asHtml';
import { say } from '../../zscaler/contract/text/quote';

/** Tells the user something beside the output: n8n reads hints as HTML, what we say is text. */
export function addHint(
	context: IExecuteFunctions,
	message: string,
	type?: NodeExecutionHint['type'],
): void {
	context.addExecutionHints({
		message: asHtml(say(message)),
		location: 'outputPane',
		...(type === undefined ? {} : { type }),
	});
}
