import { area, flag, list, nested, oneOf, read, refs, resource, shown, text } from '../grammar';
import { zpaDescription, enabled, zpaName, tenanted } from './shared';

/** What a log receiver can be sent. zscaler-sdk-python zpa/lss.py, 2026-11 */
const logTypes = [
	'zpn_trans_log',
	'zpn_auth_log',
	'zpn_ast_auth_log',
	'zpn_http_trans_log',
	'zpn_audit_log',
	'zpn_sys_auth_log',
	'zpn_ast_comprehensive_stats',
	'zpn_waf_http_exchanges_log',
	'zpn_pbroker_comprehensive_stats',
	'zpn_sitec_comprehensive_stats',
	'zms_flow_log',
];

/** Configuration & Control > Log Streaming Service. */
export const logs = area('zpa', 'Log Streaming', [
	resource('logReceiver', 'Log Receiver', 'v2/lssConfig', {
		search: 'name EQ',
		nameField: 'config.name',
		fields: [
			nested(
				'config',
				[
					zpaName,
					zpaDescription,
					enabled,
					oneOf('sourceLogType', logTypes, { required: true, label: 'Log Type' }),
					text('lssHost', { required: true, label: 'Receiver Host' }),
					text('lssPort', { required: true, label: 'Receiver Port' }),
					flag('useTls', { label: 'Use TLS' }),
					text('format', { required: true, hint: 'Line format; see Get Formats' }),
					list('filter', { hint: 'Status codes that are left out' }),
					text('auditMessage'),
					...shown(...tenanted),
				],
				{ required: true, label: 'Configuration' },
			),
			refs('connectorGroups', 'zpaAppConnectorGroup', { label: 'App Connector Groups' }),
			nested('policyRuleResource', undefined, { label: 'Policy Rule' }),
			...shown(nested('policyRule')),
		],
		actions: [
			read('getFormats', 'Get Formats', 'lss/logType/formats', {
				expects: { recognisedBy: ['csv', 'tsv', 'json'] },
				sentence: 'Get the formats of a log type',
				query: [oneOf('logType', logTypes, { required: true })],
			}),
			read('getAllFormats', 'Get All Formats', 'v2/lssConfig/logType/formats', {
				expects: { recognisedBy: ['csv', 'tsv', 'json'] },
				sentence: 'Get the formats of all log types',
				query: [oneOf('logType', logTypes)],
			}),
			read('getStatusCodes', 'Get Status Codes', 'lss/statusCodes', {
				expects: {
					recognisedBy: ['zpn_auth_log', 'zpn_ast_auth_log', 'zpn_trans_log', 'zpn_sys_auth_log'],
				},
				sentence: 'Get the status codes that a filter can name',
			}),
			read('getClientTypes', 'Get Client Types', 'lss/customers/{customerId}/clientTypes', {
				expects: {
					recognisedBy: [
						'zpn_client_type_zapp',
						'zpn_client_type_exporter',
						'zpn_client_type_edge_connector',
					],
				},
				sentence: 'Get the client types that a log receiver can ask for',
			}),
			read('getAllClientTypes', 'Get All Client Types', 'lss/clientTypes', {
				expects: {
					recognisedBy: [
						'zpn_client_type_zapp',
						'zpn_client_type_exporter',
						'zpn_client_type_edge_connector',
					],
				},
				sentence: 'Get the client types of all tenants',
			}),
		],
	}),
]);
