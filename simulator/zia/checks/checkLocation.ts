import { isItem, listOf, text, type Item } from '../../call';
import type { Check } from '../../objects/traits';
import { findObject, objectsOf } from '../../tenant/objects';
import { locationCountries } from '../../values/countries';
import { isAddresses } from '../../values/network';
import { timeZones } from '../../values/timeZones';
import { refuseArgument } from '../refusals';
import { given, refuseFirst } from './given';

/** zscaler/terraform-provider-zia, resource_zia_location_management.go, 2026-08. */
export const checkLocation: Check = (body, request) =>
	refuseFirst([
		[isUnknown(body.country, locationCountries), `Invalid country ${text(body.country)}`],
		[isUnknown(body.tz, timeZones), `Invalid time zone ${text(body.tz)}`],
		[!listOf(body.ipAddresses).every(isAddresses), 'Invalid ipAddresses'],
		[
			isSublocation(body) && !given(body.ipAddresses),
			'IP addresses are mandatory for a sub-location',
		],
		...surrogates(body),
	]) ?? checkParent(body, request, undefined);

const surrogates = (body: Item): [boolean, string][] => [
	[
		given(body.surrogateIP) && !given(body.authRequired),
		'Authentication has to be required where Surrogate IP is enabled',
	],
	[
		given(body.surrogateIP) && !given(body.idleTimeInMinutes),
		'Surrogate IP requires an idle timeout',
	],
	[
		given(body.surrogateIPEnforcedForKnownBrowsers) && !given(body.surrogateIP),
		'Surrogate IP has to be enabled to be enforced for known browsers',
	],
	[
		given(body.surrogateIPEnforcedForKnownBrowsers) &&
			!given(body.surrogateRefreshTimeInMinutes) &&
			!given(body.surrogateRefreshTimeUnit),
		'Surrogate IP for known browsers requires a refresh time',
	],
	[
		given(body.excludeFromManualGroups) && given(body.staticLocationGroups),
		'A location that is excluded from manual groups cannot be put into one',
	],
];

const isUnknown = (value: unknown, known: ReadonlySet<string>): boolean =>
	given(value) && !['NONE', 'NOT_SPECIFIED'].includes(text(value)) && !known.has(text(value));

export const isSublocation = (location: Item): boolean => given(location.parentId);

const checkParent: Check = (body, { tenant }) => {
	if (!isSublocation(body)) return undefined;
	const parent = findObject(tenant, 'zia/locations', body.parentId);
	return parent ? undefined : refuseArgument(`Invalid parentId ${text(body.parentId)}`);
};

/** A credential is shown as what it is, whatever was sent beside its id (zia__TestLocationManagement). */
export function showCredentials(location: Item, { tenant }: Parameters<Check>[1]): Item {
	if (!Array.isArray(location.vpnCredentials)) return location;
	const vpnCredentials = location.vpnCredentials.filter(isItem).map((ref) => {
		const found = findObject(tenant, 'zia/vpnCredentials', ref.id);
		if (!found) return ref;
		const { id, type, fqdn, ipAddress, comments } = found;
		return { id, type, fqdn, ipAddress, comments };
	});
	return { ...location, vpnCredentials };
}

export function countChildren(location: Item, { tenant }: Parameters<Check>[1]): Item {
	const children = objectsOf(tenant, 'zia/locations').filter(
		({ parentId }) => given(parentId) && String(parentId) === String(location.id),
	);
	return { ...location, childCount: children.length };
}
