import { activate, activationStatus } from '../../../zscaler/client/activate';
import { toNodeError } from '../../shared/toNodeError';
import { waitsForActivation } from '../form/panel';
import type { Run } from './run';

/**
 * Puts the changes of a run into force, if the user wants it. A run that had nothing to change
 * still activates what an earlier one, cut off before its end, has left pending.
 * Answers whether everything is in force; nothing where the product does not keep changes back.
 */
export async function activateWhenDone(run: Run, changes: number): Promise<boolean | undefined> {
	const { context, resource, operation, work } = run;
	if (!waitsForActivation(resource, operation)) return undefined;
	if (!context.getNodeParameter('activateWhenDone', 0, true)) return false;
	try {
		if (changes > 0 || (await activationStatus(work.client, resource.product)) === 'PENDING') {
			await activate(work.client, resource.product);
		}
		return true;
	} catch (error) {
		throw toNodeError(context.getNode(), error, {
			deed: `${saved(changes)} but not in force, since activating failed`,
			report: 'Run the operation Activate of the resource Activation to put them into force.',
		});
	}
}

const saved = (changes: number): string =>
	changes === 1 ? '1 change is saved' : `${changes} changes are saved`;
