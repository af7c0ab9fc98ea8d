import {
	action,
	type ActionSpec,
	area,
	flag,
	flags,
	list,
	nested,
	nestedList,
	oneOf,
	readList,
	resource,
	service,
	shown,
	text,
	texts,
	unseen,
} from '../grammar';
import { zpaDescription, zpaName } from './shared';
import { allAtOnce } from '../../contract/paging';

const actions = ['PASS', 'BLOCK', 'REDIRECT'];

const control = [
	zpaName,
	zpaDescription,
	oneOf('action', actions),
	text('actionValue', { hint: 'Where REDIRECT leads to' }),
	oneOf('defaultAction', actions),
	...texts('defaultActionValue'),
	oneOf('severity', ['CRITICAL', 'ERROR', 'WARNING', 'INFO'], { required: true }),
	oneOf('paranoiaLevel', ['1', '2', '3', '4']),
	oneOf('protocolType', ['HTTP', 'HTTPS', 'FTP', 'RDP', 'SSH', 'WEBSOCKET']),
	...texts('version', 'controlType'),
	...shown(...texts('controlNumber', 'controlGroup', 'attachment')),
	...shown(nestedList('associatedInspectionProfileNames')),
];

const versioned = [text('version', { hint: 'Of the predefined controls, e.g. OWASP_CRS/4.8.0' })];

const found = {
	query: [text('search'), ...versioned],
	paging: allAtOnce,
} as const satisfies Partial<ActionSpec>;

/** AppProtection: what is looked for inside applications. */
export const inspection = area('zpa', 'AppProtection', [
	resource('inspectionProfile', 'AppProtection Profile', 'v1/inspectionProfile', {
		search: 'name EQ',
		fields: [
			zpaName,
			zpaDescription,
			oneOf('paranoiaLevel', ['1', '2', '3', '4']),
			text('predefinedControlsVersion', { default: 'OWASP_CRS/3.3.0' }),
			nestedList('controlsInfo', texts('controlType', 'count')),
			nestedList('predefinedControls'),
			nestedList('predefinedApiControls'),
			nestedList('predefinedADPControls', undefined, { label: 'Predefined AD Controls' }),
			nestedList('customControls'),
			nestedList('threatlabzControls', undefined, { label: 'ThreatLabz Controls' }),
			nestedList('websocketControls', undefined, { label: 'WebSocket Controls' }),
			list('globalControlActions'),
			nested('commonGlobalOverrideActionsConfig', undefined, { label: 'Common Override Actions' }),
			oneOf('overrideAction', ['NONE', 'COMMON', 'SPECIFIC']),
			text('zsDefinedControlChoice', { label: 'Zscaler-Defined Controls' }),
			text('incarnationNumber'),
			text('exceptionsVersion'),
			...flags('apiProfile', 'apiDiscoveryEnabled', 'checkControlDeploymentStatus'),
			...shown(nestedList('predefined_controls')),
		],
		actions: [
			action(
				'attachControls',
				'Attach All Controls',
				'PUT v1/inspectionProfile/{id}/associateAllPredefinedControls',
				{
					leaves: unseen(
						'Get shows the controls of the profile. Attaching them once more does no harm.',
					),
					sentence: 'Attach all predefined controls to an AppProtection profile',
					query: versioned,
					answer: 'nothing',
				},
			),
			action(
				'detachControls',
				'Detach All Controls',
				'PUT v1/inspectionProfile/{id}/deAssociateAllPredefinedControls',
				{
					leaves: unseen(
						'Get shows the controls of the profile. Detaching them once more does no harm.',
					),
					sentence: 'Detach all predefined controls from an AppProtection profile',
					query: versioned,
					answer: 'nothing',
				},
			),
			action('patch', 'Update with Controls', 'PATCH v1/inspectionProfile/{id}/patch', {
				leaves: { sent: true },
				sentence: 'Update an AppProtection profile and its controls',
				query: versioned,
				body: 'resource',
				answer: 'nothing',
			}),
		],
	}),
	resource('customControl', 'Custom AppProtection Control', 'v1/inspectionControls/custom', {
		search: 'name EQ',
		filters: [oneOf('sortDir', ['ASC', 'DESC'], { label: 'Sort Direction' })],
		fields: [
			...control,
			oneOf('type', ['REQUEST', 'RESPONSE'], { required: true }),
			nestedList('rules', [
				list('names'),
				text('type', { required: true }),
				nestedList('conditions', texts('lhs', 'op', 'rhs')),
			]),
			text('controlRuleJson', { label: 'Rules as JSON' }),
			nested('controlException'),
		],
		actions: [
			readList('getHttpMethods', 'Get HTTP Methods', 'v1/inspectionControls/custom/httpMethods', {
				sentence: 'Get the HTTP methods that a control can ask for',
				paging: allAtOnce,
			}),
		],
	}),
	resource(
		'predefinedControl',
		'Predefined AppProtection Control',
		'v1/inspectionControls/predefined',
		{
			verbs: ['getMany', 'get'],
			paging: allAtOnce,
			search: 'name EQ',
			filters: [text('version', { required: true, default: 'OWASP_CRS/3.3.0' })],
			fields: shown(...control, flag('defaultGroup'), nestedList('predefinedInspectionControls')),
			actions: [
				readList('getVersions', 'Get Versions', 'v1/inspectionControls/predefined/versions', {
					sentence: 'Get the versions of the predefined controls',
					paging: allAtOnce,
				}),
				readList('getAdp', 'Get Active Directory', 'v1/inspectionControls/predefined/adp', {
					sentence: 'Get the predefined controls for Active Directory',
					...found,
				}),
				readList('getApi', 'Get API', 'v1/inspectionControls/predefined/api', {
					sentence: 'Get the predefined controls for APIs',
					...found,
				}),
			],
		},
	),
	service('controlValue', 'AppProtection Value', [
		readList('getActions', 'Get Actions', 'v1/inspectionControls/actionTypes', {
			sentence: 'Get the actions that a control can take',
			paging: allAtOnce,
		}),
		readList('getSeverities', 'Get Severities', 'v1/inspectionControls/severityTypes', {
			sentence: 'Get the severities that a control can have',
			paging: allAtOnce,
		}),
		readList('getControlTypes', 'Get Control Types', 'v1/inspectionControls/controlTypes', {
			sentence: 'Get the types of controls',
			paging: allAtOnce,
		}),
	]),
]);
