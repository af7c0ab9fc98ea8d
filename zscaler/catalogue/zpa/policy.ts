import {
	action,
	area,
	does,
	flag,
	flags,
	hasInList,
	list,
	nested,
	nestedList,
	number,
	oneOf,
	read,
	readList,
	readValue,
	ref,
	refs,
	resource,
	service,
	shown,
	someOf,
	text,
	texts,
} from '../grammar';
import { conditionsOfGroups, policyRule } from './policyRule';
import { zpaDescription, enabled, extranet, zpaName, owned, tenanted } from './shared';
import { allAtOnce } from '../../contract/paging';

/** Seconds, or -1 for never. */
const timeouts = does(
	text('reauthTimeout', {
		label: 'Authentication Timeout',
		hint: 'Seconds until the user must sign in again; -1 for never',
	}),
	text('reauthIdleTimeout', {
		label: 'Idle Timeout',
		hint: 'Idle seconds until the user must sign in again, 600 or more; -1 for never',
	}),
);

const servedBy = [
	...does(
		refs('appConnectorGroups', 'zpaAppConnectorGroup', {
			hint: 'Only these groups may serve the request',
		}),
		refs('appServerGroups', 'zpaServerGroup', { label: 'Server Groups' }),
	),
	...does(extranet),
];

const isolationProfile = ref('zpnIsolationProfileId', 'zpaIsolationProfile', {
	as: 'id',
	label: 'Isolation Profile',
	hint: 'Needed with ISOLATE',
	does: true,
});

const inspectionProfile = [
	ref('zpnInspectionProfileId', 'zpaInspectionProfile', {
		as: 'id',
		label: 'AppProtection Profile',
		hint: 'Needed with INSPECT',
		does: true,
	}),
	text('zpnInspectionProfileName', { label: 'AppProtection Profile Name', does: true }),
];

const accessActions = ['ALLOW', 'DENY', 'REQUIRE_APPROVAL'];
const forwardingActions = ['BYPASS', 'INTERCEPT', 'INTERCEPT_ACCESSIBLE'];
const isolationActions = ['ISOLATE', 'BYPASS_ISOLATE'];
const inspectionActions = ['INSPECT', 'BYPASS_INSPECT'];

/** What a privileged session may do. terraform-provider-zpa, 2026-07 */
const capabilities = [
	'CLIPBOARD_COPY',
	'CLIPBOARD_PASTE',
	'CONTROL_SESSION',
	'JOIN_SESSION',
	'FILE_UPLOAD',
	'FILE_DOWNLOAD',
	'INSPECT_FILE_UPLOAD',
	'INSPECT_FILE_DOWNLOAD',
	'MONITOR_SESSION',
	'RECORD_SESSION',
	'SHARE_SESSION',
];

/** What may be done in a privileged portal. terraform-provider-zpa, 2026-07 */
const portalCapabilities = [
	'DELETE_FILE',
	'ACCESS_UNINSPECTED_FILE',
	'ACCESS_UNINSPECTED_FILE_SANDBOX',
	'UPLOAD_INSPECTED_SCAN',
	'UPLOAD_INSPECTED_SANDBOX',
	'REQUEST_APPROVALS',
	'REVIEW_APPROVALS',
];

const policyTypes = [
	'ACCESS_POLICY',
	'TIMEOUT_POLICY',
	'CLIENT_FORWARDING_POLICY',
	'INSPECTION_POLICY',
	'ISOLATION_POLICY',
	'REDIRECTION_POLICY',
	'CREDENTIAL_POLICY',
	'CAPABILITIES_POLICY',
	'CLIENTLESS_SESSION_PROTECTION_POLICY',
	'PRIVILEGED_PORTAL_POLICY',
	'VPN_TUNNEL_POLICY',
	'USER_PORTAL',
	'SIEM_POLICY',
	'GLOBAL_POLICY',
];
const policyType = oneOf('policyType', policyTypes, { required: true });

const groupSet = ref('groupSetId', 'zpaPolicyGroupSet', {
	as: 'id',
	required: true,
	label: 'Policy Group Set',
});
const position = text('newOrder', { label: 'Position', required: true });

