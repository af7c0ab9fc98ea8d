import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { ZscalerLogs } from '../../../nodes/ZscalerLogs/ZscalerLogs.node';
import { findResource } from '../../../zscaler/catalogue';
import { reportKinds } from '../../../zscaler/reports/report';
import { readTemplate } from '../../harness/engine/template';
import { useLogs } from './useLogs';

const { properties } = new ZscalerLogs().description;
const shownFor = (values: IDataObject): INodeProperties[] =>
	properties.filter(({ displayOptions }) =>
		Object.entries(displayOptions?.show ?? {}).every(([name, wanted]) =>
			wanted?.includes(values[name] as never),
		),
	);

test.each([
	['ziaAuditLog', reportKinds.ziaAudit],
	['ziaEventLog', reportKinds.ziaEvents],
])('%s offers the filters of the API, and no others', (resource, kind) => {
	const form = shownFor({ resource }).find(({ name }) => name === 'filters')!;
	const offered = (form.options ?? []).map(({ name }) => name);
	const { operations } = findResource(kind.resource);
	const { body } = operations.find(({ id }) => id === 'request')!;
	const fields = body.kind === 'none' || !('fields' in body) ? [] : body.fields;
	const pages = ['startTime', 'endTime', 'page', 'pageSize'];
	const known = fields.map(({ name }) => name).filter((name) => !pages.includes(name));
	expect(offered.sort()).toEqual([...known].sort());
});

test('each operation shows what it needs, once', () => {
	for (const operation of ['getMany', 'download']) {
		const shown = shownFor({
			resource: 'ziaAuditLog',
			operation,
			timeRange: 'last',
			returnAll: false,
		});
		const names = shown.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(names.includes('limit')).toBe(operation === 'getMany');
		expect(names.includes('fileName')).toBe(operation === 'download');
		expect(names).toEqual(expect.arrayContaining(['last', 'unit', 'order', 'reportOptions']));
	}
});

describe('the template Weekly Audit Log Export', () => {
	const { run } = useLogs();
	const { nodes } = readTemplate('weekly-audit-export.json');
	const { parameters } = nodes.find(({ type }) => type.endsWith('zscalerLogs'))!;

	test('gives the node parameters that it has, and runs', async () => {
		const names = shownFor(parameters).map(({ name }) => name);
		expect(names).toEqual(expect.arrayContaining(Object.keys(parameters)));
		const { items, error } = await run(parameters);
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({
			rows: 6,
			fileName: expect.stringMatching(/^zia-audit-log-20\d\d-\d\d-\d\d\.csv$/),
		});
		expect(items[0]?.binary?.data).toBeDefined();
	});
});
