import { countBy } from 'lodash';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { Fault } from '../../../zscaler/cloudNss/records/fault';
import type { LogRecord } from '../../../zscaler/cloudNss/records/readRecords';
import { isoOf } from '../../../zscaler/contract/json/time';

/** A record as an item has it: its fields, with what it is about and when it happened. */
function jsonOf({ type, time, sourcetype, isRepaired, fields }: LogRecord): IDataObject {
	const facts = { logType: type, ...(time === undefined ? {} : { time }) };
	return {
		...facts,
		...(sourcetype === undefined ? {} : { sourcetype }),
		...(fields as IDataObject),
		...facts,
		...(isRepaired ? { repaired: true } : {}),
	};
}

const faultJson = ({ reason, text, line }: Fault): IDataObject => ({
	logType: 'fault',
	reason,
	text,
	line,
});

export const recordItems = (
	records: readonly LogRecord[],
	faults: readonly Fault[],
): INodeExecutionData[] =>
	[...records.map(jsonOf), ...faults.map(faultJson)].map((json) => ({ json }));

export const batchItem = (
	records: readonly LogRecord[],
	faults: readonly Fault[],
): INodeExecutionData => ({
	json: {
		receivedAt: isoOf(Date.now()),
		count: records.length,
		logTypes: countBy(records, ({ type }) => type),
		records: records.map(jsonOf),
		...(faults.length === 0 ? {} : { faults: faults.map(faultJson) }),
	},
});
