import {
	action,
	area,
	flag,
	flags,
	list,
	lists,
	nested,
	nestedList,
	number,
	oneOf,
	read,
	readList,
	ref,
	resource,
	service,
	shown,
	text,
	texts,
	unseen,
} from '../grammar';
import { zpaDescription, enabled, zpaName, owned, tenanted } from './shared';
import { allAtOnce } from '../../contract/paging';

const idp = ref('idpId', 'zpaIdentityProvider', {
	as: 'id',
	required: true,
	label: 'Identity Provider',
});

const device = shown(...texts('zscalerCloud', 'masterCustomerId', 'domain'));

/** Authentication > User and Device Authentication. */
export const identity = area('zpa', 'Authentication', [
	resource('identityProvider', 'Identity Provider', 'v1/idp', {
		everyday: true,
		verbs: ['getMany', 'get'],
		paths: { getMany: 'v2/idp' },
		search: 'name EQ',
		filters: [flag('scimEnabled', { label: 'SCIM Enabled' }), flag('userAttributes')],
		fields: shown(
			zpaName,
			zpaDescription,
			enabled,
			list('ssoType', { label: 'SSO Type' }),
			list('domainList', { label: 'Domains' }),
			flag('scimEnabled', { label: 'SCIM Enabled' }),
			...texts('idpEntityId', 'loginUrl', 'loginNameAttribute', 'signSamlRequest', 'autoProvision'),
			...texts('enableArbitraryAuthDomains', 'adminSpSigningCertId', 'userSpSigningCertId'),
			...texts('scimServiceProviderEndpoint', 'delta', 'iamIdpId', 'migrationDetail'),
			...flags('disableSamlBasedPolicy', 'enableScimBasedPolicy', 'forceAuth', 'loginHint'),
			...flags('reauthOnUserUpdate', 'redirectBinding', 'scimSharedSecretExists'),
			...flags('useCustomSPMetadata'),
			nestedList('certificates'),
			flag('oneIdentityEnabled', { label: 'ZIdentity Enabled' }),
			nested('adminMetadata'),
			nested('userMetadata'),
		),
	}),
	resource('samlAttribute', 'SAML Attribute', 'v1/samlAttribute', {
		paths: { getMany: 'v2/samlAttribute' },
		search: 'name EQ',
		parents: [idp],
		fields: [
			zpaName,
			text('samlName', { required: true, label: 'SAML Name' }),
			ref('idpId', 'zpaIdentityProvider', {
				as: 'id',
				required: true,
				label: 'Identity Provider',
			}),
			flag('userAttribute'),
			...shown(...texts('idpName', 'delta')),
		],
		actions: [
			readList('getByIdp', 'Get by IdP', 'v2/samlAttribute/idp/{idpId}', {
				sentence: 'Get the SAML attributes of an identity provider',
				query: [text('search')],
			}),
		],
	}),
	resource('scimAttribute', 'SCIM Attribute', 'v1/idp/{idpId}/scimattribute', {
		verbs: ['getMany', 'get'],
		parents: [idp],
		search: 'search',
		fields: shown(
			zpaName,
			zpaDescription,
			...texts('dataType', 'schemaURI', 'idpId', 'delta'),
			...lists('canonicalValues'),
			...texts('mutability', 'returned'),
			...flags('caseSensitive', 'multivalued', 'required', 'uniqueness'),
		),
		actions: [
			readList('getValues', 'Get Values', 'user/scimattribute/idpId/{idpId}/attributeId/{id}', {
				sentence: 'Get the values of a SCIM attribute',
				query: [text('search')],
			}),
		],
	}),
	resource('scimGroup', 'SCIM Group', 'user/scimgroup', {
		everyday: true,
		verbs: ['getMany', 'get'],
		paths: { getMany: 'user/scimgroup/idpId/{idpId}' },
		parents: [idp],
		search: 'search',
		filters: [
			text('scimUserId', { label: 'SCIM User ID' }),
			text('scimUserName', { label: 'SCIM User Name' }),
			text('idpGroupId', { label: 'IdP Group ID' }),
			oneOf('sortBy', ['id', 'name', 'creationTime', 'modifiedTime']),
			oneOf('sortOrder', ['ASC', 'DSC']),
			text('startTime', { hint: 'Modified after, epoch seconds' }),
			text('endTime', { hint: 'Modified before, epoch seconds' }),
			flag('allEntries', { hint: 'Also deleted ones' }),
		],
		verbQuery: { get: [flag('allEntries', { hint: 'Also if it was deleted' })] },
		fields: shown(zpaName, ...texts('idpGroupId', 'idpName', 'internalId'), number('idpId')),
	}),
	resource('machineGroup', 'Machine Group', 'v1/machineGroup', {
		verbs: ['getMany', 'get'],
		search: 'name EQ',
		fields: shown(zpaName, zpaDescription, enabled, nestedList('machines'), ...owned),
		actions: [
			readList('getSummaries', 'Get Summaries', 'v1/machineGroup/summary', {
				sentence: 'Get the names and IDs of all machine groups',
			}),
		],
	}),
	resource('postureProfile', 'Posture Profile', 'v1/posture', {
		everyday: true,
		verbs: ['getMany', 'get'],
		paths: { getMany: 'v2/posture' },
		search: 'name EQ',
		fields: shown(
			zpaName,
			text('postureUdid', { label: 'Posture UDID', hint: 'What access rules name' }),
			...texts('postureType', 'rootCert', 'zscalerCustomerId'),
			list('platform', { label: 'Platforms' }),
			...flags('applyToMachineTunnelEnabled', 'crlCheckEnabled', 'nonExportablePrivateKeyEnabled'),
			...device,
		),
	}),
	resource('trustedNetwork', 'Trusted Network', 'v1/network', {
		everyday: true,
		verbs: ['getMany', 'get'],
		paths: { getMany: 'v2/network' },
		search: 'name EQ',
		fields: shown(
			zpaName,
			text('networkId', { label: 'Network ID', hint: 'What access rules name' }),
			...device,
		),
	}),
	resource('managedBrowserProfile', 'Managed Browser Profile', 'v1/managedBrowserProfile', {
		verbs: ['getMany'],
		paths: { getMany: 'v1/managedBrowserProfile/search' },
		search: 'name EQ',
		fields: shown(
			zpaName,
			zpaDescription,
			...texts('browserType', 'customerId'),
			nested('chromePostureProfile'),
			...tenanted,
		),
	}),
	resource(
		'browserProtectionProfile',
		'Browser Protection Profile',
		'v1/browserProtectionProfile',
		{
			verbs: ['getMany'],
			search: 'name EQ',
			filters: [text('sort'), text('sortdir', { label: 'Sort Direction' })],
			fields: shown(
				zpaName,
				zpaDescription,
				...flags('criteriaFlagsMask', 'defaultCSP'),
				nested('criteria'),
			),
			actions: [
				readList('getActive', 'Get Active', 'v1/activeBrowserProtectionProfile', {
					sentence: 'Get the browser protection profiles in force',
					paging: allAtOnce,
				}),
				action('activate', 'Set Active', 'PUT v1/browserProtectionProfile/setActive/{id}', {
					leaves: { by: 'getActive', rows: ['id', 'params.id'] },
					sentence: 'Put a browser protection profile in force',
					answer: 'nothing',
				}),
			],
		},
	),
	resource('emergencyAccessUser', 'Emergency Access User', 'v1/emergencyAccess/user', {
		verbs: ['getMany', 'get', 'create', 'update'],
		paths: { getMany: 'v1/emergencyAccess/users' },
		key: 'userId',
		nameField: 'emailId',
		search: 'search',
		paging: { style: 'nextPage', size: 500 },
		filters: [
			number('pageSize', { max: 500 }),
			text('pageId', { label: 'Page ID', hint: 'Where the answer before left off' }),
		],
		verbQuery: { create: [flag('activateNow', { hint: 'Lets the user in at once' })] },
		fields: [
			text('emailId', { required: true, label: 'Email' }),
			...[text('firstName', { required: true }), text('lastName', { required: true })],
			...shown(
				text('userId', { label: 'User ID' }),
				...texts('userStatus', 'activatedOn', 'lastLoginTime'),
				...flags('allowedActivate', 'allowedDeactivate', 'updateEnabled'),
			),
		],
		actions: [
			action('activate', 'Activate', 'PUT v1/emergencyAccess/user/{id}/activate', {
				leaves: unseen('Get shows the User Status. Activating the user once more does no harm.'),
				sentence: 'Activate an emergency access user',
				query: [flag('sendEmail')],
				answer: 'nothing',
			}),
			action('deactivate', 'Deactivate', 'PUT v1/emergencyAccess/user/{id}/deactivate', {
				leaves: unseen('Get shows the User Status. Deactivating the user once more does no harm.'),
				sentence: 'Deactivate an emergency access user',
				answer: 'nothing',
			}),
		],
	}),
	service('authenticationDomain', 'Authentication Domain', [
		readList('getMany', 'Get Many', 'v1/authDomains', {
			sentence: 'Get the authentication domains',
			paging: allAtOnce,
		}),
		read('getAncestorPolicy', 'Get Ancestor Policy', 'v1/ancestorPolicy', {
			expects: { recognisedBy: ['accessType', 'accessMappings'] },
			sentence: 'Get the access that Zscaler and partners have',
		}),
		action('setAncestorPolicy', 'Set Ancestor Policy', 'POST v1/ancestorPolicy', {
			leaves: { by: 'getAncestorPolicy', sent: true },
			sentence: 'Set the access that Zscaler and partners have',
			body: 'json',
		}),
	]),
	service('identityMapping', 'ZIdentity Mapping', [
		readList('getMany', 'Get Many', 'v1/iamidpmapping', {
			expects: { recognisedBy: ['id', 'idpId', 'iamIdpId', 'mappings', 'orgId'] },
			paging: allAtOnce,
			sentence: 'Get how identity providers map to ZIdentity',
		}),
	]),
]);
