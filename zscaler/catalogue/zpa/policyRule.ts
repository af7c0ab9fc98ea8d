import {
	action,
	flag,
	flags,
	hasInList,
	list,
	nested,
	nestedList,
	nounOf,
	number,
	oneOf,
	read,
	readList,
	ref,
	resource,
	shown,
	text,
	texts,
	type ActionSpec,
	type Field,
	type Row,
} from '../grammar';
import { articleOf } from '../grammar/article';
import { zpaDescription, zpaName, owned } from './shared';
import {
	identityProvider,
	manyValues,
	objectType,
	pairOfValues,
	pairs,
	singleValues,
} from './subjects';

export type PolicyType =
	| 'ACCESS_POLICY'
	| 'TIMEOUT_POLICY'
	| 'CLIENT_FORWARDING_POLICY'
	| 'INSPECTION_POLICY'
	| 'ISOLATION_POLICY'
	| 'REDIRECTION_POLICY'
	| 'CREDENTIAL_POLICY'
	| 'CAPABILITIES_POLICY'
	| 'CLIENTLESS_SESSION_PROTECTION_POLICY'
	| 'PRIVILEGED_PORTAL_POLICY'
	| 'VPN_TUNNEL_POLICY'
	| 'USER_PORTAL'
	| 'SIEM_POLICY';

/** Version 2 gathers values; version 1 wants one operand for each, which version 2 is spared. */
const operands = {
	v1: [objectType, ...singleValues, text('name'), identityProvider],
	v2: [
		objectType,
		manyValues,
		nestedList('entryValues', pairOfValues, {
			label: 'Value Pairs',
			criterion: true,
			hint: 'For SCIM, SAML, posture, trusted networks, platforms, countries, risk',
		}),
		identityProvider,
		...singleValues,
	],
} as const;

const conditions = (version: 'v1' | 'v2'): Field =>
	nestedList(
		'conditions',
		[
			oneOf('operator', ['OR', 'AND']),
			flag('negated', { hint: 'Turns the condition round' }),
			nestedList('operands', operands[version], { required: true, criterion: true }),
		],
		{
			hint: 'All conditions must hold; within one, any or all of its operands',
			criterion: true,
		},
	);

/** Rules of policy groups: no public source says which version's operands they take. */
export const conditionsOfGroups: Field = nestedList(
	'conditions',
	[
		oneOf('operator', ['OR', 'AND']),
		flag('negated'),
		nestedList('operands', [...operands.v2, text('name')], { criterion: true }),
	],
	{ criterion: true },
);

const setByZscaler = shown(
	...texts('priority', 'policyType', 'policySetId', 'defaultRuleName', 'auditMessage', 'version'),
	...texts('groupId', 'browserPostureName', 'browserPostureProfileId', 'zpnCbiProfileId'),
	...flags('defaultRule', 'bypassDefaultRule', 'reauthDefaultRule', 'lssDefaultRule'),
	...[nested('postActions'), nestedList('postActionTypes'), nestedList('desktopPolicyMappings')],
	...owned,
);

/** Values that rules of one policy take, and that answers show of rules of all. */
const ofOnePolicy = [
	...texts('reauthTimeout', 'reauthIdleTimeout', 'zpnIsolationProfileId'),
	...texts('zpnInspectionProfileId', 'zpnInspectionProfileName', 'buttonText', 'url'),
	...[nestedList('appConnectorGroups'), nestedList('appServerGroups')],
	...[nestedList('serviceEdgeGroups'), nested('credential'), nested('credentialPool')],
	...[nested('privilegedCapabilities'), nested('privilegedPortalCapabilities')],
	...[nested('extranetDTO')],
];

const order = number('order', { label: 'Position', min: 1, required: true });
const application = ref('applicationId', 'zpaApplicationSegment', {
	as: 'id',
	required: true,
	label: 'Application Segment',
});

