import type { INodeProperties } from 'n8n-workflow';

import { insights } from '../../../nodes/ZscalerLogs/insights/section';
import { sections } from '../../../nodes/ZscalerLogs/sections';
import { apiUsage } from '../../../nodes/ZscalerLogs/usage/section';
import { domains } from '../../../zscaler/insights/reports';

const valuesOf = ({ options = [] }: INodeProperties): unknown[] =>
	options.map((option) => 'value' in option && option.value);

describe.each([
	['Insights', insights],
	['API Usage', apiUsage],
])('%s', (_name, section) => {
	const properties = section.properties();

	test('is in the panel, with what each operation does', () => {
		expect(sections).toContain(section);
		const [operation] = properties;
		expect(operation?.name).toBe('operation');
		expect(valuesOf(operation!).sort()).toEqual(Object.keys(section.handlers).sort());
	});

	test('shows each field for itself alone, and light enough', () => {
		for (const { displayOptions } of properties) {
			expect(displayOptions?.show?.resource).toEqual([section.entry.value]);
		}
		expect(JSON.stringify(properties).length).toBeLessThan(25_000);
		expect(section.properties()[0]).not.toBe(properties[0]);
	});
});

test('a combination of fields never shows two of one name', () => {
	const properties = insights.properties();
	for (const { id, reports } of domains) {
		for (const report of reports) {
			const at: Record<string, unknown> = {
				...{ resource: 'insights', operation: id, report: report.id },
				...{ returnAll: false, period: 'between' },
			};
			const shown = properties.filter(({ displayOptions }) =>
				Object.entries(displayOptions?.show ?? {}).every(([name, values]) =>
					values?.includes(at[name] as never),
				),
			);
			const names = shown.map(({ name }) => name);
			expect(new Set(names).size).toBe(names.length);
			expect(names.includes('groupBy')).toBe(report.groupBy !== undefined);
			expect(names.includes('limit')).toBe(report.entries !== undefined);
			expect(names.includes('filters')).toBe((report.entries?.filters.length ?? 0) > 0);
		}
	}
});
