import { words } from '../words';

/** zscaler/terraform-provider-zia, zia/validator.go, 2026-08. */
export const ofClients = {
	requestMethods: words(`
		OPTIONS GET HEAD POST PUT DELETE TRACE CONNECT OTHER PROPFIND PROPPATCH MOVE MKCOL LOCK COPY
		UNLOCK PATCH
	`),
	userAgentTypes: words('OPERA FIREFOX MSIE MSEDGE CHROME SAFARI MSCHREDGE OTHER'),
	userRiskScoreLevels: words('LOW MEDIUM HIGH CRITICAL'),
	deviceTrustLevels: words(`
		ANY UNKNOWN_DEVICETRUSTLEVEL LOW_TRUST MEDIUM_TRUST HIGH_TRUST
	`),
};
export const ruleStates = ['ENABLED', 'DISABLED'];
export const ruleProtocols = words(`
	ANY_RULE DOHTTPS_RULE FOHTTP_RULE FTP_RULE HTTPS_RULE HTTP_PROXY HTTP_RULE
	SMRULEF_CASCADING_ALLOWED SMRULEF_ZPA_BROKERS_RULE SSL_RULE TCP_RULE TUNNELSSL_RULE TUNNEL_RULE
	UDP_RULE WEBSOCKETSSL_RULE WEBSOCKET_RULE
`);

const actions = (allowed: string) => ({ action: words(allowed) });
export const url = { urlCategories: 'urlCategories' };
export const firewall = actions('ALLOW BLOCK_DROP BLOCK_RESET BLOCK_ICMP EVAL_NWAPP');
export const dns = actions(`
	ALLOW BLOCK BLOCK_WITH_RESPONSE REDIR_REQ REDIR_REQ_DOH REDIR_REQ_KEEP_SENDER REDIR_REQ_TCP
	REDIR_REQ_UDP REDIR_RES REDIR_ZPA
`);
export const ips = actions('ALLOW BLOCK_DROP BLOCK_RESET BYPASS_IPS');
export const web = actions('ANY NONE BLOCK CAUTION ALLOW ICAP_RESPONSE ISOLATE');
export const dlp = actions('ANY NONE BLOCK ALLOW ICAP_RESPONSE CONFIRM ISOLATE');

/** Shown by a recorded rule that was created without them. */
export const urlDefaults = {
	excludeSrcCountries: false,
	blockOverride: false,
	enforceTimeValidity: false,
	capturePCAP: false,
	usersAndGroupsSet: false,
	groupsAndDepartmentsSet: false,
	predefined: false,
};
export const ipsDefaults = {
	excludeContextShieldEndPoint: false,
	capturePCAP: false,
	resCategories: [],
	isEunEnabled: false,
	defaultRule: false,
	enableFullLogging: false,
};

/** zia__TestDLPWebRule. */
export const dlpDefaults = {
	minSize: 0,
	matchOnly: false,
	withoutContentInspection: false,
	inspectHttpGetEnabled: false,
	dlpDownloadScanEnabled: false,
	zccNotificationsEnabled: false,
};
export const ruleSeverities = ['HIGH', 'MEDIUM', 'LOW', 'INFO'].map(
	(level) => `RULE_SEVERITY_${level}`,
);
export const firewallDefaults = {
	enableFullLogging: false,
	defaultRule: false,
	predefined: false,
};
