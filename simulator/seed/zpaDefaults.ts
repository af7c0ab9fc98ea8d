import type { Item } from '../call';

const since = { creationTime: '1619672239', modifiedTime: '1619672239' };

const policySet = (id: string, name: string, policyType: string): Item => ({
	id,
	...since,
	name,
	enabled: true,
	policyType,
	sorted: true,
});

const lastRule = (id: string, policySetId: string, policyType: string, action: string): Item => ({
	id,
	...since,
	name: 'Default_Rule',
	ruleOrder: '1',
	priority: '1',
	policyType,
	operator: 'AND',
	action,
	disabled: '0',
	policySetId,
	defaultRule: true,
	readOnly: false,
	zscalerManaged: false,
});

/** Recorded ids. The access policy shows no default rule, the other two do. */
export const policySets: Record<string, Item[]> = {
	'zpa/policySet': [
		policySet('216196257331281925', 'Global_Policy', '1'),
		policySet('216196257331281926', 'ReAuth_Policy', '2'),
		policySet('216196257331281928', 'Siem_Policy', '3'),
		policySet('216196257331281929', 'Bypass_Policy', '4'),
		policySet('216196257331281931', 'Inspection_Policy', '5'),
		policySet('216196257331281933', 'Isolation_Policy', '6'),
		policySet('216196257331281935', 'Credential_Policy', '7'),
		policySet('216196257331281937', 'Capabilities_Policy', '8'),
		policySet('216196257331281939', 'Clientless_Session_Protection_Policy', '9'),
		policySet('216196257331281941', 'Redirection_Policy', '10'),
		policySet('216196257331281943', 'Privileged_Portal_Policy', '11'),
		policySet('216196257331281945', 'Vpn_Tunnel_Policy', '12'),
		policySet('216196257331281947', 'User_Portal_Policy', '13'),
	],
	'zpa/rules/216196257331281926': [
		lastRule('216196257331281927', '216196257331281926', '2', 'RE_AUTH'),
	],
	'zpa/rules/216196257331281929': [
		lastRule('216196257331281930', '216196257331281929', '4', 'INTERCEPT'),
	],
	'zpa/enrollmentCert': ['Root', 'Client', 'Connector', 'Service Edge'].map((name, index) => ({
		id: String(6571 + index),
		...since,
		name,
	})),
	'zpa/microtenants': [
		{ id: '0', name: 'Default', enabled: true, operator: 'OR', scopeOrder: '1' },
	],
};
