import { type Dependence, type Field, list, oneOf, text } from '../grammar';

/** What a condition may ask about. zscaler-sdk-python zpa/policies.py, 2026-11 */
const subjects = [
	'APP',
	'APP_GROUP',
	'CLIENT_TYPE',
	'SCIM_GROUP',
	'SCIM',
	'SAML',
	'IDP',
	'POSTURE',
	'TRUSTED_NETWORK',
	'PLATFORM',
	'COUNTRY_CODE',
	'MACHINE_GRP',
	'LOCATION',
	'EDGE_CONNECTOR_GROUP',
	'BRANCH_CONNECTOR_GROUP',
	'RISK_FACTOR_TYPE',
	'CHROME_ENTERPRISE',
	'CHROME_POSTURE_PROFILE',
	'CONSOLE',
	'USER_PORTAL',
	'PRIVILEGE_PORTAL',
];

/** Subjects of which a left and a right side are asked. zscaler-sdk-python zpa/policies.py, 2026-11 */
export const pairs = [
	'SCIM_GROUP',
	'SCIM',
	'SAML',
	'POSTURE',
	'TRUSTED_NETWORK',
	'PLATFORM',
	'COUNTRY_CODE',
	'RISK_FACTOR_TYPE',
	'CHROME_ENTERPRISE',
];

/** Subjects whose values are objects. terraform-provider-zpa common.go, 2026-11 */
const objects: Dependence['refs'] = {
	APP: { to: 'zpaApplicationSegment' },
	APP_GROUP: { to: 'zpaSegmentGroup' },
	IDP: { to: 'zpaIdentityProvider' },
	MACHINE_GRP: { to: 'zpaMachineGroup' },
	EDGE_CONNECTOR_GROUP: { to: 'zpaCloudConnectorGroup' },
	BRANCH_CONNECTOR_GROUP: { to: 'zpaBranchConnectorGroup' },
	LOCATION: { to: 'zpaLocation' },
	CHROME_POSTURE_PROFILE: { to: 'zpaManagedBrowserProfile' },
	CONSOLE: { to: 'zpaPrivilegedConsole' },
	USER_PORTAL: { to: 'zpaUserPortal' },
	PRIVILEGE_PORTAL: { to: 'zpaPrivilegedPortal' },
};

/** Subjects whose left side is an object: the same source. */
const leftSides = {
	SCIM_GROUP: { to: 'zpaIdentityProvider' },
	SCIM: { to: 'zpaScimAttribute', within: { idpId: 'idpId' } },
	SAML: { to: 'zpaSamlAttribute' },
	POSTURE: { to: 'zpaPostureProfile', by: 'postureUdid' },
	TRUSTED_NETWORK: { to: 'zpaTrustedNetwork', by: 'networkId' },
};

const ON = 'objectType';
const scimGroups = { SCIM_GROUP: { to: 'zpaScimGroup', within: { idpId: 'lhs' } } };

/** terraform-provider-zpa docs/resources/zpa_policy_access_rule_v2.md, 2026-07 */
const platforms = oneOf('lhs', ['android', 'ios', 'linux', 'mac', 'windows'], {
	words: { mac: 'macOS' },
});
const holds = oneOf('rhs', ['true', 'false']);
const risks = oneOf('rhs', ['UNKNOWN', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL']);
const rightWords = {
	...{ PLATFORM: holds, COUNTRY_CODE: holds, POSTURE: holds, TRUSTED_NETWORK: holds },
	RISK_FACTOR_TYPE: risks,
};

const left = text('lhs', {
	readBy: { on: ON, as: { PLATFORM: platforms, COUNTRY_CODE: text('lhs', { country: 'CH' }) } },
	label: 'Left Side',
	hint: 'E.g. the identity provider, attribute, posture profile or network, by name or ID',
	refersBy: { on: ON, refs: leftSides },
});
const rightSide = {
	label: 'Right Side',
	hint: 'E.g. the SCIM group by name or ID, a value, or true',
	criterion: true,
	readBy: { on: ON, as: rightWords },
} as const;

/** Of version 1: one operand for each value. */
export const singleValues: readonly Field[] = [
	left,
	text('rhs', { ...rightSide, refersBy: { on: ON, refs: { ...objects, ...scimGroups } } }),
];

/** Of version 2: one operand with all values. */
export const pairOfValues: readonly Field[] = [
	left,
	text('rhs', { ...rightSide, refersBy: { on: ON, refs: scimGroups } }),
];
export const manyValues: Field = list('values', {
	hint: 'Names or IDs of application segments, segment groups, locations; client types',
	criterion: true,
	refersBy: {
		on: ON,
		refs: { ...objects, SCIM_GROUP: { to: 'zpaScimGroup', within: { idpId: 'idpId' } } },
	},
});

export const identityProvider: Field = text('idpId', {
	label: 'IdP ID',
	hint: 'Name or ID of the identity provider of SCIM attributes',
	refersBy: {
		on: ON,
		refs: { SCIM: leftSides.SCIM_GROUP, SCIM_GROUP: leftSides.SCIM_GROUP },
	},
});

/** Subjects that are called otherwise than the objects that they are about. */
const words = {
	APP: 'Application Segment',
	APP_GROUP: 'Segment Group',
	POSTURE: 'Posture Profile',
	MACHINE_GRP: 'Machine Group',
	PRIVILEGE_PORTAL: 'Privileged Portal',
};

export const objectType = oneOf(ON, subjects, { required: true, label: 'Subject', words });
