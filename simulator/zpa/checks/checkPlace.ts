import { text, type Item } from '../../call';
import type { Check } from '../../objects/traits';
import { countryCodes } from '../../values/countries';
import { zpaRefusals } from '../refusals';

const isWithin = (value: unknown, limit: number): boolean =>
	text(value) === '' || Math.abs(Number(value)) <= limit;

/** A PUT may leave the place out (zpa__TestAppConnectorGroup); zpa/utils.go of the provider, 2026-07. */
export const checkPlace: Check = (body, _request, present) => {
	const missing = ['location', 'latitude', 'longitude'].find((field) => text(body[field]) === '');
	if (!present && missing !== undefined) return zpaRefusals.missing(missing);
	const wrong = wrongIn(body);
	return wrong === undefined ? undefined : zpaRefusals.invalid(wrong, body[wrong]);
};

function wrongIn(body: Item): string | undefined {
	if (!isWithin(body.latitude, 90)) return 'latitude';
	if (!isWithin(body.longitude, 180)) return 'longitude';
	if (text(body.countryCode) !== '' && !countryCodes.has(text(body.countryCode)))
		return 'countryCode';
	return undefined;
}

const quick = ['tcpQuickAckApp', 'tcpQuickAckAssistant', 'tcpQuickAckReadAssistant'];

/** The three go together: resource_zpa_app_connector_group.go of the provider, 2026-07. */
export const checkQuickAck: Check = (body) => {
	const differ = new Set(quick.map((field) => body[field] === true)).size > 1;
	return differ ? zpaRefusals.invalid('tcpQuickAck', quick) : undefined;
};
