import { areOf, counted } from '../../contract/text/counted';
import { type ProductId, products } from '../../contract/products';
import { ZscalerError } from '../../contract/zscalerError';
import type { Activation } from './readActivation';
import { SECOND_MS } from '../../contract/durations';

/** No answer tells whether it was done. */
export const isUnsure = (error: unknown): error is ZscalerError =>
	error instanceof ZscalerError && ['unreachable', 'fateUnknown'].includes(error.facts.kind);

interface Waited {
	readonly status: Activation;
	/** Why the last call to activate was not known to be done. */
	readonly failed?: ZscalerError | undefined;
	/** Milliseconds. */
	readonly maxWait: number;
}

/** Zscaler's word was not ACTIVE for as long as it was waited for. */
export function notActive(product: ProductId, { status, failed, maxWait }: Waited): ZscalerError {
	const seconds = Math.round(maxWait / SECOND_MS);
	const still = status === 'INPROGRESS' ? 'is still activating' : 'still keeps changes back';
	const why = failed === undefined ? '' : `. Asked to activate: ${failed.message}`;
	return new ZscalerError(
		`${products[product].name} ${still} after ${counted(seconds, 'second')} (its word is ${status})${why}`,
		{
			kind: 'failed',
			product,
			advice:
				failed?.facts.advice ?? 'Raise Max Wait, or look in the Zscaler portal, under Activation.',
		},
		{ cause: failed },
	);
}

/** The same error, with what became of the changes of the run. */
export function notInForce(error: ZscalerError, changes: number): ZscalerError {
	const force = isUnsure(error) ? 'not known to be in force' : 'not in force';
	const message =
		changes === 0
			? `This run changed nothing, but what was saved before is ${force}: ${error.message}`
			: `${saved(changes)} but ${force}, since activating failed: ${error.message}`;
	const report =
		'Run the operation Activate of the resource Activation (node Zscaler) to put everything that is ' +
		'saved into force; running this again does so as well.';
	const facts = { ...error.facts, call: undefined, report };
	return new ZscalerError(message, facts, { cause: error.cause });
}

const saved = (changes: number): string => `${counted(changes, 'change')} ${areOf(changes)} saved`;
