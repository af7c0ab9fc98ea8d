import {
	type ResourceSpec,
	area,
	flag,
	flags,
	list,
	nested,
	nestedList,
	oneOf,
	ref,
	refs,
	resource,
	shown,
	text,
	texts,
} from '../grammar';
import { zpaDescription, enabled, zpaName } from './shared';
import { allAtOnce } from '../../contract/paging';

/** Cloud Browser Isolation answers whole lists, and its changes with a body. */
const cbi = { paging: allAtOnce, answers: { update: 'item' } } as const satisfies ResourceSpec;

/** Cloud Browser Isolation. */
export const isolation = area('zpa', 'Browser Isolation', [
	resource('isolationProfile', 'Isolation Profile', 'v1/isolation/profiles', {
		verbs: ['getMany'],
		search: 'name EQ',
		fields: shown(
			zpaName,
			zpaDescription,
			enabled,
			...texts('isolationProfileId', 'isolationTenantId', 'isolationUrl'),
		),
	}),
	resource('cbiProfile', 'CBI Profile', 'cbi/profiles', {
		...cbi,
		fields: [
			zpaName,
			zpaDescription,
			enabled,
			refs('regionIds', 'zpaCbiRegion', { as: 'id', label: 'Regions' }),
			refs('certificateIds', 'zpaCbiCertificate', { as: 'id', label: 'Certificates' }),
			ref('bannerId', 'zpaCbiBanner', { as: 'id', label: 'Banner' }),
			nested('securityControls', [
				oneOf('uploadDownload', ['all', 'none', 'upstream', 'downstream']),
				oneOf('copyPaste', ['all', 'none', 'upstream', 'downstream']),
				...flags('documentViewer', 'allowPrinting', 'flattenedPdf', 'restrictKeystrokes'),
				...flags('localRender', 'cameraAndMic'),
				nested('watermark', [
					...flags('enabled', 'showUserId', 'showTimestamp', 'showMessage'),
					text('message'),
				]),
				nested('deepLink', [flag('enabled'), list('applications')]),
			]),
			nested('userExperience', [
				...flags('sessionPersistence', 'browserInBrowser', 'persistIsolationBar', 'translate'),
				...flags('zgpu'),
				nested('forwardToZia', [
					flag('enabled'),
					...texts('organizationId', 'cloudName', 'pacFileUrl'),
				]),
			]),
			nested('debugMode', [flag('allowed'), text('filePassword', { secret: true })]),
			...shown(...texts('cbiTenantId', 'cbiProfileId', 'cbiUrl', 'href'), flag('isDefault')),
			nestedList('regions', texts('id', 'name')),
			nestedList('certificates', [
				...texts('id', 'name'),
				...shown(...flags('enabled', 'isDefault')),
			]),
			nested('banner', [text('id')]),
		],
	}),
	resource('cbiBanner', 'CBI Banner', 'cbi/banners', {
		...cbi,
		paths: { create: 'cbi/banner' },
		fields: [
			zpaName,
			text('primaryColor', { hint: 'E.g. #36be00' }),
			text('textColor', { hint: 'E.g. #ffffff' }),
			...texts('notificationTitle', 'notificationText'),
			text('logo', { hint: 'An image as data URL' }),
			...flags('banner', 'persist'),
			...shown(flag('isDefault')),
		],
	}),
	resource('cbiCertificate', 'CBI Certificate', 'cbi/certificates', {
		...cbi,
		paths: { create: 'cbi/certificate' },
		fields: [zpaName, text('pem', { required: true, label: 'PEM' }), ...shown(flag('isDefault'))],
	}),
	resource('cbiRegion', 'CBI Region', 'cbi/regions', {
		verbs: ['getMany'],
		paging: allAtOnce,
		fields: shown(zpaName),
	}),
	resource('cbiZpaProfile', 'CBI ZPA Profile', 'cbi/zpaprofiles', {
		verbs: ['getMany'],
		paging: allAtOnce,
		filters: [flag('showDisabled'), text('scopeId')],
		fields: shown(
			zpaName,
			zpaDescription,
			enabled,
			...texts('cbiTenantId', 'cbiProfileId', 'cbiUrl'),
		),
	}),
]);
