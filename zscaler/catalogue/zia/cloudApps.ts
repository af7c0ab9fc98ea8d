import {
	area,
	type Field,
	flag,
	list,
	nested,
	nestedList,
	number,
	oneOf,
	readList,
	readValue,
	refs,
	resource,
	text,
	time,
} from '../grammar';
import { id, idAndName } from './objectFields';

const appClass = text('appClass', { label: 'Application Class', hint: 'E.g. WEB_MAIL' });
const groupResults = flag('groupResults', { hint: 'Counts by class instead of applications' });

// terraform-provider-zia resource_zia_risk_profiles.go, 2026-11
const yesOrNo = ['ANY', 'YES', 'NO', 'UN_KNOWN'];
const keySizes = [
	'ANY',
	'BITS_256',
	'BITS_384',
	'BITS_1024',
	'BITS_2048',
	'BITS_3072',
	'BITS_4096',
	'BITS_8192',
	'UN_KNOWN',
];

const riskProfileFields: readonly Field[] = [
	text('profileName', { label: 'Name', required: true }),
	oneOf('profileType', ['CLOUD_APPLICATIONS'], { default: 'CLOUD_APPLICATIONS' }),
	oneOf('status', ['ANY', 'SANCTIONED', 'UN_SANCTIONED']),
	list('riskIndex', { of: 'number', hint: '1 to 5' }),
	list('certifications', { hint: 'E.g. ISO_27001, SOC2' }),
	number('excludeCertificates', { hint: '1 excludes the certifications given', min: 0, max: 1 }),
	list('dataEncryptionInTransit', { hint: 'E.g. ANY, TLSV1_2' }),
	oneOf('passwordStrength', ['ANY', 'GOOD', 'POOR', 'UN_KNOWN']),
	oneOf('sslCertKeySize', keySizes, { label: 'SSL Certificate Key Size' }),
	oneOf('poorItemsOfService', yesOrNo, { label: 'Poor Terms of Service' }),
	oneOf('adminAuditLogs', yesOrNo),
	oneOf('dataBreach', yesOrNo, { label: 'Data Breach in Three Years' }),
	oneOf('sourceIpRestrictions', yesOrNo, { label: 'Source IP Restrictions' }),
	oneOf('mfaSupport', yesOrNo, { label: 'MFA Support' }),
	oneOf('sslPinned', yesOrNo, { label: 'SSL Pinned' }),
	oneOf('httpSecurityHeaders', yesOrNo, { label: 'HTTP Security Headers' }),
	oneOf('evasive', yesOrNo),
	oneOf('dnsCaaPolicy', yesOrNo, { label: 'DNS CAA Policy' }),
	oneOf('weakCipherSupport', yesOrNo),
	oneOf('sslCertValidity', yesOrNo, { label: 'SSL Certificate Validity' }),
	oneOf('vulnerability', yesOrNo, { label: 'Published Vulnerability' }),
	oneOf('malwareScanningForContent', yesOrNo),
	oneOf('fileSharing', yesOrNo),
	oneOf('vulnerableToHeartBleed', yesOrNo, { label: 'Vulnerable to Heartbleed' }),
	oneOf('vulnerableToLogJam', yesOrNo, { label: 'Vulnerable to Logjam' }),
	oneOf('vulnerableToPoodle', yesOrNo, { label: 'Vulnerable to POODLE' }),
	oneOf('vulnerabilityDisclosure', yesOrNo),
	oneOf('supportForWaf', yesOrNo, { label: 'Support for WAF' }),
	oneOf('remoteScreenSharing', yesOrNo),
	oneOf('senderPolicyFramework', yesOrNo, { label: 'Sender Policy Framework' }),
	oneOf('domainKeysIdentifiedMail', yesOrNo, { label: 'DomainKeys Identified Mail' }),
	oneOf('domainBasedMessageAuth', yesOrNo, { label: 'Domain-Based Message Authentication' }),
	refs('customTags', 'ziaCustomTag'),
	id,
	time('lastModTime', 'seconds', { label: 'Last Modified Time', readOnly: true }),
	time('createTime', 'seconds', { readOnly: true }),
	nested('modifiedBy', idAndName, { readOnly: true }),
];

