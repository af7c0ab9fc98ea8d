import {
	area,
	criteria,
	type Field,
	flag,
	number,
	oneOf,
	refs,
	resource,
	someOf,
	text,
	readValue,
} from '../grammar';
import { id } from './objectFields';
import { fileTypes } from './fileTypes';
import {
	browserNotification,
	capturePackets,
	cloudApplications,
	devices,
	quotas,
	ruleFacts,
	ruleHead,
	trustLevels,
	urlCategories,
	when,
	who,
	zpaAppSegments,
} from './ruleFields';

// terraform-provider-zia validator.go and resource_zia_file_type_control_rules.go, 2026-11
export const fileProtocols = [
	'ANY_RULE',
	'HTTP_RULE',
	'HTTPS_RULE',
	'FTP_RULE',
	'FOHTTP_RULE',
	'SMRULEF_CASCADING_ALLOWED',
];

const ruleFields: readonly Field[] = [
	...ruleHead,
	oneOf('filteringAction', ['ALLOW', 'BLOCK', 'CAUTION'], {
		label: 'Action',
		required: true,
		does: true,
	}),
	oneOf('operation', ['UPLOAD', 'DOWNLOAD', 'UPLOAD_DOWNLOAD'], { required: true }),
	...criteria<Field>(
		someOf('fileTypes', fileTypes, { hint: 'Or categories below' }),
		refs('fileTypeCategories', 'ziaFileTypeCategory', { hint: 'Or file types above' }),
	),
	someOf('protocols', fileProtocols, {
		required: true,
		leftOpen: 'ANY_RULE',
		criterion: true,
	}),
	urlCategories,
	cloudApplications,
	...who,
	when,
	...devices,
	trustLevels,
	zpaAppSegments,
	...criteria<Field>(
		flag('activeContent', { hint: 'Files with active content, such as macros' }),
		flag('unscannable', { hint: 'Files that cannot be scanned' }),
		flag('passwordProtected'),
		number('minSize', { label: 'Minimum Size', hint: 'KB', min: 0, max: 409_600 }),
		number('maxSize', { label: 'Maximum Size', hint: 'KB', min: 0, max: 409_600 }),
	),
	...quotas,
	capturePackets,
	browserNotification,
	...ruleFacts,
];

export const fileTypeControl = area('zia', 'File Type Control', [
	resource('fileTypeRule', 'File Type Rule', '/fileTypeRules', {
		everyday: true,
		ordered: true,
		fields: ruleFields,
	}),
	resource('fileTypeCategory', 'File Type Category', '/fileTypeCategories', {
		plural: 'File Type Categories',
		verbs: ['getMany'],
		filters: [
			someOf('enums', ['ZSCALERDLP', 'EXTERNALDLP', 'FILETYPECATEGORYFORFILETYPECONTROL'], {
				label: 'Rule Types',
			}),
			flag('excludeCustomFileTypes'),
		],
		fields: [id, text('name', { readOnly: true }), text('parent', { readOnly: true })],
	}),
	resource('customFileType', 'Custom File Type', '/customFileTypes', {
		fields: [
			text('name', { required: true }),
			text('description'),
			text('extension', { required: true, createOnly: true }),
			id,
			number('fileTypeId', { label: 'File Type ID', readOnly: true }),
		],
		search: 'search',
		actions: [
			readValue('count', 'Count', '/customFileTypes/count', {
				sentence: 'Count custom file types',
				query: [text('query')],
			}),
		],
	}),
]);
