import {
	area,
	criteria,
	does,
	type Field,
	flag,
	list,
	number,
	oneOf,
	refs,
	resource,
	someOf,
	text,
	urlList,
} from '../grammar';
import { id } from './objectFields';
import { devices, ruleFacts, ruleHead, trustLevels, webProtocols, when } from './ruleFields';

// terraform-provider-zia resource_zia_bandwidth_classes_file_size.go, 2026-11
const fileSizes = [
	'FILE_5MB',
	'FILE_10MB',
	'FILE_50MB',
	'FILE_100MB',
	'FILE_250MB',
	'FILE_500MB',
	'FILE_1GB',
];

const ruleFields: readonly Field[] = [
	...ruleHead,
	...does(
		number('maxBandwidth', { label: 'Maximum Bandwidth', hint: 'Percent', min: 0, max: 100 }),
		number('minBandwidth', { label: 'Minimum Bandwidth', hint: 'Percent', min: 0, max: 100 }),
	),
	...criteria<Field>(
		refs('bandwidthClasses', 'ziaBandwidthClass', { required: true }),
		someOf('protocols', webProtocols, { required: true }),
		refs('locations', 'ziaLocation'),
		refs('locationGroups', 'ziaLocationGroup'),
	),
	when,
	...devices,
	trustLevels,
	...ruleFacts,
];

const classFields: readonly Field[] = [
	text('name', { required: true }),
	refs('webApplications', 'ziaCloudApplication', { as: 'id' }),
	urlList('urls', { label: 'URLs', hint: '25,000 together with all URL categories' }),
	refs('urlCategories', 'ziaUrlCategory', { as: 'id', label: 'URL Categories' }),
	list('applications'),
	list('networkApplications'),
	list('networkServices'),
	list('applicationServiceGroups'),
	oneOf('fileSize', fileSizes, { hint: 'For the class of large files only' }),
	id,
	text('type', { hint: 'E.g. BANDWIDTH_CAT_LARGE_FILE, BANDWIDTH_CAT_WEBCONF' }),
	text('getfileSize', { label: 'File Size in Use', readOnly: true }),
	flag('isNameL10nTag', { label: 'Name Is Translated', readOnly: true }),
];

export const bandwidth = area('zia', 'Bandwidth Control', [
	resource('bandwidthRule', 'Bandwidth Control Rule', '/bandwidthControlRules', {
		everyday: true,
		ordered: true,
		fields: ruleFields,
		lite: { path: '/bandwidthControlRules/lite' },
	}),
	resource('bandwidthClass', 'Bandwidth Class', '/bandwidthClasses', {
		everyday: true,
		fields: classFields,
		lite: { path: '/bandwidthClasses/lite' },
	}),
]);