export const cloudApps = area('zia', 'Cloud Applications', [
	resource('cloudApplication', 'Cloud Application', '/cloudApplications/policy', {
		// Counts by category, with groupResults: recorded, zia__TestCloudApplications.
		expects: { getMany: { mayBeOne: true } },
		verbs: ['getMany'],
		key: 'app',
		nameField: 'appName',
		search: 'search',
		filters: [appClass, groupResults],
		fields: [
			text('app', { label: 'ID', readOnly: true }),
			text('appName', { readOnly: true }),
			text('parent', { readOnly: true }),
			text('parentName', { readOnly: true }),
		],
		actions: [
			readList('getManyForSsl', 'Get Many for SSL Inspection', '/cloudApplications/sslPolicy', {
				sentence: 'Get the cloud applications that SSL inspection rules know',
				query: [text('search'), appClass, groupResults],
				expects: { mayBeOne: true },
			}),
		],
	}),
	resource('cloudAppInstance', 'Cloud App Instance', '/cloudApplicationInstances', {
		key: 'instanceId',
		nameField: 'instanceName',
		fields: [
			text('instanceName', { required: true }),
			text('instanceType', { required: true, createOnly: true, hint: 'E.g. SHAREPOINTONLINE' }),
			nestedList('instanceIdentifiers', [
				text('instanceIdentifier', { required: true }),
				text('instanceIdentifierName'),
				oneOf('identifierType', ['URL', 'REFURL', 'KEYWORD']),
				number('instanceId', { label: 'Instance ID', readOnly: true }),
				time('modifiedAt', 'seconds', { readOnly: true }),
				nested('modifiedBy', idAndName, { readOnly: true }),
			]),
			number('instanceId', { label: 'ID', readOnly: true }),
			time('modifiedAt', 'seconds', { readOnly: true }),
			nested('modifiedBy', idAndName, { readOnly: true }),
		],
		filters: [text('instanceName'), text('instanceType')],
	}),
	resource('tenantProfile', 'Tenant Profile', '/tenancyRestrictionProfile', {
		fields: [
			text('name', { required: true }),
			text('description'),
			text('appType', { required: true, createOnly: true, hint: 'E.g. GOOGLE, MSLOGINSERVICES' }),
			text('itemTypePrimary', { hint: 'E.g. TENANT_RESTRICTION_DOMAIN' }),
			text('itemTypeSecondary'),
			list('itemDataPrimary'),
			list('itemDataSecondary'),
			list('itemValue'),
			flag('restrictPersonalO365Domains', { label: 'Restrict Personal Microsoft 365 Domains' }),
			flag('msLoginServicesTrV2', { label: 'Microsoft Tenant Restriction V2' }),
			flag('allowGoogleConsumers'),
			flag('allowGoogleVisitors'),
			flag('allowGcpCloudStorageRead', { label: 'Allow Reading Google Cloud Storage' }),
			id,
			number('lastModifiedUserId', { readOnly: true }),
		],
		parents: [text('appType', { required: true }), text('itemType', { required: true })],
		actions: [
			readValue(
				'countItems',
				'Count Items',
				'/tenancyRestrictionProfile/app-item-count/{appType}/{itemType}',
				{
					// Numbers by name: zscaler-sdk-go tenancy_restriction.go, 2026-11.
					expects: { shapes: ['object'] },
					sentence: 'Count the items of an application over all tenant profiles',
					query: [number('excludeProfile', { hint: 'ID of a profile to leave out' })],
				},
			),
		],
	}),
	resource('riskProfile', 'Risk Profile', '/riskProfiles', {
		nameField: 'profileName',
		fields: riskProfileFields,
		search: 'search',
		lite: { path: '/riskProfiles/lite' },
	}),
]);
