import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { sha256 } from '../../../zscaler/contract/sha256';

/** Tells this trigger from every other, of this n8n or of another one: 10 hexadecimal digits. */
export function triggerKey(context: IHookFunctions | IWebhookFunctions): string {
	const place = [context.getInstanceId(), context.getWorkflow().id, context.getNode().id];
	return sha256(place.join('/')).toString('hex').slice(0, 10);
}
