import type { ProductId } from '../../contract/products';
import { briefly } from '../briefly';
import type { Client } from '../createClient';
import { endingAt } from '../endingAt';
import { mayBeDone, withoutDoubt } from '../mayBeDone';
import type { ZscalerError } from '../../contract/zscalerError';
import { isUnsure, notActive } from './activationErrors';
import { activationStatus, sendActivation } from './askActivation';
import type { Activation } from './readActivation';
import { SECOND_MS } from '../../contract/durations';

/** Milliseconds between two looks; a look costs one of 1,000 reads an hour. */
const FIRST = SECOND_MS;
const LONGEST = 15 * SECOND_MS;

/** Another admin may save while ours are put into force; who saves on and on is not waited for. */
const MAX_TRIES = 2;

/**
 * Activates what is pending, waits for what is under way, and ends when Zscaler's own word is ACTIVE.
 * `known` is where things stand, as Zscaler has just said or because of changes just saved; it is
 * asked for otherwise.
 */
export async function ensureActive(
	client: Client,
	product: ProductId,
	known?: Activation,
): Promise<'ACTIVE'> {
	const { now, sleep, maxWait } = client.patience;
	const deadline = now() + maxWait;
	const patient = endingAt(client, deadline);
	let status = known ?? (await activationStatus(client, product));
	let tries = 0;
	let failed: ZscalerError | undefined;
	for (let pause = FIRST; status !== 'ACTIVE'; pause = Math.min(pause * 1.5, LONGEST)) {
		if (status === 'PENDING' && tries < MAX_TRIES) {
			tries += 1;
			({ status, failed } = await activateOrAsk(patient, product));
			if (status === 'ACTIVE') break;
		}
		if (now() + pause > deadline) throw notActive(product, { status, failed, maxWait });
		await sleep(pause);
		status = await activationStatus(patient, product);
	}
	return 'ACTIVE';
}

/** What no answer tells is asked for, unless it was not even sent. */
async function activateOrAsk(
	client: Client,
	product: ProductId,
): Promise<{ status: Activation; failed?: ZscalerError }> {
	try {
		return { status: await sendActivation(client, product) };
	} catch (error) {
		if (!isUnsure(error) || !mayBeDone(error)) throw error;
		const status = await activationStatus(briefly(client), product).catch(() => {
			throw error;
		});
		return { status, failed: withoutDoubt(error) };
	}
}
