import { IANAZone } from 'luxon';

import { ZscalerError } from '../../zscaler/contract/zscalerError';
import { quote } from '../../zscaler/contract/text/quote';
import { readText } from './readText';

/** A time zone that a form asks for; undefined where it was left empty. Throws `invalid`. */
export function readZone(given: unknown, label: string): string | undefined {
	const zone = readText(given, label);
	if (zone === '') return undefined;
	if (IANAZone.isValidZone(zone)) return zone;
	throw new ZscalerError(`${label}: '${quote(zone)}' is no time zone.`, {
		kind: 'invalid',
		advice: 'Give one such as America/Los_Angeles.',
	});
}
