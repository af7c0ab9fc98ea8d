import { text, type Item } from '../../call';
import type { Check } from '../../objects/traits';
import { given, refuseFirst } from './given';

const methods = [
	'DIRECT',
	'PROXYCHAIN',
	'ZIA',
	'ZPA',
	'ECZPA',
	'ECSELF',
	'DROP',
	'ENATDEDIP',
	'GEOIP',
];
const toPlaces = ['DIRECT', 'PROXYCHAIN', 'ENATDEDIP', 'GEOIP'];
const ofZpa = [
	'zpaGateway',
	'zpaAppSegments',
	'zpaApplicationSegments',
	'zpaApplicationSegmentGroups',
];
const places = ['destAddresses', 'destCountries', 'destIpCategories'];

const anyOf = (body: Item, fields: readonly string[]): boolean =>
	fields.some((field) => given(body[field]));

/** zscaler/terraform-provider-zia, resource_zia_forwarding_control_rule.go, 2026-08. */
export const checkForwardingRule: Check = (body, _request, present) => {
	const method = text(body.forwardMethod);
	if (Number(present?.order) < 0) return undefined;
	return refuseFirst([
		[!methods.includes(method), `Invalid forwardMethod ${method}`],
		[
			method === 'ZPA' && !(given(body.zpaGateway) && given(body.zpaAppSegments)),
			'Forwarding to ZPA needs zpaGateway and zpaAppSegments',
		],
		[
			method === 'PROXYCHAIN' && !given(body.proxyGateway),
			'Proxy gateway is mandatory for proxy chaining',
		],
		[method === 'DIRECT' && given(body.proxyGateway), 'DIRECT takes no proxyGateway'],
		[
			['DIRECT', 'PROXYCHAIN'].includes(method) && anyOf(body, ofZpa),
			`${method} takes nothing of ZPA`,
		],
		[
			!toPlaces.includes(method) && anyOf(body, places),
			`${method} takes no destination addresses, countries or categories`,
		],
	]);
};
