import type { Item } from '../call';

const byZscaler = { accessControl: 'READ_WRITE', state: 'ENABLED', rank: 7 };

const lastRule = (id: number, name: string, order: number, rest: Item): Item => ({
	id,
	name,
	order,
	...byZscaler,
	...rest,
	defaultRule: true,
});

const decrypt = {
	type: 'DECRYPT',
	showEUN: false,
	showEUNATP: false,
	overrideDefaultCertificate: false,
	decryptSubActions: {
		serverCertificates: 'ALLOW',
		ocspCheck: true,
		blockSslTrafficWithNoSniEnabled: false,
		minClientTLSVersion: 'CLIENT_TLS_1_0',
		minServerTLSVersion: 'SERVER_TLS_1_0',
		blockUndecrypt: false,
		http2Enabled: false,
	},
};

/** Rules that stand behind all others (ids and orders as in recordings). */
export const defaultRules: Record<string, Item[]> = {
	'zia/firewallFilteringRules': [
		lastRule(184_225, 'Default Firewall Filtering Rule', -1, { action: 'BLOCK_DROP' }),
	],
	'zia/firewallDnsRules': [
		{
			id: 184_227,
			name: 'Fallback ZPA Resolver for Road Warrior',
			order: -2,
			...byZscaler,
			action: 'REDIR_ZPA',
			predefined: true,
			defaultRule: false,
		},
		lastRule(184_226, 'Default Firewall DNS Rule', -1, { action: 'ALLOW' }),
	],
	'zia/firewallIpsRules': [
		lastRule(184_228, 'Default Cloud IPS Rule', 0, { action: 'BLOCK_DROP' }),
	],
	'zia/sslInspectionRules': [
		lastRule(184_230, 'Default SSL Inspection Rule', -1, { action: decrypt }),
	],
	'zia/sandboxRules': [lastRule(184_232, 'Default BA Rule', 127, { baRuleAction: 'ALLOW' })],
	'zia/bandwidthControlRules': [
		lastRule(184_217, 'Default Bandwidth Control', 2_147_483_647, {
			protocols: ['ANY_RULE'],
			maxBandwidth: 100,
			minBandwidth: 0,
		}),
	],
	'zia/forwardingRules': [
		lastRule(184_234, 'ZPA Pool For Stray Traffic', -1, { forwardMethod: 'DIRECT' }),
	],
};

export const settingsSeed: Record<string, Item> = {
	'zia/lists/whitelistUrls': { whitelistUrls: ['.acme.example'] },
	'zia/lists/blacklistUrls': { blacklistUrls: ['blocked.example'] },
	'zia/eusaStatus/latest': {
		id: 3183,
		version: { id: 7, name: 'SLA-11-01-16' },
		acceptedStatus: true,
	},
	'zia/webApplicationRules/ruleTypeMapping': {
		Webmail: 'WEBMAIL',
		'Social Networking': 'SOCIAL_NETWORKING',
		'AI & ML Applications': 'AI_ML',
		'Instant Messaging': 'INSTANT_MESSAGING',
		'Video Streaming': 'STREAMING_MEDIA',
		'File Sharing': 'FILE_SHARE',
		'Collaboration and Online Meetings': 'ENTERPRISE_COLLABORATION',
		'Productivity and CRM Tools': 'BUSINESS_PRODUCTIVITY',
	},
	'zia/cyberThreatProtection/malwareSettings': { virusBlocked: true, trojanBlocked: true },
	'zia/cyberThreatProtection/advancedThreatSettings': {
		riskTolerance: 75,
		cmdCtlServerBlocked: true,
		malwareSitesBlocked: true,
	},
	'zia/advancedSettings': { enableDnsResolutionOnTransparentProxy: true },
	'zia/authSettings': { orgAuthType: 'SAFECHANNEL_DIR', samlEnabled: false },
};
