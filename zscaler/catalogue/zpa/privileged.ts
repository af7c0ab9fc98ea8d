import {
	action,
	area,
	flag,
	flags,
	gone,
	list,
	nested,
	oneOf,
	readList,
	ref,
	refs,
	resource,
	shown,
	someOf,
	text,
	texts,
	time,
	unseen,
} from '../grammar';
import { zpaDescription, enabled, zpaName, tenanted } from './shared';

const credentialTypes = ['USERNAME_PASSWORD', 'SSH_KEY', 'PASSWORD'];
const days = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];

/** Privileged Remote Access. */
export const privileged = area('zpa', 'Privileged Remote Access', [
	resource('privilegedPortal', 'Privileged Portal', 'v1/praPortal', {
		search: 'name EQ',
		fields: [
			zpaName,
			zpaDescription,
			enabled,
			text('domain', { hint: 'Host name of the portal; not with a domain of Zscaler' }),
			ref('certificateId', 'zpaCertificate', { as: 'id', label: 'Certificate' }),
			flag('userNotificationEnabled'),
			text('userNotification', { hint: 'Shown to users who open the portal' }),
			text('extDomain', { label: 'External Domain' }),
			text('extLabel', { label: 'External Label' }),
			text('extDomainName', { label: 'External Domain Name' }),
			text('extDomainTranslation', { label: 'External Domain Translation' }),
			list('approvalReviewers', { hint: 'Mail addresses of who may approve requests' }),
			ref('userPortalGid', 'zpaUserPortal', { as: 'id', label: 'User Portal' }),
			text('certManagedByZsRadio', { label: 'Certificate Managed by Zscaler' }),
			text('action'),
			...flags('hideInfoTooltip'),
			...shown(
				...texts(
					'cName',
					'getcName',
					'certificateName',
					'userPortalName',
					'objectType',
					'scopeName',
				),
				...flags('isSRAPortal', 'managedByZs', 'restrictedEntity'),
				...tenanted,
			),
		],
	}),
	resource('privilegedConsole', 'Privileged Console', 'v1/praConsole', {
		search: 'name EQ',
		parents: [
			ref('portalId', 'zpaPrivilegedPortal', { as: 'id', required: true, label: 'Portal' }),
		],
		fields: [
			zpaName,
			zpaDescription,
			enabled,
			ref('praApplication', 'zpaPrivilegedApplication', {
				twin: 'praApplicationId',
				required: true,
				label: 'Application',
				hint: 'A privileged remote access application of a segment',
			}),
			refs('praPortals', 'zpaPrivilegedPortal', {
				required: true,
				label: 'Portals',
				twin: 'praPortalIds',
			}),
			text('iconText', { hint: 'The icon as base64' }),
			ref('praApplicationId', 'zpaPrivilegedApplication', {
				as: 'id',
				label: 'Application ID',
				twin: 'praApplication',
			}),
			refs('praPortalIds', 'zpaPrivilegedPortal', {
				as: 'id',
				label: 'Portal IDs',
				twin: 'praPortals',
			}),
			...tenanted,
		],
		actions: [
			readList('getByPortal', 'Get by Portal', 'v1/praConsole/praPortal/{portalId}', {
				sentence: 'Get the consoles of a privileged portal',
			}),
			action('createMany', 'Create Many', 'POST v1/praConsole/bulk', {
				leaves: unseen('Get Many shows which of the consoles are there.'),
				sentence: 'Create many privileged consoles in one call',
				body: 'json',
				answer: 'items',
			}),
		],
	}),
	resource('privilegedCredential', 'Privileged Credential', 'v1/credential', {
		search: 'name EQ',
		fields: [
			zpaName,
			zpaDescription,
			oneOf('credentialType', credentialTypes, { required: true, createOnly: true }),
			text('userName'),
			text('userDomain'),
			text('password', { secret: true, hint: 'Never shown again' }),
			text('privateKey', { secret: true, hint: 'For SSH_KEY' }),
			text('passphrase', { secret: true, hint: 'Of the private key' }),
			...shown(...texts('lastCredentialResetTime', 'targetMicrotenantId'), ...tenanted),
		],
		actions: [
			action('move', 'Move to Microtenant', 'POST v1/credential/{id}/move', {
				leaves: {
					by: 'get',
					asks: { microtenantId: 'query.targetMicrotenantId' },
					has: { microtenantId: 'query.targetMicrotenantId' },
				},
				sentence: 'Move a privileged credential to a microtenant',
				query: [ref('targetMicrotenantId', 'zpaMicrotenant', { as: 'id', required: true })],
				answer: 'nothing',
			}),
		],
	}),
	resource('privilegedCredentialPool', 'Privileged Credential Pool', 'pra/credential-pool', {
		search: 'name EQ',
		filters: [text('sortBy'), text('sortDir', { label: 'Sort Direction' })],
		fields: [
			zpaName,
			zpaDescription,
			oneOf('credentialType', credentialTypes, { required: true }),
			refs('credentials', 'zpaPrivilegedCredential'),
			...shown(text('credentialMappingCount'), ...tenanted),
		],
		actions: [
			readList('getCredentials', 'Get Credentials', 'pra/credential-pool/{id}/credential', {
				sentence: 'Get the credentials in a pool',
			}),
		],
	}),
	resource('privilegedApproval', 'Privileged Approval', 'v1/approval', {
		nameField: 'id',
		search: 'search',
		filters: [text('sortBy'), oneOf('sortDir', ['ASC', 'DESC'], { label: 'Sort Direction' })],
		fields: [
			list('emailIds', { required: true, label: 'Emails', hint: 'Who gets in' }),
			refs('applications', 'zpaApplicationSegment', {
				required: true,
				label: 'Application Segments',
			}),
			time('startTime', 'seconds', { required: true }),
			time('endTime', 'seconds', { required: true, hint: 'At most 120 days after the start' }),
			oneOf('status', ['ACTIVE', 'FUTURE', 'EXPIRED', 'INVALID'], { default: 'ACTIVE' }),
			nested('workingHours', [
				someOf('days', days),
				text('startTime', { hint: 'E.g. 09:00' }),
				text('endTime', { hint: 'E.g. 17:00' }),
				text('timeZone', { hint: 'E.g. America/Vancouver' }),
				...texts('startTimeCron', 'endTimeCron'),
			]),
			...tenanted,
		],
		actions: [
			action('deleteExpired', 'Delete Expired', 'DELETE v1/approval/expired', {
				leaves: gone('status', { is: 'EXPIRED' }),
				sentence: 'Delete all expired privileged approvals',
				answer: 'nothing',
			}),
		],
	}),
]);
