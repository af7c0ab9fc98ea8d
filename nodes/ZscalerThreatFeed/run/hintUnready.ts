import type { IExecuteFunctions } from 'n8n-workflow';

import { addHint } from '../../shared/addHint';
import { some } from './hintLess';

/** Tells beside the output for which files the wait ran out before the sandbox had a verdict. */
export function hintUnready(context: IExecuteFunctions, hashes: readonly string[]): void {
	if (hashes.length === 0) return;
	addHint(
		context,
		`${some(hashes)}: No verdict within the time to wait. Get Report asks again later; ` +
			'Max Wait for Verdict says how long to wait. Only files that a rule of the sandbox policy names get one.',
		'warning',
	);
}
