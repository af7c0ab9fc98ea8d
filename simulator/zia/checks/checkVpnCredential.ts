import { text } from '../../call';
import type { Check } from '../../objects/traits';
import { isAddress } from '../../values/network';
import { given, refuseFirst } from './given';

/** zscaler/terraform-provider-zia, resource_zia_traffic_forwarding_vpn_credentials.go, 2026-08. */
export const checkVpnCredential: Check = (body, _request, present) =>
	refuseFirst([
		[body.type === 'UFQDN' && !given(body.fqdn), 'Invalid input argument, fqdn is required'],
		[
			body.type === 'UFQDN' && !/^[^\s@]+@[^\s@]+$/.test(text(body.fqdn)),
			`Invalid fqdn ${text(body.fqdn)}`,
		],
		[
			body.type === 'IP' && !isAddress(body.ipAddress),
			'Invalid input argument, ip_address is required',
		],
		// zscaler-sdk-python, zscaler/zia/traffic_vpn_credentials.py, 2026-11.
		[
			['type', 'fqdn', 'ipAddress'].some((field) => present && body[field] !== present[field]),
			'Type, fqdn and ipAddress of a VPN credential cannot be changed',
		],
	]);