interface PolicyRuleSpec {
	readonly everyday?: boolean;
	readonly actions: readonly string[];
	readonly fields?: readonly Field[];
	readonly version?: 'v1' | 'v2';
}

/**
 * A rule of one ZPA policy: its rules stand in the policy's one set, whose id is
 * asked for by type; version 2 takes rules, version 1 lists, moves and deletes them.
 */
export function policyRule(id: string, label: string, type: PolicyType, spec: PolicyRuleSpec): Row {
	const { version = 'v2' } = spec;
	return resource(id, label, `${version}/policySet/{policySetId}/rule`, {
		everyday: spec.everyday,
		ordered: true,
		// zscaler-sdk-go zpa/services/policysetcontroller, 2026-06: the field of a write moves nothing.
		moves: { place: 'ruleOrder', by: 'move', to: 'order' },
		foldsConditions: version === 'v2' ? { pairs } : undefined,
		search: 'name EQ',
		lookups: [{ name: 'policySetId', by: 'getPolicySet', take: 'id' }],
		parents: [order, application],
		paths: {
			getMany: `v1/policySet/rules/policyType/${type}`,
			get: `${RULES}/{id}`,
			delete: `${RULES}/{id}`,
		},
		fields: fieldsOf(version, spec),
		actions: actionsOf(type, nounOf(label)),
	});
}

const RULES = 'v1/policySet/{policySetId}/rule';

const fieldsOf = (version: 'v1' | 'v2', spec: PolicyRuleSpec): Field[] => [
	zpaName,
	zpaDescription,
	actionOf(spec),
	...(spec.fields ?? []),
	conditions(version),
	text('customMsg', { label: 'Message to User' }),
	oneOf('operator', ['AND', 'OR'], { hint: 'How the conditions are joined' }),
	text('ruleOrder', { hint: 'Position, from 1' }),
	oneOf('disabled', ['0', '1'], { words: { 0: 'No', 1: 'Yes' }, hint: 'Whether the rule is off' }),
	flag('extranetEnabled'),
	flag('devicePostureFailureNotificationEnabled', {
		label: 'Notify of Posture Failure',
		hint: 'Tells the user that the device does not meet a posture profile',
	}),
	text('actionId', { label: 'Action ID' }),
	...setByZscaler,
	...shown(...ofOnePolicy.filter((field) => !hasField(spec, field.name))),
];

/** Where a policy knows one action only, what its rules do stands in their other fields. */
const actionOf = ({ actions, fields = [] }: PolicyRuleSpec): Field =>
	actions.length === 1 && fields.some(({ does }) => does)
		? oneOf('action', actions, { required: true, default: actions[0] })
		: oneOf('action', actions, { required: true, does: true });

const hasField = ({ fields = [] }: PolicyRuleSpec, name: string): boolean =>
	fields.some((field) => field.name === name);

const actionsOf = (type: PolicyType, noun: string): ActionSpec[] => [
	read('getPolicySet', 'Get Policy Set', `v1/policySet/policyType/${type}`, {
		sentence: `Get the policy set of all ${noun}s`,
	}),
	action('move', 'Move', `PUT ${RULES}/{id}/reorder/{order}`, {
		leaves: hasInList('ruleOrder', 'params.order'),
		sentence: `Move ${articleOf(noun)} ${noun} to another position`,
		answer: 'nothing',
	}),
	action('reorder', 'Reorder', 'PUT v1/policySet/{policySetId}/reorder', {
		leaves: { by: 'getMany', order: ['ruleOrder', 'body'] },
		sentence: `Reorder all ${noun}s`,
		body: { array: list('ruleIds', { required: true, label: 'Rule IDs' }) },
		answer: 'nothing',
	}),
	readList(
		'getByApplication',
		'Get by Application',
		`v1/policySet/rules/policyType/${type}/application/{applicationId}`,
		{ sentence: `Get the ${noun}s that name an application segment` },
	),
];
