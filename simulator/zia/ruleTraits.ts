import type { Check, Traits } from '../objects/traits';
import { checkRuleAddresses } from './checks/checkAddresses';
import { checkBandwidthRule, checkFileRule } from './checks/checkAmounts';
import { checkCategories } from './checks/checkCategories';
import { checkCountries, withCountryPrefix } from './checks/checkCountries';
import { checkDlpRule } from './checks/checkDlpRule';
import { checkForwardingRule } from './checks/checkForwardingRule';
import { checkPort } from './checks/checkPorts';
import { checkRule } from './checks/checkRule';
import { checkSslRule } from './checks/checkSslRule';
import { checkUrlRule } from './checks/checkUrlRule';
import { words } from '../words';
import { RULE_FIELDS } from './ruleFields';
import {
	OF_CLIENTS,
	STATE,
	PROTOCOLS,
	url,
	firewall,
	dns,
	ips,
	web,
	dlp,
	URL_DEFAULTS,
	IPS_DEFAULTS,
	DLP_DEFAULTS,
	SEVERITY,
	FIREWALL_DEFAULTS,
} from './ruleValues';

/** What most rules of ZIA may refer to. */
const WHO_AND_WHERE = {
	locations: 'locations',
	locationGroups: 'locations/groups',
	departments: 'departments',
	groups: 'groups',
	users: 'users',
	labels: 'ruleLabels',
	timeWindows: 'timeIntervals',
	deviceGroups: 'deviceGroups',
	devices: 'deviceGroups/devices',
};
const NETWORK = {
	srcIpGroups: 'ipSourceGroups',
	destIpGroups: 'ipDestinationGroups',
	nwServices: 'networkServices',
	nwServiceGroups: 'networkServiceGroups',
	nwApplicationGroups: 'networkApplicationGroups',
};
interface Rule {
	required?: string[];
	oneOf?: Record<string, string[]>;
	refs?: Record<string, string>;
	defaults?: Record<string, unknown>;
	checks?: Check[];
	lastOrder?: number;
}

const rule = ({
	required = [],
	oneOf = {},
	refs = {},
	defaults,
	checks = [],
	lastOrder = -1,
}: Rule): Traits => ({
	noun: 'RULE',
	required: ['name', 'order', ...required],
	oneOf: { state: STATE, ...OF_CLIENTS, ...oneOf },
	lists: ['protocols', 'urlCategories', ...Object.keys(refs)],
	refs: { ...WHO_AND_WHERE, ...refs },
	defaults: { state: 'ENABLED', rank: 7, ...defaults },
	checks: [checkRule, checkRuleAddresses, checkCountries, checkCategories, ...checks],
	settle: withCountryPrefix,
	ordered: lastOrder,
	unpaged: true,
});

/** Values: zscaler/terraform-provider-zia, zia/resource_zia_*.go and zia/validator.go, 2026-11. */
export const RULE_TRAITS: Record<string, Traits> = {
	urlFilteringRules: rule({
		oneOf: { ...web, protocols: PROTOCOLS },
		refs: {
			...url,
			sourceIpGroups: 'ipSourceGroups',
			overrideUsers: 'users',
			overrideGroups: 'groups',
		},
		defaults: { action: 'BLOCK', protocols: ['ANY_RULE'], ...URL_DEFAULTS },
		checks: [checkUrlRule],
	}),
	firewallFilteringRules: rule({
		required: ['action'],
		oneOf: firewall,
		refs: NETWORK,
		defaults: FIREWALL_DEFAULTS,
	}),
	firewallDnsRules: rule({
		required: ['action'],
		oneOf: { ...dns, protocols: words('ANY_RULE DOHTTPS_RULE TCP_RULE UDP_RULE') },
		refs: NETWORK,
		defaults: { capturePCAP: false, predefined: false, defaultRule: false },
	}),
	firewallIpsRules: rule({
		required: ['action'],
		oneOf: ips,
		refs: NETWORK,
		defaults: IPS_DEFAULTS,
	}),
	sslInspectionRules: rule({
		required: ['action'],
		oneOf: {
			platforms: words(`
				SCAN_IOS SCAN_ANDROID SCAN_MACOS SCAN_WINDOWS NO_CLIENT_CONNECTOR SCAN_LINUX
			`),
		},
		refs: { ...url, sourceIpGroups: 'ipSourceGroups', destIpGroups: 'ipDestinationGroups' },
		defaults: { roadWarriorForKerberos: false, predefined: false, defaultRule: false },
		checks: [checkSslRule],
	}),
	fileTypeRules: rule({
		oneOf: {
			filteringAction: ['ALLOW', 'CAUTION', 'BLOCK'],
			operation: ['UPLOAD', 'DOWNLOAD', 'UPLOAD_DOWNLOAD'],
			protocols: PROTOCOLS,
		},
		refs: url,
		defaults: { capturePCAP: false, activeContent: false, unscannable: false },
		checks: [checkFileRule],
	}),
	webDlpRules: rule({
		oneOf: { ...dlp, protocols: PROTOCOLS, severity: SEVERITY },
		refs: { dlpEngines: 'dlpEngines', notificationTemplate: 'dlpNotificationTemplates' },
		defaults: DLP_DEFAULTS,
		checks: [checkDlpRule],
	}),
	sandboxRules: rule({
		oneOf: {
			baRuleAction: ['ALLOW', 'BLOCK'],
			protocols: words(
				'ANY_RULE FOHTTP_RULE SMRULEF_CASCADING_ALLOWED FTP_RULE HTTPS_RULE HTTP_RULE',
			),
			baPolicyCategories: words(`
				ADWARE_BLOCK BOTMAL_BLOCK ANONYP2P_BLOCK RANSOMWARE_BLOCK OFFSEC_TOOLS_BLOCK
				SUSPICIOUS_BLOCK
			`),
		},
		refs: url,
		defaults: { firstTimeEnable: false, mlActionEnabled: false, byThreatScore: 0 },
		lastOrder: 127,
	}),
	forwardingRules: rule({
		refs: NETWORK,
		defaults: { type: 'FORWARDING', zpaBrokerRule: false },
		checks: [checkForwardingRule],
	}),
	dnatRules: rule({
		refs: NETWORK,
		defaults: FIREWALL_DEFAULTS,
		checks: [checkPort('redirectPort')],
	}),
	bandwidthControlRules: rule({
		oneOf: { protocols: PROTOCOLS },
		refs: { bandwidthClasses: 'bandwidthClasses' },
		defaults: { protocols: ['ANY_RULE'], maxBandwidth: 100, minBandwidth: 0, defaultRule: false },
		checks: [checkBandwidthRule],
		lastOrder: 2_147_483_647,
	}),
	trafficCaptureRules: rule({ refs: NETWORK, defaults: FIREWALL_DEFAULTS }),
};

export const CLOUD_APP_RULE: Traits = {
	...rule({
		required: ['actions'],
		refs: { cloudAppInstances: 'cloudApplicationInstances' },
		defaults: { ...URL_DEFAULTS, cascadingEnabled: false, eunEnabled: false },
	}),
	fields: RULE_FIELDS.webApplicationRules,
	lists: ['actions', 'applications'],
};
