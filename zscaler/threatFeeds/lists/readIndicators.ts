import { ZscalerError } from '../../contract/zscalerError';
import { type Entry, isRejected } from '../../network/entry';
import { normaliseEntry } from '../../network/normaliseEntry';
import { defaultPolicy } from '../../network/policy';
import { reasons } from '../../network/reasons';
import { isJsonObject } from '../../contract/json/json';
import { findTexts } from './findTexts';
import { quote } from '../../contract/text/quote';

/**
 * Entries that a person names: a text or a list of texts, of which each must be an indicator, or an
 * object, in whose fields indicators are looked for. Throws `invalid` and says why.
 */
export function readIndicators(given: unknown, subdomains: boolean): Entry[] {
	const policy = { ...defaultPolicy, subdomains: subdomains ? 'add' : 'asWritten' } as const;
	const isSearched = [given].flat().some(isJsonObject);
	const entries = findTexts(given).flatMap((text) => {
		const result = normaliseEntry(text, policy);
		if (!isRejected(result)) return [result];
		if (isSearched) return [];
		const line = lineWith(given, text);
		const part = line === text ? '' : ` because of '${quote(text)}'`;
		throw refusal(`'${quote(line)}' cannot be used${part}: ${reasons[result.reason]}.`);
	});
	if (entries.length === 0) throw refusal('The item has no indicator.');
	return entries;
}

/** What was written, of which a text is the piece between two blanks. */
function lineWith(given: unknown, piece: string): string {
	const lines = [given]
		.flat()
		.flatMap((text) => (typeof text === 'string' ? text.split(/[\r\n,;]/) : []))
		.map((line) => line.trim());
	return lines.find((line) => line.split(/\s/).includes(piece)) ?? piece;
}

const refusal = (message: string): ZscalerError =>
	new ZscalerError(message, {
		kind: 'invalid',
		advice: 'Correct the indicator, or leave the item out.',
	});
