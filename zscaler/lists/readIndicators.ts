import { ZscalerError } from '../client/zscalerError';
import { type Entry, isRejected } from '../feeds/entry';
import { normaliseEntry } from '../feeds/normalise/normaliseEntry';
import { defaultPolicy } from '../feeds/normalise/policy';
import { reasons } from '../feeds/reasons';

/** Entries that a person names; throws `invalid` for the first that is none, and says why. */
export function readIndicators(texts: readonly string[], subdomains: boolean): Entry[] {
	const policy = { ...defaultPolicy, subdomains: subdomains ? 'add' : 'asWritten' } as const;
	return texts.map((text) => {
		const result = normaliseEntry(text, policy);
		if (!isRejected(result)) return result;
		throw new ZscalerError(`'${text}' cannot be used: ${reasons[result.reason]}.`, {
			kind: 'invalid',
			advice: 'Correct the indicator, or leave the item out.',
		});
	});
}