/** Policy: who may reach what, for how long, and how it is looked into. */
export const zpaPolicyRows = area('zpa', 'Policy', [
	policyRule('accessPolicyRule', 'Access Policy Rule', 'ACCESS_POLICY', {
		everyday: true,
		actions: accessActions,
		fields: servedBy,
	}),
	policyRule('timeoutPolicyRule', 'Timeout Policy Rule', 'TIMEOUT_POLICY', {
		everyday: true,
		actions: ['RE_AUTH'],
		fields: timeouts,
	}),
	policyRule(
		'clientForwardingPolicyRule',
		'Client Forwarding Policy Rule',
		'CLIENT_FORWARDING_POLICY',
		{ everyday: true, actions: forwardingActions },
	),
	policyRule('inspectionPolicyRule', 'AppProtection Policy Rule', 'INSPECTION_POLICY', {
		everyday: true,
		actions: inspectionActions,
		fields: inspectionProfile,
	}),
	policyRule('isolationPolicyRule', 'Isolation Policy Rule', 'ISOLATION_POLICY', {
		everyday: true,
		actions: isolationActions,
		fields: [isolationProfile],
	}),
	policyRule('redirectionPolicyRule', 'Redirection Policy Rule', 'REDIRECTION_POLICY', {
		actions: ['REDIRECT_DEFAULT', 'REDIRECT_PREFERRED', 'REDIRECT_ALWAYS'],
		fields: does(refs('serviceEdgeGroups', 'zpaServiceEdgeGroup')),
	}),
	policyRule('credentialPolicyRule', 'Privileged Credential Policy Rule', 'CREDENTIAL_POLICY', {
		actions: ['INJECT_CREDENTIALS'],
		fields: does(
			ref('credential', 'zpaPrivilegedCredential'),
			ref('credentialPool', 'zpaPrivilegedCredentialPool'),
		),
	}),
	policyRule(
		'capabilitiesPolicyRule',
		'Privileged Capabilities Policy Rule',
		'CAPABILITIES_POLICY',
		{
			actions: ['CHECK_CAPABILITIES'],
			fields: does(
				nested('privilegedCapabilities', [
					someOf('capabilities', capabilities),
					...shown(text('microtenantId')),
				]),
			),
		},
	),
	policyRule(
		'browserProtectionPolicyRule',
		'Browser Protection Policy Rule',
		'CLIENTLESS_SESSION_PROTECTION_POLICY',
		{ actions: ['MONITOR', 'DO_NOT_MONITOR'] },
	),
	policyRule('portalPolicyRule', 'Privileged Portal Policy Rule', 'PRIVILEGED_PORTAL_POLICY', {
		actions: ['CHECK_PRIVILEGED_PORTAL_CAPABILITIES'],
		fields: does(
			nested('privilegedPortalCapabilities', [
				someOf('capabilities', portalCapabilities),
				...shown(text('microtenantId')),
			]),
		),
	}),
	policyRule('vpnPolicyRule', 'VPN Tunnel Policy Rule', 'VPN_TUNNEL_POLICY', {
		actions: ['ALLOW', 'DENY'],
	}),
	policyRule('userPortalPolicyRule', 'User Portal Policy Rule', 'USER_PORTAL', {
		actions: ['ALLOW', 'DENY'],
	}),
	policyRule('accessPolicyRuleV1', 'Access Policy Rule (v1)', 'ACCESS_POLICY', {
		version: 'v1',
		actions: accessActions,
		fields: servedBy,
	}),
	policyRule('timeoutPolicyRuleV1', 'Timeout Policy Rule (v1)', 'TIMEOUT_POLICY', {
		version: 'v1',
		actions: ['RE_AUTH'],
		fields: timeouts,
	}),
	policyRule(
		'clientForwardingPolicyRuleV1',
		'Client Forwarding Policy Rule (v1)',
		'CLIENT_FORWARDING_POLICY',
		{ version: 'v1', actions: forwardingActions },
	),
	policyRule('inspectionPolicyRuleV1', 'AppProtection Policy Rule (v1)', 'INSPECTION_POLICY', {
		version: 'v1',
		actions: inspectionActions,
		fields: inspectionProfile,
	}),
	policyRule('isolationPolicyRuleV1', 'Isolation Policy Rule (v1)', 'ISOLATION_POLICY', {
		version: 'v1',
		actions: isolationActions,
		fields: [isolationProfile],
	}),
	policyRule('logPolicyRule', 'Log Policy Rule', 'SIEM_POLICY', { actions: ['LOG'] }),
	resource('policySet', 'Policy Set', 'v1/policySet/policyType/{policyType}', {
		verbs: ['get'],
		paths: { get: 'v1/policySet/policyType/{policyType}' },
		parents: [
			policyType,
			ref('applicationId', 'zpaApplicationSegment', { as: 'id', label: 'Application Segment' }),
			text('guestId', { label: 'Guest Customer ID' }),
		],
		fields: shown(
			zpaName,
			zpaDescription,
			enabled,
			policyType,
			flag('sorted'),
			nestedList('rules'),
		),
		actions: [
			readList('getRules', 'Get Rules', 'v1/policySet/rules/policyType/{policyType}', {
				sentence: 'Get the rules of a policy',
				query: [text('search')],
			}),
			readList(
				'getRulesByApplication',
				'Get Rules by Application',
				'v1/policySet/rules/policyType/{policyType}/application/{applicationId}',
				{ sentence: 'Get the rules of a policy that name an application segment' },
			),
			readValue('countRules', 'Count Rules', 'v1/policySet/rules/policyType/{policyType}/count', {
				// The Python and the Go SDK disagree, and no answer is recorded (2026-11).
				expects: { shapes: ['number', 'object', 'list'] },
				sentence: 'Count the rules of a policy',
			}),
			readList(
				'getPartnerRules',
				'Get Partner Rules',
				'tenant/policySet/rules/policyType/GLOBAL_POLICY/guest/{guestId}',
				{ sentence: 'Get the global policy rules for a partner', paging: allAtOnce },
			),
		],
	}),
	resource('policyGroupSet', 'Policy Group Set', 'v1/policyGroupSet', {
		verbs: ['getMany', 'get'],
		paging: allAtOnce,
		parents: [policyType],
		filters: [flag('createIfNotExist')],
		fields: shown(
			zpaName,
			zpaDescription,
			policyType,
			...texts('defaultPolicyGroupGid', 'globalPolicyGroupGid'),
			list('customPolicyGroupGids'),
			...tenanted,
		),
		actions: [
			read('getByType', 'Get by Type', 'v1/policyGroupSet/policyType/{policyType}', {
				sentence: 'Get the policy group set of a policy',
			}),
			readList('getRules', 'Get Rules', 'v1/policyGroupSet/policyType/{policyType}/rules', {
				sentence: 'Get the rules in all groups of a policy',
				query: [text('search')],
			}),
			read('getSummary', 'Get Summary', 'v1/policyGroupSet/policyType/{policyType}/summary', {
				expects: { recognisedBy: ['policyGroupSummaryList', 'ruleCount', 'policyType'] },
				sentence: 'Get a summary of the policy groups of a policy',
			}),
			read('getStats', 'Get Stats', 'v1/policyGroupSet/policyType/{policyType}/summaryStats', {
				expects: {
					recognisedBy: ['totalRules', 'enabledRules', 'disabledRules', 'totalPolicyGroups'],
				},
				sentence: 'Get the numbers of the policy groups of a policy',
			}),
		],
	}),
	resource('policyGroup', 'Policy Group', 'v1/policyGroupSet/{groupSetId}/group', {
		parents: [groupSet, position],
		paths: { getMany: 'v1/policyGroupSet/{groupSetId}/group/all' },
		search: 'name EQ',
		fields: [
			zpaName,
			zpaDescription,
			number('groupOrder', { label: 'Position', min: 1 }),
			text('type'),
			nested('groupCriteriaRule', undefined, { label: 'Criteria' }),
			text('groupCriteriaRuleGid', { label: 'Criteria Rule ID' }),
			...shown(text('policyGroupSetGid')),
			...tenanted,
		],
		actions: [
			action('search', 'Search', 'POST v1/policyGroupSet/{groupSetId}/group/search', {
				sentence: 'Search policy groups',
				body: 'json',
				answer: 'items',
				paging: allAtOnce,
				asksOnly: true,
			}),
			action('move', 'Move', 'PUT v1/policyGroupSet/{groupSetId}/group/{id}/reorder/{newOrder}', {
				leaves: hasInList('groupOrder', 'params.newOrder'),
				sentence: 'Move a policy group to another position',
				answer: 'nothing',
			}),
		],
	}),
	resource(
		'policyGroupRule',
		'Policy Group Rule',
		'v1/policyGroupSet/{groupSetId}/group/{groupId}/rule',
		{
			verbs: ['getMany', 'get', 'create', 'delete'],
			parents: [
				groupSet,
				ref('groupId', 'zpaPolicyGroup', { as: 'id', required: true, label: 'Policy Group' }),
				position,
			],
			search: 'search',
			moves: { place: 'ruleOrder', by: 'move', to: 'newOrder' },
			fields: [
				zpaName,
				zpaDescription,
				text('action', { required: true, does: true }),
				conditionsOfGroups,
				...texts('operator', 'ruleOrder', 'customMsg', 'disabled', 'actionId'),
				...texts('buttonText', 'url', 'ruleType'),
				...flags('extranetEnabled', 'devicePostureFailureNotificationEnabled'),
				...servedBy,
				isolationProfile,
				...inspectionProfile,
				...does(...texts('reauthTimeout', 'reauthIdleTimeout')),
				...does(
					ref('credential', 'zpaPrivilegedCredential'),
					ref('credentialPool', 'zpaPrivilegedCredentialPool'),
				),
				...does(refs('serviceEdgeGroups', 'zpaServiceEdgeGroup')),
				...does(
					nested('privilegedCapabilities', [
						someOf('capabilities', capabilities),
						...shown(text('microtenantId')),
					]),
					nested('privilegedPortalCapabilities', [
						someOf('capabilities', portalCapabilities),
						...shown(text('microtenantId')),
					]),
				),
				text('browserPostureProfileId', { criterion: true }),
				text('browserPostureProfileName', { criterion: true }),
				...[nested('postActions'), list('postActionTypes')],
				nestedList('desktopPolicyMappings'),
				...shown(
					...texts('policySetId', 'policyType', 'priority', 'nameWithoutTrim'),
					...texts('groupId', 'policyGroupName', 'defaultRuleName'),
					flag('defaultRule'),
					nested('inconsistentConfigDetails'),
				),
				...owned,
			],
			actions: [
				action(
					'move',
					'Move',
					'PUT v1/policyGroupSet/{groupSetId}/group/{groupId}/rule/{id}/reorder/{newOrder}',
					{
						leaves: hasInList('ruleOrder', 'params.newOrder'),
						sentence: 'Move a rule within its policy group',
						answer: 'nothing',
					},
				),
			],
		},
	),
	service('policyValue', 'Policy Value', [
		readList('getRiskScores', 'Get Risk Scores', 'v2/riskScoreValues', {
			sentence: 'Get the risk scores that a rule can ask for',
			query: [flag('excludeUnknown')],
			paging: allAtOnce,
		}),
		readList('getStepUpLevels', 'Get Step-Up Levels', 'v1/stepupauthlevel', {
			sentence: 'Get the levels of step-up authentication',
			paging: allAtOnce,
		}),
		read('getClientTypes', 'Get Client Types', 'v1/clientTypes', {
			expects: {
				recognisedBy: [
					'zpn_client_type_zapp',
					'zpn_client_type_exporter',
					'zpn_client_type_edge_connector',
				],
			},
			sentence: 'Get the client types that a rule can ask for',
		}),
		read('getPlatforms', 'Get Platforms', 'v1/platform', {
			expects: { recognisedBy: ['linux', 'android', 'windows', 'ios', 'mac'] },
			sentence: 'Get the platforms that a rule can ask for',
		}),
	]),
]);
