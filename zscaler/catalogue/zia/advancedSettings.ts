/** Settings of the page Advanced Settings; names: zscaler-sdk-go advanced_settings.go, 2026-11. */

import { type Field, flag, nested, number, refs, urlList } from '../grammar';
import { idAndName } from './objectFields';

export const advancedSettingsFields: readonly Field[] = [
	urlList('authBypassUrls', { label: 'Authentication Bypass URLs' }),
	urlList('kerberosBypassUrls', { label: 'Kerberos Bypass URLs' }),
	urlList('digestAuthBypassUrls', { label: 'Digest Authentication Bypass URLs' }),
	urlList('dnsResolutionOnTransparentProxyExemptUrls', {
		label: 'DNS Resolution on Transparent Proxy Exempt URLs',
	}),
	urlList('dnsResolutionOnTransparentProxyUrls', {
		label: 'DNS Resolution on Transparent Proxy URLs',
	}),
	flag('enableDnsResolutionOnTransparentProxy', { label: 'DNS Resolution on Transparent Proxy' }),
	flag('enableIPv6DnsResolutionOnTransparentProxy', {
		label: 'IPv6 DNS Resolution on Transparent Proxy',
	}),
	flag('enableIPv6DnsOptimizationOnAllTransparentProxy', {
		label: 'IPv6 DNS Optimization on All Transparent Proxy',
	}),
	flag('enableEvaluatePolicyOnGlobalSSLBypass', { label: 'Evaluate Policy on Global SSL Bypass' }),
	flag('enableOffice365', { label: 'Microsoft 365' }),
	flag('logInternalIp', { label: 'Log Internal IP' }),
	flag('enforceSurrogateIpForWindowsApp', { label: 'Enforce Surrogate IP for Windows App' }),
	flag('trackHttpTunnelOnHttpPorts', { label: 'Track HTTP Tunnel on HTTP Ports' }),
	flag('blockHttpTunnelOnNonHttpPorts', { label: 'Block HTTP Tunnel on Non HTTP Ports' }),
	flag('blockDomainFrontingOnHostHeader', { label: 'Block Domain Fronting on Host Header' }),
	flag('zscalerClientConnector1AndPacRoadWarriorInFirewall', {
		label: 'Zscaler Client Connector 1 and PAC Road Warrior in Firewall',
	}),
	flag('cascadeUrlFiltering', { label: 'Cascade URL Filtering' }),
	flag('enablePolicyForUnauthenticatedTraffic', { label: 'Policy for Unauthenticated Traffic' }),
	flag('blockNonCompliantHttpRequestOnHttpPorts', {
		label: 'Block Non Compliant HTTP Request on HTTP Ports',
	}),
	flag('enableAdminRankAccess', { label: 'Admin Rank Access' }),
	flag('http2NonbrowserTrafficEnabled', { label: 'HTTP/2 Nonbrowser Traffic' }),
	flag('ecsForAllEnabled', { label: 'EDNS Client Subnet for All' }),
	flag('dynamicUserRiskEnabled', { label: 'Dynamic User Risk' }),
	flag('blockConnectHostSniMismatch', { label: 'Block CONNECT Host SNI Mismatch' }),
	flag('preferSniOverConnHost', { label: 'Prefer SNI over CONNECT Host' }),
	flag('sipaXffHeaderEnabled', { label: 'Source IP Anchoring XFF Header' }),
	flag('blockNonHttpOnHttpPortEnabled', { label: 'Block Non HTTP on HTTP Port' }),
	refs('authBypassApps', 'ziaCloudApplication', {
		as: 'id',
		label: 'Authentication Bypass Applications',
	}),
	refs('kerberosBypassApps', 'ziaCloudApplication', {
		as: 'id',
		label: 'Kerberos Bypass Applications',
	}),
	refs('basicBypassApps', 'ziaCloudApplication', { as: 'id', label: 'Basic Bypass Applications' }),
	refs('digestAuthBypassApps', 'ziaCloudApplication', {
		as: 'id',
		label: 'Digest Authentication Bypass Applications',
	}),
	refs('dnsResolutionOnTransparentProxyExemptApps', 'ziaCloudApplication', {
		as: 'id',
		label: 'DNS Resolution on Transparent Proxy Exempt Applications',
	}),
	refs('dnsResolutionOnTransparentProxyIPv6ExemptApps', 'ziaCloudApplication', {
		as: 'id',
		label: 'DNS Resolution on Transparent Proxy IPv6 Exempt Applications',
	}),
	refs('dnsResolutionOnTransparentProxyApps', 'ziaCloudApplication', {
		as: 'id',
		label: 'DNS Resolution on Transparent Proxy Applications',
	}),
	refs('dnsResolutionOnTransparentProxyIPv6Apps', 'ziaCloudApplication', {
		as: 'id',
		label: 'DNS Resolution on Transparent Proxy IPv6 Applications',
	}),
	refs('blockDomainFrontingApps', 'ziaCloudApplication', {
		as: 'id',
		label: 'Block Domain Fronting Applications',
	}),
	refs('preferSniOverConnHostApps', 'ziaCloudApplication', {
		as: 'id',
		label: 'Prefer SNI over CONNECT Host Applications',
	}),
	refs('dnsResolutionOnTransparentProxyExemptUrlCategories', 'ziaUrlCategory', {
		as: 'id',
		label: 'DNS Resolution on Transparent Proxy Exempt URL Categories',
	}),
	refs('dnsResolutionOnTransparentProxyIPv6ExemptUrlCategories', 'ziaUrlCategory', {
		as: 'id',
		label: 'DNS Resolution on Transparent Proxy IPv6 Exempt URL Categories',
	}),
	refs('dnsResolutionOnTransparentProxyUrlCategories', 'ziaUrlCategory', {
		as: 'id',
		label: 'DNS Resolution on Transparent Proxy URL Categories',
	}),
	refs('dnsResolutionOnTransparentProxyIPv6UrlCategories', 'ziaUrlCategory', {
		as: 'id',
		label: 'DNS Resolution on Transparent Proxy IPv6 URL Categories',
	}),
	refs('authBypassUrlCategories', 'ziaUrlCategory', {
		as: 'id',
		label: 'Authentication Bypass URL Categories',
	}),
	refs('domainFrontingBypassUrlCategories', 'ziaUrlCategory', {
		as: 'id',
		label: 'Domain Fronting Bypass URL Categories',
	}),
	refs('kerberosBypassUrlCategories', 'ziaUrlCategory', {
		as: 'id',
		label: 'Kerberos Bypass URL Categories',
	}),
	refs('basicBypassUrlCategories', 'ziaUrlCategory', {
		as: 'id',
		label: 'Basic Bypass URL Categories',
	}),
	refs('httpRangeHeaderRemoveUrlCategories', 'ziaUrlCategory', {
		as: 'id',
		label: 'HTTP Range Header Remove URL Categories',
	}),
	refs('digestAuthBypassUrlCategories', 'ziaUrlCategory', {
		as: 'id',
		label: 'Digest Authentication Bypass URL Categories',
	}),
	refs('sniDnsOptimizationBypassUrlCategories', 'ziaUrlCategory', {
		as: 'id',
		label: 'SNI DNS Optimization Bypass URL Categories',
	}),
	nested('ecsObject', idAndName, {
		label: 'EDNS Client Subnet Prefix',
	}),
	number('uiSessionTimeout', { label: 'Console Session Timeout', hint: 'Seconds', min: 0 }),
	number('apiSessionTimeout', { label: 'API Session Timeout', hint: 'Seconds', min: 0 }),
];
