import {
	action,
	area,
	flag,
	list,
	nested,
	nestedList,
	oneOf,
	read,
	readList,
	ref,
	refs,
	resource,
	shown,
	text,
	texts,
	unseen,
} from '../grammar';
import {
	deletionSchedule,
	zpaDescription,
	enabled,
	health,
	zpaName,
	owned,
	place,
	tenanted,
	upgrades,
} from './shared';

const associationType = oneOf(
	'associationType',
	['CONNECTOR_GRP', 'SERVICE_EDGE_GRP', 'NP_ASSISTANT_GRP', 'SITE_CONTROLLER_GRP'],
	{ required: true, label: 'Key Type', hint: 'What the key enrolls, e.g. App Connectors' },
);

/** What keys enrol into. terraform-provider-zpa resource_zpa_provisioning_key.go, 2026-11 */
const groupsByKeyType = {
	CONNECTOR_GRP: { to: 'zpaAppConnectorGroup' },
	SERVICE_EDGE_GRP: { to: 'zpaServiceEdgeGroup' },
	SITE_CONTROLLER_GRP: { to: 'zpaPrivateCloudControllerGroup' },
};

/** Resource Management > App Connector Management. */
export const connectors = area('zpa', 'App Connector Management', [
	resource('appConnectorGroup', 'App Connector Group', 'v1/appConnectorGroup', {
		everyday: true,
		search: 'name EQ',
		fields: [
			zpaName,
			zpaDescription,
			enabled,
			...place,
			...upgrades,
			oneOf('dnsQueryType', ['IPV4_IPV6', 'IPV4', 'IPV6'], {
				label: 'DNS Query Type',
				default: 'IPV4_IPV6',
			}),
			oneOf('connectorGroupType', ['APP', 'AI_GUARD', 'DATA_PROTECTION']),
			refs('connectors', 'zpaAppConnector', { label: 'App Connectors' }),
			refs('serverGroups', 'zpaServerGroup'),
			flag('tcpQuickAckApp', { label: 'TCP Quick ACK to Applications' }),
			flag('tcpQuickAckAssistant', { label: 'TCP Quick ACK to App Connectors' }),
			flag('tcpQuickAckReadAssistant', { label: 'TCP Quick ACK Read' }),
			flag('praEnabled', { label: 'Privileged Remote Access Enabled' }),
			flag('wafDisabled', { label: 'AppProtection Disabled' }),
			flag('useInDrMode', { label: 'Use in Disaster Recovery Mode' }),
			flag('lssAppConnectorGroup', { label: 'For Log Streaming Only' }),
			oneOf('upgradePriority', ['WEEK', 'DAY']),
			ref('enrollmentCertId', 'zpaEnrollmentCertificate', {
				as: 'id',
				label: 'Enrollment Certificate',
			}),
			...texts('city', 'siteId'),
			list('ipAcl', { label: 'IP ACL', hint: 'Addresses that may connect' }),
			ref('privateCloudId', 'zpaPrivateCloud', { as: 'id', label: 'Private Cloud' }),
			text('dcHostingInfo', { label: 'Data Center Hosting' }),
			...shown(
				nested('version'),
				...texts('siteName', 'geoLocationId', 'nameWithoutTrim'),
				nested('npAssistantGroup'),
			),
			...owned,
		],
		actions: [
			readList('getSummaries', 'Get Summaries', 'v1/appConnectorGroup/summary', {
				sentence: 'Get the names and IDs of all app connector groups',
			}),
			read('getServerGroups', 'Get Server Groups', 'v1/appConnectorGroup/{id}/sg', {
				sentence: 'Get the server groups of an app connector group',
			}),
		],
	}),
	resource('appConnector', 'App Connector', 'v1/connector', {
		everyday: true,
		verbs: ['getMany', 'get', 'update', 'delete'],
		search: 'name EQ',
		fields: [
			zpaName,
			zpaDescription,
			enabled,
			ref('appConnectorGroupId', 'zpaAppConnectorGroup', {
				as: 'id',
				label: 'App Connector Group',
			}),
			...health,
			...shown(
				...texts('appConnectorGroupName', 'connectorType', 'enrollmentTime', 'nameWithoutTrim'),
				...texts('sargeVersion', 'expectedSargeVersion', 'lastSargeUpgradeTime'),
				...texts('sargeUpgradeAttempt', 'sargeUpgradeStatus', 'lastOSUpgradeTime'),
				...texts('osUpgradeFailReasonCode', 'osUpgradeStatus', 'platformVersion'),
				nested('version'),
				flag('osUpgradeEnabled'),
				...[nested('npAssistant'), nested('ip_addr_setting'), nested('ssh_setting')],
				nested('assistantVersion'),
				nested('enrollmentCert'),
				list('ipAcl', { label: 'IP ACL' }),
				nestedList('zpnSubModuleUpgradeList'),
			),
			...owned,
		],
		bulkDelete: { path: 'v1/connector/bulkDelete', field: 'ids', max: 500 },
	}),
	resource('connectorSchedule', 'App Connector Schedule', 'v1/connectorSchedule', {
		verbs: ['get', 'create', 'update'],
		paths: { get: 'v1/connectorSchedule' },
		fields: deletionSchedule,
	}),
	resource('assistantSchedule', 'App Connector Deletion Schedule', 'v1/assistantSchedule', {
		verbs: ['get', 'create', 'update'],
		paths: { get: 'v1/assistantSchedule' },
		fields: deletionSchedule,
	}),
	resource(
		'provisioningKey',
		'Provisioning Key',
		'v1/associationType/{associationType}/provisioningKey',
		{
			everyday: true,
			search: 'name EQ',
			parents: [associationType, text('zcomponentId', { label: 'Group ID' })],
			fields: [
				zpaName,
				enabled,
				ref('zcomponentId', 'zpaAppConnectorGroup', {
					required: true,
					as: 'id',
					label: 'Group',
					hint: 'What the key enrolls into: an App Connector group, or a group of its key type',
					refersBy: { on: 'associationType', refs: groupsByKeyType },
				}),
				ref('enrollmentCertId', 'zpaEnrollmentCertificate', {
					required: true,
					as: 'id',
					label: 'Enrollment Certificate',
				}),
				text('maxUsage', { required: true, hint: 'How many times the key may be used' }),
				list('ipAcl', { label: 'IP ACL', hint: 'Addresses from which the key may be used' }),
				text('expirationInEpochSec', { label: 'Expiration (Epoch Seconds)' }),
				text('componentId', { label: 'Component ID' }),
				text('uiConfig', { label: 'UI Configuration' }),
				...shown(
					flag('exportable'),
					...texts(
						'associationType',
						'provisioningKey',
						'usageCount',
						'zcomponentName',
						'enrollmentCertName',
						'appConnectorGroupId',
						'appConnectorGroupName',
					),
				),
				...owned,
			],
			actions: [
				readList(
					'getByComponent',
					'Get by Group',
					'v1/associationType/{associationType}/zcomponent/{zcomponentId}/provisioningKey',
					{ sentence: 'Get the provisioning keys of a group' },
				),
			],
		},
	),
	resource('userCode', 'Enrollment User Code', 'v1/associationType/{associationType}/usercodes', {
		verbs: [],
		parents: [associationType],
		fields: tenanted,
		actions: [
			action('verify', 'Verify', 'POST v1/associationType/{associationType}/usercodes', {
				expects: {
					recognisedBy: ['userCodes', 'componentGroupId', 'zcomponentId', 'enrollmentServer'],
				},
				sentence: 'Verify user codes of new connectors',
				body: [list('userCodes', { required: true }), ...texts('componentGroupId')],
				asksOnly: true,
			}),
			action('enrol', 'Enroll', 'POST v1/associationType/{associationType}/usercodes/status', {
				leaves: unseen('Verify tells whether a code is still valid.'),
				sentence: 'Enroll new connectors by their user codes',
				body: 'json',
			}),
		],
	}),
]);
