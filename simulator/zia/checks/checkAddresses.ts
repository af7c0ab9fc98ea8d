import { listOf, text } from '../../call';
import type { Check } from '../../objects/traits';
import { isAddress, isAddresses, isHost } from '../../values/network';
import { refuseArgument } from '../refusals';

const wrongIn = (values: unknown, allowed: (value: unknown) => boolean): unknown =>
	listOf(values).find((value) => !allowed(value));

/** Addresses, networks and ranges in these fields. */
export const checkAddresses =
	(...fields: readonly string[]): Check =>
	(body) => {
		for (const field of fields) {
			const wrong = wrongIn(body[field], isAddresses);
			if (wrong !== undefined) return refuseArgument(`Invalid ${field}: ${text(wrong)}`);
		}
		return undefined;
	};

/** One address in each of these fields, where it is given at all. */
export const checkAddress =
	(...fields: readonly string[]): Check =>
	(body) => {
		const field = fields.find((name) => text(body[name]) !== '' && !isAddress(body[name]));
		return field === undefined
			? undefined
			: refuseArgument(`Invalid ${field}: ${text(body[field])}`);
	};

const ofType: Record<string, (value: unknown) => boolean> = {
	DSTN_IP: isAddresses,
	DSTN_FQDN: isHost,
	DSTN_DOMAIN: isHost,
};

/** zscaler/terraform-provider-zia, resource_zia_fw_filtering_ip_destination_groups.go, 2026-08. */
export const checkDestinationGroup: Check = (body) => {
	const others = [...listOf(body.ipCategories), ...listOf(body.countries)];
	if (body.type === 'DSTN_OTHER' && others.length === 0)
		return refuseArgument('Either ipCategories or countries is required for type DSTN_OTHER');
	const allowed = ofType[text(body.type)];
	const wrong = allowed && wrongIn(body.addresses, allowed);
	return wrong === undefined ? undefined : refuseArgument(`Invalid address ${text(wrong)}`);
};

/** What a rule names as addresses may be a host or, of a source, addresses alone. */
export const checkRuleAddresses: Check = (body) => {
	const wrong =
		wrongIn(body.srcIps, isAddresses) ??
		wrongIn(body.destAddresses, (value) => isAddresses(value) || isHost(value));
	return wrong === undefined ? undefined : refuseArgument(`Invalid address ${text(wrong)}`);
};
