import { findResource } from '../../../../zscaler/catalogue';
import { showTimes } from '../../../../zscaler/objects/plan/showTimes';

const alert = findResource('zdxAlert');

test('times that the catalogue knows are ISO 8601, as numbers and as texts', () => {
	expect(showTimes(alert, { id: 1, started_on: 1_795_000_000, ended_on: '1795000060' })).toEqual({
		id: 1,
		started_on: '2026-11-18T11:06:40.000Z',
		ended_on: '2026-11-18T11:07:40.000Z',
	});
});

test('so are those of measurements, however deep; other numbers stay', () => {
	const datapoints = [{ timestamp: 1_795_000_000, value: 1_795_000_000 }];
	expect(showTimes(alert, { metrics: [{ datapoints }] })).toEqual({
		metrics: [{ datapoints: [{ timestamp: '2026-11-18T11:06:40.000Z', value: 1_795_000_000 }] }],
	});
});

test('0 is no time, and what cannot be read stays', () => {
	const none = { started_on: 'soon', ended_on: 0, timestamp: '0' };
	expect(showTimes(alert, none)).toEqual({ started_on: 'soon', ended_on: null, timestamp: null });
});
