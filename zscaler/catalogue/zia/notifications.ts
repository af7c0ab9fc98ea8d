import {
	area,
	type Field,
	flag,
	number,
	oneOf,
	read,
	readList,
	service,
	settings,
	text,
} from '../grammar';

const productType = text('productType', { hint: 'E.g. INLINE, ENDPOINT_DLP' });

// terraform-provider-zia resource_zia_end_user_notification.go, 2026-11
const frequencies = [
	'NEVER',
	'SESSION',
	'ONLOGIN',
	'CUSTOM',
	'DAILY',
	'WEEKLY',
	'ON_DATE',
	'ON_WEEKDAY',
];
const notificationFields: readonly Field[] = [
	oneOf('notificationType', ['DEFAULT', 'CUSTOM'], { required: true }),
	oneOf('aupFrequency', frequencies, { label: 'Acceptable Use Policy Frequency' }),
	number('aupCustomFrequency', { label: 'Custom Frequency', hint: 'Days', min: 0, max: 180 }),
	number('aupDayOffset', { label: 'Day of Policy Page', min: 0, max: 31 }),
	text('aupMessage', { label: 'Acceptable Use Policy' }),
	flag('displayReason'),
	flag('displayCompName', { label: 'Display Organization Name' }),
	flag('displayCompLogo', { label: 'Display Organization Logo' }),
	text('customText'),
	flag('urlCatReviewEnabled', { label: 'URL Category Review' }),
	flag('urlCatReviewSubmitToSecurityCloud', { label: 'Send URL Reviews to Zscaler' }),
	text('urlCatReviewCustomLocation', { label: 'URL Review Page' }),
	text('urlCatReviewText', { label: 'URL Review Text' }),
	flag('securityReviewEnabled'),
	flag('securityReviewSubmitToSecurityCloud', { label: 'Send Security Reviews to Zscaler' }),
	text('securityReviewCustomLocation', { label: 'Security Review Page' }),
	text('securityReviewText'),
	flag('webDlpReviewEnabled', { label: 'DLP Review' }),
	flag('webDlpReviewSubmitToSecurityCloud', { label: 'Send DLP Reviews to Zscaler' }),
	text('webDlpReviewCustomLocation', { label: 'DLP Review Page' }),
	text('webDlpReviewText', { label: 'DLP Review Text' }),
	text('redirectUrl', { label: 'Redirect URL', hint: 'For type CUSTOM' }),
	text('supportEmail'),
	text('supportPhone'),
	text('orgPolicyLink', { label: 'Organization Policy Link' }),
	number('cautionAgainAfter', { hint: 'Minutes', min: 0 }),
	flag('cautionPerDomain'),
	text('cautionCustomText'),
	text('idpProxyNotificationText', { label: 'Identity Proxy Text' }),
	text('quarantineCustomNotificationText', { label: 'Quarantine Text' }),
];

export const notifications = area('zia', 'End User Notifications', [
	settings('notificationSettings', 'End User Notification Settings', '/eun', {
		fields: notificationFields,
	}),
	service(
		'notificationTemplate',
		'End User Notification Template',
		[
			readList('getMany', 'Get Many', '/eunTemplate/{templateType}/product/{product}', {
				sentence: 'Get the notification templates of a policy',
			}),
			read(
				'getFeature',
				'Get Feature Status',
				'/eunTemplate/{templateType}/featureEnablementStatus',
				{
					expects: {
						recognisedBy: [
							'urlFilteringStatus',
							'cloudAppStatus',
							'inlineDlpStatus',
							'dnsRuleStatus',
						],
					},
					sentence: 'Check whether notification templates are enabled',
					query: [productType],
				},
			),
			readList('getConfirmations', 'Get Confirmations', '/userConfirmation/product/{product}', {
				sentence: 'Get the user confirmation templates of a policy',
			}),
			readList('getDefaults', 'Get Defaults', '/userConfirmation/globalDefaultTemplates', {
				sentence: 'Get the default user confirmation templates',
			}),
			read(
				'getConfirmationFeature',
				'Get Confirmation Feature Status',
				'/userConfirmation/{templateType}/featureEnablementStatus',
				{
					expects: {
						recognisedBy: [
							'urlFilteringStatus',
							'cloudAppStatus',
							'inlineDlpStatus',
							'dnsRuleStatus',
						],
					},
					sentence: 'Check whether user confirmation templates are enabled',
					query: [productType],
				},
			),
		],
		{
			parents: [
				text('templateType', { required: true }),
				text('product', { required: true, hint: 'E.g. INLINE, ENDPOINT_DLP' }),
			],
		},
	),
]);
