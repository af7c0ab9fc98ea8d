import {
	area,
	type Field,
	flag,
	list,
	nestedList,
	number,
	oneOf,
	resource,
	text,
} from '../grammar';
import { id } from './objectFields';
import { allAtOnce } from '../../contract/paging';

const headerOperators = [
	'UAVERSIONGT',
	'UAVERSIONLT',
	'UAVERSIONEQ',
	'UAVERSIONNEQ',
	'UAVERSIONANY',
];
const headerProfileFacts: readonly Field[] = [
	id,
	number('slotId', { label: 'Slot ID' }),
	flag('profileReadyForUse'),
	flag('deleted', { readOnly: true }),
];

export const httpHeaders = area('zia', 'HTTP Header Control', [
	resource('httpHeaderProfile', 'HTTP Header Profile', '/httpHeaderProfile', {
		verbs: ['getMany', 'create', 'update', 'delete'],
		paging: allAtOnce,
		fields: [
			text('name', { required: true }),
			text('description'),
			nestedList(
				'httpHeaderProfileCriteria',
				[
					oneOf('header', ['USERAGENT', 'REFERER', 'ORIGIN'], { required: true }),
					oneOf('operator', headerOperators),
					list('categoryBitmap', { label: 'URL Categories' }),
					list('cloudAppBitmap', { label: 'Cloud Applications' }),
					text('userAgent'),
					text('userAgentBitmap', { label: 'Browser', hint: 'E.g. FIREFOX' }),
					text('userAgentVersion', { label: 'Browser Version' }),
				],
				{ label: 'Criteria' },
			),
			...headerProfileFacts,
		],
	}),
	resource('httpHeaderActionProfile', 'HTTP Header Action Profile', '/httpHeaderActionProfile', {
		verbs: ['getMany', 'create', 'update', 'delete'],
		paging: allAtOnce,
		fields: [
			text('name', { required: true }),
			text('description'),
			nestedList(
				'httpHeaderActionProfileKeys',
				[text('key', { required: true }), text('value', { required: true })],
				{ label: 'Headers' },
			),
			...headerProfileFacts,
		],
	}),
]);
