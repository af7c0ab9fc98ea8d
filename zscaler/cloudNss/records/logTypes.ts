/** What a log is about, in the order in which two equal guesses are decided. */
export const logTypes = [
	'web',
	'firewall',
	'dns',
	'tunnel',
	'casb',
	'saasActivity',
	'endpointDlp',
	'emailDlp',
	'audit',
	'sandbox',
	'alert',
	'zpaUserActivity',
	'zpaUserStatus',
	'zpaAppConnector',
	'zpaAudit',
	'unknown',
] as const;

export type LogType = (typeof logTypes)[number];

/** The ends of the names that feeds give themselves; elastic/integrations zscaler_zia, 2026-11. */
export const sourcetypes: readonly (readonly [RegExp, LogType])[] = [
	[/saas_security_activity$/, 'saasActivity'],
	[/(?:casb|saas_security|saas)$/, 'casb'],
	[/(?:edlp|endpoint_?dlp)$/, 'endpointDlp'],
	[/email_?dlp$/, 'emailDlp'],
	[/sandbox(?:_verdict)?$/, 'sandbox'],
	[/^(?=.*(?:zpa|lss)).*audit$/, 'zpaAudit'],
	[/^(?=.*zpa).*(?:app|activity|access)$/, 'zpaUserActivity'],
	[/^(?=.*zpa).*(?:auth|status)$/, 'zpaUserStatus'],
	[/^(?=.*connector)(?=.*zpa)/, 'zpaAppConnector'],
	[/audit$/, 'audit'],
	[/alerts?$/, 'alert'],
	[/tunnel$/, 'tunnel'],
	[/(?:fw|firewall)$/, 'firewall'],
	[/dns$/, 'dns'],
	[/web$/, 'web'],
];

/**
 * Fields that a log of one type has and others hardly do, in lower case: the names of the NSS feed
 * output formats (help.zscaler.com, 2026-11) and those that SIEM vendors' templates give them.
 */
export const signatures: Partial<Record<LogType, readonly string[]>> = {
	web: words('url eurl host reqmethod respcode urlcat urlclass urlsupercat ua contenttype referer'),
	firewall: words('csip cdip sdip ssip cdport sdport csport nwsvc nwapp ipproto tsip rulelabel'),
	dns: words('req dns_req res dns_resp reqaction resaction reqtype dns_reqtype domcat restype'),
	tunnel: words(
		'recordtype tunneltype tunnelactionname vpncredentialname dpdrec spi_in eventreason',
	),
	casb: words('applicationname tenant objname filesource collabscope channel_name objtypename1'),
	saasActivity: words('activity is_admin object external_owner src_ip tenant'),
	endpointDlp: words('actiontaken activitytype dsttype srctype itemname zdpmode confirmaction'),
	emailDlp: words('email actions sender external_user_name log_type'),
	audit: words('adminid auditlogtype preaction postaction subcategory clientip interface'),
	sandbox: words('verdict analysis_completed_time file threat'),
	zpaUserActivity: words('connectionid connectionstatus internalreason application connector'),
	zpaUserStatus: words('sessionstatus posturesmiss postureshit zen certificatecn trustednetworks'),
	zpaAppConnector: words('cpuutilization connectorstarttime numofinterfaces appconnectionsactive'),
	zpaAudit: words('auditoperationtype auditoldvalue auditnewvalue objecttype modifiedbyuser'),
};

function words(text: string): string[] {
	return text.split(' ');
}
