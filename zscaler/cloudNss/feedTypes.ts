/** A log that Cloud NSS streams, in a feed of its own. */
export interface FeedType {
	/** Stable: stored in users' workflows. */
	readonly id: string;
	readonly name: string;
	readonly nssLogType: string;
	readonly nssType: 'NSS_FOR_WEB' | 'NSS_FOR_FIREWALL';
	/** Tunnel logs travel under a type for several logs; zscaler-sdk-python cloud_nss.py, 2026-11. */
	readonly multiFeedType?: string;
}

type Row = readonly [
	id: string,
	name: string,
	nssLogType: string,
	of: 'web' | 'firewall',
	multiFeedType?: string,
];

/** Names: terraform-provider-zia zia_cloud_nss_feed.md; subscriptions: help.zscaler.com, 2026-11. */
const rows: readonly Row[] = [
	['adminAudit', 'Admin Audit', 'ADMIN_AUDIT', 'web'],
	['alert', 'Alert', 'ALERT', 'web'],
	['dns', 'DNS', 'DNSLOG', 'firewall'],
	['emailDlp', 'Email DLP', 'EMAIL_DLP', 'web'],
	['endpointDlp', 'Endpoint DLP', 'ENDPOINT_DLP', 'web'],
	['firewall', 'Firewall', 'FWLOG', 'firewall'],
	['saasActivity', 'SaaS Security Activity', 'USER_ACT_REP', 'web'],
	['saasCodeRepository', 'SaaS Security Code Repository', 'CASB_CODE_REPO', 'web'],
	['saasCollaboration', 'SaaS Security Collaboration', 'CASB_COLLAB', 'web'],
	['saasCrm', 'SaaS Security CRM', 'CASB_CRM', 'web'],
	['saasEmail', 'SaaS Security Email', 'CASB_MAILLOG', 'web'],
	['saasFile', 'SaaS Security File', 'CASB_FILELOG', 'web'],
	['saasItsm', 'SaaS Security ITSM', 'CASB_ITSM', 'web'],
	['saasCloudStorage', 'SaaS Security Public Cloud Storage', 'CASB_PCS', 'web'],
	['tunnel', 'Tunnel', 'MULTIFEEDLOG', 'firewall', 'TUNNEL'],
	['web', 'Web', 'WEBLOG', 'web'],
];

export const feedTypes: readonly FeedType[] = rows.map(
	([id, name, nssLogType, of, multiFeedType]) => ({
		id,
		name,
		nssLogType,
		nssType: of === 'web' ? 'NSS_FOR_WEB' : 'NSS_FOR_FIREWALL',
		...(multiFeedType === undefined ? {} : { multiFeedType }),
	}),
);
