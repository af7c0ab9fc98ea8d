import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import { readNetwork } from '../../../zscaler/network/readNetwork';
import { quote } from '../../../zscaler/contract/text/quote';
import { filterOf, type HookForm, isAutomatic, isBatch, settingsOf } from '../form/choices';
import { nssSecretFault } from '../methods/nssSecretFault';
import { ownSecret } from './ownSecret';

/** Better told now than by a webhook that refuses all posts, or takes those of others. */
export async function checkForm(context: HookForm): Promise<void> {
	const { allowedNetworks } = settingsOf(context);
	filterOf(context);
	isBatch(context);
	const wrong = allowedNetworks.filter((entry) => readNetwork(entry) === undefined);
	if (wrong.length > 0) {
		throw new ZscalerError(
			`Allowed Networks takes addresses and networks, not ${quote(wrong.join(', '))}`,
			{
				kind: 'invalid',
				advice: 'Write addresses as 198.51.100.7, networks as 198.51.100.0/24.',
			},
		);
	}
	if (isAutomatic(context)) return;
	const fault = nssSecretFault(await ownSecret(context));
	if (fault === undefined) return;
	throw new ZscalerError(fault, {
		kind: 'invalid',
		advice: 'Then publish the workflow again.',
	});
}
