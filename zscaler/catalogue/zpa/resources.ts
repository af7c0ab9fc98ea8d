import { area, flag, refs, resource, text } from '../grammar';

/** Applications and what they run on: Resource Management > Application Management. */
export const resourceManagement = area('zpa', 'Application Management', [
	resource('segmentGroup', 'Segment Group', 'v1/segmentGroup', {
		everyday: true,
		search: 'name EQ',
		fields: [
			text('name', { required: true }),
			text('description'),
			flag('enabled', { default: true }),
			refs('applications', 'zpaApplicationSegment', {
				hint: 'Application segments in this group.',
			}),
		],
	}),
	resource('applicationSegment', 'Application Segment', 'v1/application', {
		everyday: true,
		search: 'name EQ',
		fields: [text('name', { required: true })],
	}),
]);
