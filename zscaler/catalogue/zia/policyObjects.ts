import { area, minuteOfDay, nested, number, readList, resource, someOf, text } from '../grammar';
import { id, idAndName } from './objectFields';

const days = ['EVERYDAY', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];

export const policyObjects = area('zia', 'Policy Objects', [
	resource('ruleLabel', 'Rule Label', '/ruleLabels', {
		everyday: true,
		fields: [
			text('name', { required: true, max: 255 }),
			text('description', { max: 10_240 }),
			id,
			number('referencedRuleCount', { readOnly: true }),
			nested('createdBy', idAndName, { readOnly: true }),
		],
		search: 'search',
		parents: [text('ruleType', { required: true, hint: 'E.g. URL_FILTERING' })],
		actions: [
			readList('getManyOfRuleType', 'Get Many of a Rule Type', '/ruleLabels/ruleType/{ruleType}', {
				sentence: 'Get the labels that rules of a type carry',
				query: [text('search')],
			}),
		],
	}),
	resource('timeInterval', 'Time Interval', '/timeIntervals', {
		everyday: true,
		fields: [
			text('name', { required: true }),
			minuteOfDay('startTime'),
			minuteOfDay('endTime'),
			someOf('daysOfWeek', days, { required: true }),
			id,
		],
		search: 'search',
	}),
]);
