import { createHash } from 'node:crypto';
import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

/** Tells this trigger from every other, of this n8n or of another one: 10 hexadecimal digits. */
export function triggerKey(context: IHookFunctions | IWebhookFunctions): string {
	const place = [context.getInstanceId(), context.getWorkflow().id, context.getNode().id];
	return createHash('sha256').update(place.join('/')).digest('hex').slice(0, 10);
}
