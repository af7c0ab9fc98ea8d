import { counted } from '../../contract/text/counted';
import { flawIn } from '../credential';

/** The algorithm picks characters 0 to 11. */
const LENGTH = 12;

/**
 * ZIA's way of not sending its API key as it is: characters picked by the last six digits of the
 * time stamp, then by half that number (zscaler-sdk-python utils.py, 2026-11).
 */
export function obfuscateApiKey(apiKey: string, timestamp: number): string {
	if (apiKey.length < LENGTH)
		throw flawIn(
			'apiKey',
			`has ${counted(apiKey.length, 'character')} and should have ${LENGTH} or more`,
			'Copy it whole from Administration > Cloud Service API Security.',
		);
	const digits = String(timestamp).slice(-6);
	const half = String(Number(digits) >> 1).padStart(6, '0');
	const pick = (of: string, shift: number) =>
		Array.from(of, (digit) => apiKey.charAt(Number(digit) + shift)).join('');
	return pick(digits, 0) + pick(half, 2);
}
