import {
	action,
	area,
	type Field,
	flag,
	list,
	nested,
	number,
	oneOf,
	readList,
	ref,
	refs,
	resource,
	someOf,
	text,
	time,
	untold,
	unseen,
} from '../grammar';
import { id, idAndName } from './objectFields';
import { allAtOnce } from '../../contract/paging';

const alertSeverities = ['CRITICAL', 'MAJOR', 'MINOR', 'INFO', 'DEBUG'];

// terraform-provider-zia resource_zia_ueba_alert_definitions.go, 2026-11
const alertDefinitionFields: readonly Field[] = [
	text('alertName', { required: true }),
	oneOf('status', ['ENABLED', 'DISABLED'], { default: 'ENABLED' }),
	oneOf('severity', alertSeverities),
	oneOf('occurrence', [
		'OCCURRENCE_1',
		'OCCURRENCE_5',
		'OCCURRENCE_10',
		'OCCURRENCE_100',
		'OCCURRENCE_1000',
	]),
	oneOf('interval', [
		'INTERVAL_5_MINUTES',
		'INTERVAL_15_MINUTES',
		'INTERVAL_30_MINUTES',
		'INTERVAL_1_HOUR',
		'INTERVAL_1_DAY',
	]),
	oneOf('scope', ['USER', 'LOCATION', 'DEPARTMENT', 'ORGANIZATION']),
	nested('entity', idAndName),
	number('trafficChangePercent', { min: 0 }),
	text('comments'),
	id,
];

const alertRuleFields: readonly Field[] = [
	text('alertName', { required: true }),
	text('alertClass'),
	text('alertType'),
	text('status'),
	text('channel'),
	list('eventTypes'),
	number('withinTime'),
	number('minTimes', { label: 'Minimum Times' }),
	number('windowSize'),
	flag('enableUpdate'),
	number('updateWindowSize'),
	number('numSystemImpacted', { label: 'Systems Impacted' }),
	refs('webhooks', 'ziaAlertWebhook', { as: 'id' }),
	list('emailIds', { label: 'Emails' }),
	text('action'),
	number('actionThreshold'),
	number('actionTimeInterval'),
	list('activities'),
	list('countries'),
	list('objectTypes'),
	list('docTypes', { label: 'Document Types' }),
	refs('casbApplications', 'ziaCasbTenant', { label: 'SaaS Applications' }),
	refs('dlpEngines', 'ziaDlpEngine', { label: 'DLP Engines' }),
	refs('locations', 'ziaLocation'),
	refs('users', 'ziaUser'),
	refs('departments', 'ziaDepartment'),
	ref('userGroupId', 'ziaGroup', { label: 'User Group' }),
	id,
	flag('deleted', { readOnly: true }),
];

const RULES = '/alertRuleConfiguration/rules';
const UEBA_RULES = '/alertRuleConfiguration/uebaRules';
const WEBHOOKS = '/alertRuleConfiguration/webhooks';
const webhookFields: readonly Field[] = [
	text('name', { required: true }),
	text('urlText', { label: 'URL', required: true }),
	text('authenticationType', { hint: 'E.g. NONE, BASIC, BEARER' }),
	text('userName'),
	text('password', { secret: true }),
	text('authToken', { label: 'Authentication Token', secret: true }),
	flag('status', { label: 'Enabled' }),
];
const webhookFacts: readonly Field[] = [
	id,
	time('lastTriggered', 'seconds', { readOnly: true }),
	flag('deleted', { readOnly: true }),
];

export const ziaAlertRows = area('zia', 'Alerts', [
	resource('alertSubscription', 'Alert Subscription', '/alertSubscriptions', {
		nameField: 'email',
		fields: [
			text('email', { required: true }),
			text('description'),
			someOf('pt0Severities', alertSeverities, { label: 'Patient 0 Severities' }),
			someOf('secureSeverities', alertSeverities),
			someOf('manageSeverities', alertSeverities),
			someOf('complySeverities', alertSeverities),
			someOf('systemSeverities', alertSeverities),
			id,
			flag('deleted', { readOnly: true }),
		],
	}),
	resource('alertDefinition', 'Alert Definition', '/alertDefinitions', {
		nameField: 'alertName',
		fields: alertDefinitionFields,
	}),
	resource('alertRule', 'Alert Rule', RULES, {
		nameField: 'alertName',
		fields: alertRuleFields,
		actions: [
			readList('getStatus', 'Get Status', `${RULES}/rulestatus`, {
				expects: untold,
				sentence: 'Get the status of alert rules',
			}),
		],
	}),
	resource('alertRuleConfiguration', 'Alert Rule Configuration', '/alertRuleConfiguration', {
		keyless: true,
		nameField: 'alertName',
		verbs: ['create', 'update', 'delete'],
		fields: alertRuleFields,
	}),
	resource('uebaRule', 'UEBA Alert Rule', UEBA_RULES, {
		nameField: 'alertName',
		fields: alertRuleFields,
	}),
	resource('alertWebhook', 'Alert Webhook', WEBHOOKS, {
		verbs: ['getMany', 'create', 'update', 'delete'],
		fields: [...webhookFields, ...webhookFacts],
		paging: allAtOnce,
		actions: [
			action('test', 'Test', `POST ${WEBHOOKS}/test`, {
				expects: untold,
				sentence: 'Test a webhook for alerts',
				body: webhookFields,
				noPolicy: true,
				leaves: unseen('See whether the test has arrived where the webhook posts to.'),
			}),
		],
	}),
]);
