import type { LogType } from './records/logTypes';

/** A log that Cloud NSS streams, in a feed of its own. */
export interface FeedType {
	/** Stable: stored in users' workflows. */
	readonly id: string;
	readonly name: string;
	readonly nssLogType: string;
	readonly nssType: 'NSS_FOR_WEB' | 'NSS_FOR_FIREWALL';
	/** Tunnel logs travel under a type for several logs; zscaler-sdk-python cloud_nss.py, 2026-11. */
	readonly multiFeedType?: string;
	/** What its records are told apart as. */
	readonly records: LogType;
}

type Row = readonly [
	id: string,
	name: string,
	nssLogType: string,
	of: 'web' | 'firewall',
	records: LogType,
	multiFeedType?: string,
];

/** Names: terraform-provider-zia zia_cloud_nss_feed.md; subscriptions: help.zscaler.com, 2026-11. */
const rows: readonly Row[] = [
	['adminAudit', 'Admin Audit', 'ADMIN_AUDIT', 'web', 'audit'],
	['alert', 'Alert', 'ALERT', 'web', 'alert'],
	['dns', 'DNS', 'DNSLOG', 'firewall', 'dns'],
	['emailDlp', 'Email DLP', 'EMAIL_DLP', 'web', 'emailDlp'],
	['endpointDlp', 'Endpoint DLP', 'ENDPOINT_DLP', 'web', 'endpointDlp'],
	['firewall', 'Firewall', 'FWLOG', 'firewall', 'firewall'],
	['saasActivity', 'SaaS Security Activity', 'USER_ACT_REP', 'web', 'saasActivity'],
	['saasCodeRepository', 'SaaS Security Code Repository', 'CASB_CODE_REPO', 'web', 'casb'],
	['saasCollaboration', 'SaaS Security Collaboration', 'CASB_COLLAB', 'web', 'casb'],
	['saasCrm', 'SaaS Security CRM', 'CASB_CRM', 'web', 'casb'],
	['saasEmail', 'SaaS Security Email', 'CASB_MAILLOG', 'web', 'casb'],
	['saasFile', 'SaaS Security File', 'CASB_FILELOG', 'web', 'casb'],
	['saasItsm', 'SaaS Security ITSM', 'CASB_ITSM', 'web', 'casb'],
	['saasCloudStorage', 'SaaS Security Public Cloud Storage', 'CASB_PCS', 'web', 'casb'],
	['tunnel', 'Tunnel', 'MULTIFEEDLOG', 'firewall', 'tunnel', 'TUNNEL'],
	['web', 'Web', 'WEBLOG', 'web', 'web'],
];

export const feedTypes: readonly FeedType[] = rows.map(
	([id, name, nssLogType, of, records, multiFeedType]) => ({
		id,
		name,
		nssLogType,
		nssType: of === 'web' ? 'NSS_FOR_WEB' : 'NSS_FOR_FIREWALL',
		records,
		...(multiFeedType === undefined ? {} : { multiFeedType }),
	}),
);
