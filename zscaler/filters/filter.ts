import { splitBlanks } from '../contract/text/splitText';

/** What a form asks of a record. Empty wishes are none; all that are not empty must be met. */
export interface Filter {
	/** This severity or a worse one. */
	readonly severity?: Severity;
	/** Names, `*` for any characters; the record must have one of them. Upper and lower case are the same. */
	readonly policies?: readonly string[];
	readonly users?: readonly string[];
	readonly actions?: readonly string[];
	readonly categories?: readonly string[];
}

/** From the mildest to the worst. */
export const severityLevels = ['information', 'low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof severityLevels)[number];

/** Where records of the various logs, in lower case, say what a filter asks for. */
export const filterFields: Readonly<Record<keyof Filter, readonly string[]>> = {
	severity: splitBlanks(
		'threatseverity threat_severity severity impact priority riskscore threat_score',
	),
	policies:
		splitBlanks(`rulelabel urlfilterrulelabel apprulelabel reqrulelabel resrulelabel ipsrulelabel
		dnatrulelabel rulename rule_name dlprulename trig_dlprulename otherrulelabels policy policyname
		rule.label rule.labels matchingpolicies.rules erulelabel rdr_rulename`),
	users:
		splitBlanks(`login user elogin username user_name userid useremail owner deviceowner adminid admin
		admin_id changedby modifiedbyuser sender userinfo.name userinfo.email`),
	actions:
		splitBlanks(`action reqaction resaction actiontaken actions activity activitytype activity.type
		auditoperationtype connectionstatus verdict status result alert_status`),
	categories: splitBlanks(`urlcat urlsupercat urlclass domcat respipcat ipcat threatcat malwarecat
		malwareclass urlcategory urlsupercategory threatcategory threatclass category subcategory sub_category appclass dnsappcat dlpdict dlpeng objecttype`),
};
