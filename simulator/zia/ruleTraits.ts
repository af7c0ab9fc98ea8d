import type { Traits } from '../objects/traits';
import { words } from '../words';
import { RULE_FIELDS } from './ruleFields';

/** What most rules of ZIA may refer to. */
const WHO_AND_WHERE = {
	locations: 'locations',
	locationGroups: 'locations/groups',
	departments: 'departments',
	groups: 'groups',
	users: 'users',
	labels: 'ruleLabels',
	timeWindows: 'timeWindows',
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
const STATE = ['ENABLED', 'DISABLED'];
const PROTOCOLS = words(`
	ANY_RULE DOHTTPS_RULE FOHTTP_RULE FTP_RULE HTTPS_RULE HTTP_PROXY HTTP_RULE
	SMRULEF_CASCADING_ALLOWED SMRULEF_ZPA_BROKERS_RULE SSL_RULE TCP_RULE TUNNELSSL_RULE TUNNEL_RULE
	UDP_RULE WEBSOCKETSSL_RULE WEBSOCKET_RULE
`);

interface Rule {
	required?: string[];
	oneOf?: Record<string, string[]>;
	refs?: Record<string, string>;
	defaults?: Record<string, unknown>;
	lastOrder?: number;
}

const rule = ({
	required = [],
	oneOf = {},
	refs = {},
	defaults,
	lastOrder = -1,
}: Rule): Traits => ({
	noun: 'RULE',
	required: ['name', 'order', ...required],
	oneOf: { state: STATE, ...oneOf },
	lists: ['protocols', 'urlCategories', ...Object.keys(refs)],
	refs: { ...WHO_AND_WHERE, ...refs },
	defaults: { state: 'ENABLED', rank: 7, ...defaults },
	ordered: lastOrder,
	unpaged: true,
});

const actions = (allowed: string) => ({ action: words(allowed) });
const url = { urlCategories: 'urlCategories' };
const firewall = actions('ALLOW BLOCK_DROP BLOCK_RESET BLOCK_ICMP EVAL_NWAPP');
const dns = actions(`
	ALLOW BLOCK BLOCK_WITH_RESPONSE REDIR_REQ REDIR_REQ_DOH REDIR_REQ_KEEP_SENDER REDIR_REQ_TCP
	REDIR_REQ_UDP REDIR_RES REDIR_ZPA
`);
const ips = actions('ALLOW BLOCK_DROP BLOCK_RESET BYPASS_IPS');
const web = actions('ANY NONE BLOCK CAUTION ALLOW ICAP_RESPONSE ISOLATE');
const dlp = actions('ANY NONE BLOCK ALLOW ICAP_RESPONSE CONFIRM ISOLATE');

/** Shown by a recorded rule that was created without them. */
const URL_DEFAULTS = {
	excludeSrcCountries: false,
	blockOverride: false,
	enforceTimeValidity: false,
	capturePCAP: false,
	usersAndGroupsSet: false,
	groupsAndDepartmentsSet: false,
	predefined: false,
};
const IPS_DEFAULTS = {
	excludeContextShieldEndPoint: false,
	capturePCAP: false,
	resCategories: [],
	isEunEnabled: false,
	defaultRule: false,
	enableFullLogging: false,
};

/** Values: zscaler/terraform-provider-zia, zia/resource_zia_*.go and zia/validator.go, 2026-11. */
export const RULE_TRAITS: Record<string, Traits> = {
	urlFilteringRules: rule({
		required: ['protocols'],
		oneOf: { ...web, protocols: PROTOCOLS },
		refs: { ...url, sourceIpGroups: 'ipSourceGroups', overrideUsers: 'users' },
		defaults: URL_DEFAULTS,
	}),
	firewallFilteringRules: rule({
		required: ['action'],
		oneOf: firewall,
		refs: NETWORK,
		defaults: { enableFullLogging: false, defaultRule: false, predefined: false },
	}),
	firewallDnsRules: rule({ required: ['action'], oneOf: dns, refs: NETWORK }),
	firewallIpsRules: rule({
		required: ['action'],
		oneOf: ips,
		refs: NETWORK,
		defaults: IPS_DEFAULTS,
	}),
	sslInspectionRules: rule({
		required: ['action'],
		refs: { ...url, sourceIpGroups: 'ipSourceGroups', destIpGroups: 'ipDestinationGroups' },
	}),
	fileTypeRules: rule({ oneOf: { filteringAction: ['ALLOW', 'CAUTION', 'BLOCK'] }, refs: url }),
	webDlpRules: rule({
		oneOf: { ...dlp, protocols: PROTOCOLS },
		refs: { dlpEngines: 'dlpEngines', notificationTemplate: 'dlpNotificationTemplates' },
		defaults: { matchOnly: false, minSize: 0, withoutContentInspection: false },
	}),
	sandboxRules: rule({
		oneOf: { baRuleAction: ['ALLOW', 'BLOCK'], protocols: PROTOCOLS },
		refs: url,
		lastOrder: 127,
	}),
	forwardingRules: rule({ refs: NETWORK }),
	dnatRules: rule({ refs: NETWORK }),
	bandwidthControlRules: rule({
		oneOf: { protocols: PROTOCOLS },
		refs: { bandwidthClasses: 'bandwidthClasses' },
		lastOrder: 2_147_483_647,
	}),
	trafficCaptureRules: rule({ refs: NETWORK }),
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
