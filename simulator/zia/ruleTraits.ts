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
import { ruleFields } from './ruleFields';
import {
	ofClients,
	ruleStates,
	ruleProtocols,
	url,
	firewall,
	dns,
	ips,
	web,
	dlp,
	urlDefaults,
	ipsDefaults,
	dlpDefaults,
	ruleSeverities,
	firewallDefaults,
} from './ruleValues';

/** What most rules of ZIA may refer to. */
const whoAndWhere = {
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
const network = {
	srcIpGroups: 'ipSourceGroups',
	destIpGroups: 'ipDestinationGroups',
	nwServices: 'networkServices',
	nwServiceGroups: 'networkServiceGroups',
	nwApplicationGroups: 'networkApplicationGroups',
};
interface Rule {
	readonly required?: readonly string[];
	readonly oneOf?: Readonly<Record<string, string[]>>;
	readonly refs?: Readonly<Record<string, string>>;
	readonly defaults?: Readonly<Record<string, unknown>>;
	readonly checks?: readonly Check[];
	readonly lastOrder?: number;
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
	oneOf: { state: ruleStates, ...ofClients, ...oneOf },
	lists: ['protocols', 'urlCategories', ...Object.keys(refs)],
	refs: { ...whoAndWhere, ...refs },
	defaults: { state: 'ENABLED', rank: 7, ...defaults },
	checks: [checkRule, checkRuleAddresses, checkCountries, checkCategories, ...checks],
	settle: withCountryPrefix,
	ordered: lastOrder,
	unpaged: true,
});

/** Values: zscaler/terraform-provider-zia, zia/resource_zia_*.go and zia/validator.go, 2026-11. */
export const ruleTraits: Record<string, Traits> = {
	urlFilteringRules: rule({
		oneOf: { ...web, protocols: ruleProtocols },
		refs: {
			...url,
			sourceIpGroups: 'ipSourceGroups',
			overrideUsers: 'users',
			overrideGroups: 'groups',
		},
		defaults: { action: 'BLOCK', protocols: ['ANY_RULE'], ...urlDefaults },
		checks: [checkUrlRule],
	}),
	firewallFilteringRules: rule({
		required: ['action'],
		oneOf: firewall,
		refs: network,
		defaults: firewallDefaults,
	}),
	firewallDnsRules: rule({
		required: ['action'],
		oneOf: { ...dns, protocols: words('ANY_RULE DOHTTPS_RULE TCP_RULE UDP_RULE') },
		refs: network,
		defaults: { capturePCAP: false, predefined: false, defaultRule: false },
	}),
	firewallIpsRules: rule({
		required: ['action'],
		oneOf: ips,
		refs: network,
		defaults: ipsDefaults,
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
			protocols: ruleProtocols,
		},
		refs: url,
		defaults: { capturePCAP: false, activeContent: false, unscannable: false },
		checks: [checkFileRule],
	}),
	webDlpRules: rule({
		oneOf: { ...dlp, protocols: ruleProtocols, severity: ruleSeverities },
		refs: { dlpEngines: 'dlpEngines', notificationTemplate: 'dlpNotificationTemplates' },
		defaults: dlpDefaults,
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
		refs: network,
		defaults: { type: 'FORWARDING', zpaBrokerRule: false },
		checks: [checkForwardingRule],
	}),
	dnatRules: rule({
		refs: network,
		defaults: firewallDefaults,
		checks: [checkPort('redirectPort')],
	}),
	bandwidthControlRules: rule({
		oneOf: { protocols: ruleProtocols },
		refs: { bandwidthClasses: 'bandwidthClasses' },
		defaults: { protocols: ['ANY_RULE'], maxBandwidth: 100, minBandwidth: 0, defaultRule: false },
		checks: [checkBandwidthRule],
		lastOrder: 2_147_483_647,
	}),
	trafficCaptureRules: rule({ refs: network, defaults: firewallDefaults }),
};

export const cloudAppRule: Traits = {
	...rule({
		required: ['actions'],
		refs: { cloudAppInstances: 'cloudApplicationInstances' },
		defaults: { ...urlDefaults, cascadingEnabled: false, eunEnabled: false },
	}),
	fields: ruleFields.webApplicationRules,
	lists: ['actions', 'applications'],
};
