import {
	action,
	area,
	flag,
	nestedList,
	readList,
	ref,
	refs,
	resource,
	shown,
	text,
	texts,
	unseen,
} from '../grammar';
import { zpaDescription, enabled, zpaName, tenanted } from './shared';

/** User Portals: where users find their applications. */
export const userPortals = area('zpa', 'User Portals', [
	resource('userPortal', 'User Portal', 'v1/userPortal', {
		search: 'name EQ',
		filters: [flag('uiConfig')],
		fields: [
			zpaName,
			zpaDescription,
			enabled,
			text('domain'),
			ref('certificateId', 'zpaCertificate', { as: 'id', label: 'Certificate' }),
			flag('userNotificationEnabled'),
			text('userNotification'),
			text('imageData', { hint: 'The logo as base64' }),
			...texts('extDomain', 'extLabel', 'extDomainName', 'extDomainTranslation'),
			...shown(...texts('certificateName', 'getcName'), flag('managedByZs')),
			...tenanted,
		],
	}),
	resource('userPortalLink', 'User Portal Link', 'v1/userPortalLink', {
		search: 'name EQ',
		parents: [
			ref('userPortalId', 'zpaUserPortal', { as: 'id', required: true, label: 'User Portal' }),
		],
		fields: [
			zpaName,
			zpaDescription,
			enabled,
			...texts('link', 'linkPath', 'protocol', 'iconText'),
			ref('applicationId', 'zpaApplicationSegment', { as: 'id', label: 'Application Segment' }),
			ref('userPortalId', 'zpaUserPortal', { as: 'id', label: 'User Portal' }),
			refs('userPortals', 'zpaUserPortal'),
			...shown(text('nameWithoutTrim')),
			...tenanted,
		],
		actions: [
			readList('getByPortal', 'Get by Portal', 'v1/userPortalLink/userPortal/{userPortalId}', {
				sentence: 'Get the links of a user portal',
			}),
			action('createMany', 'Create Many', 'POST v2/userPortalLink/bulk', {
				leaves: unseen('Get Many shows which of the links are there.'),
				sentence: 'Create many user portal links in one call',
				body: [
					nestedList('userPortalLinks', undefined, { required: true }),
					nestedList('userPortals'),
				],
				answer: 'items',
			}),
		],
	}),
	resource('userPortalPolicy', 'User Portal Acceptable Use Policy', 'v1/userportal/aup', {
		plural: 'User Portal Acceptable Use Policies',
		search: 'name EQ',
		fields: [
			zpaName,
			zpaDescription,
			enabled,
			text('aup', { label: 'Text' }),
			text('email'),
			text('phoneNum', { label: 'Phone Number' }),
			...tenanted,
		],
	}),
]);
