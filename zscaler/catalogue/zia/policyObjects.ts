import { area, number, resource, someOf, nested, text } from '../grammar';

const days = ['EVERYDAY', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];

export const policyObjects = area('zia', 'Policy Objects', [
	resource('ruleLabel', 'Rule Label', '/ruleLabels', {
		everyday: true,
		fields: [
			text('name', { required: true }),
			text('description'),
			number('id', { label: 'ID', readOnly: true }),
			number('referencedRuleCount', { readOnly: true }),
			nested('createdBy', undefined, { readOnly: true }),
		],
		search: 'search',
	}),
	resource('timeInterval', 'Time Interval', '/timeIntervals', {
		everyday: true,
		fields: [
			text('name', { required: true }),
			number('startTime', { required: true, min: 0, max: 1439, hint: 'Minutes after midnight' }),
			number('endTime', { required: true, min: 0, max: 1439, hint: 'Minutes after midnight' }),
			someOf('daysOfWeek', days, { required: true }),
			number('id', { label: 'ID', readOnly: true }),
		],
		search: 'search',
	}),
]);
