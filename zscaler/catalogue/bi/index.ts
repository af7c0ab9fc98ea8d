import {
	action,
	area,
	flag,
	list,
	nested,
	nestedList,
	numbers,
	oneOf,
	readList,
	resource,
	service,
	text,
	texts,
	type Resource,
} from '../grammar';

const byId = [text('id', { label: 'ID', hint: 'Only the one with this ID' })];

const reportType = oneOf('reportType', ['APPLICATION', 'DATA_EXPLORER', 'WORKPLACE']);
const subType = oneOf('subType', ['CustomDataFeed', 'ScheduledReports', 'SaveAndSchedule']);

/** Business Insights. */
export const bi: readonly Resource[] = area('bi', 'Business Insights', [
	resource('customApp', 'Custom Application', '/customapps', {
		verbs: ['getMany', 'create', 'update', 'delete'],
		filters: byId,
		fields: [
			text('name', { required: true }),
			text('description'),
			nestedList('signatures', texts('type', 'matchLevel', 'value'), { required: true }),
			...texts('associatedAppName', 'associatedAppCategory'),
		],
	}),
	resource('reportConfig', 'Report Configuration', '/reports/{reportType}', {
		logs: 'reading',
		verbs: ['getMany', 'create', 'update', 'delete'],
		filters: byId,
		parents: [oneOf('reportType', ['customapps'], { required: true, default: 'customapps' })],
		fields: [
			text('name', { required: true }),
			text('sub_type', { label: 'Subtype' }),
			flag('enabled'),
			list('custom_ids', { of: 'number', label: 'Custom Application IDs' }),
			nestedList('delivery_information', [text('delivery_method'), list('emails')], {
				label: 'Delivery',
			}),
			nested('schedule_params', texts('timezone', 'frequency', 'weekday'), {
				label: 'Schedule',
			}),
			nested('backfill_params', [text('timezone'), ...numbers('stime', 'etime')], {
				label: 'Backfill',
			}),
			text('status'),
		],
	}),
	service(
		'report',
		'Report',
		[
			readList('getMany', 'Get Many', '/report/all', {
				sentence: 'Get the reports that can be downloaded',
				query: [reportType, subType, ...numbers('startTime', 'endTime'), text('reportName')],
				// zscaler-sdk-python zbi/reports.py, 2026-11: else from the first of last month
				timeRange: {
					from: 'startTime',
					to: 'endTime',
					in: 'query',
					unit: 'seconds',
					optional: true,
				},
			}),
			action('download', 'Download', 'POST /report/download', {
				sentence: 'Download a report',
				query: [oneOf('compression', ['gzip'])],
				body: [text('fileName', { required: true }), { ...reportType, required: true }, subType],
				answer: 'file',
				asksOnly: true,
			}),
		],
		{ logs: 'all' },
	),
]);
