import { type IHookFunctions, NodeOperationError } from 'n8n-workflow';

import { readNetwork } from '../../../zscaler/feeds/normalise/readNetwork';
import { readEntries } from '../../../zscaler/logs/filters/buildFilter';
import { isAutomatic, settingsOf } from '../form/choices';
import { nssSecretFault } from '../methods/nssSecretFault';

/** Better told now than by a webhook that refuses all posts, or takes those of others. */
export async function checkForm(context: IHookFunctions): Promise<void> {
	const { allowedNetworks = '' } = settingsOf(context);
	const wrong = readEntries(allowedNetworks).filter((entry) => readNetwork(entry) === undefined);
	if (wrong.length > 0) {
		throw new NodeOperationError(
			context.getNode(),
			`Allowed Networks: ${wrong.join(', ')} is no address or network`,
			{ description: 'Write addresses as 198.51.100.7, networks as 198.51.100.0/24.' },
		);
	}
	if (isAutomatic(context)) return;
	const fault = nssSecretFault(await context.getCredentials('zscalerNssApi'));
	if (fault !== undefined) throw new NodeOperationError(context.getNode(), fault);
}
