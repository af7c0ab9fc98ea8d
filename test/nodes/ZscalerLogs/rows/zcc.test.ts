import { parse } from 'csv-parse/sync';

import { ZscalerLogs } from '../../../../nodes/ZscalerLogs/ZscalerLogs.node';
import { sharedLimits } from '../../../../zscaler/client/limits/limits';
import { type Row, useTenant } from '../../../harness/engine/useTenant';

const { run, calls, tenant } = useTenant({ limits: 1 }, new ZscalerLogs());

const ask = (operation: string, more: Row = {}, items: Row[] = [{}]) =>
	run({ resource: 'zccDevice', operation, ...more }, { items });
const downloads = () => calls().filter((call) => call.includes('download')).length;
const DAY = 86_400_000;

const devices = [1, 2, 3].map((index) => ({
	udid: `U-${index}`,
	machineHostname: `PC "${index}", west`,
	user: `user${index}@example.com`,
	owner: `user${index}`,
	type: index === 1 ? 4 : 3,
	registration_time: '1759793919',
}));

beforeEach(() => {
	tenant().seed('zcc/devices', devices);
});

test('devices are listed, filtered by system, and one is told in detail', async () => {
	const { items } = await ask('getMany', { filters: { osType: '3' } });
	expect(items.map(({ json }) => json.udid)).toEqual(['U-2', 'U-3']);
	const one = await ask('getDetails', { getDetailsUdid: 'U-1' });
	expect(one.items[0]!.json.user).toBe('user1@example.com');
	expect(tenant().calls().at(-1)?.query).toEqual({ udid: 'U-1' });
});

test('a download comes as items, quoted cells read and times ISO', async () => {
	const { items, error } = await ask('download');
	expect(error).toBeUndefined();
	expect(items.map(({ json }) => json)).toEqual(
		devices.map(({ udid, machineHostname, user, owner }) => ({
			User: user,
			UDID: udid,
			Hostname: machineHostname,
			'Registration TimeStamp': '2025-10-06T23:38:39.000Z',
			Owner: owner,
		})),
	);
});

test.each([
	['a page', { effect: 'loginPage' } as const],
	['nothing', { effect: 'emptyBody' } as const],
	['an empty object', { effect: 'emptyObject' } as const],
	['an error', { status: 200, body: { message: 'Something went wrong' } }],
])('%s is no table without rows, and no file', async (_, fault) => {
	const asked = ['items', 'file'].map((download) => async () => {
		sharedLimits.clear();
		tenant().setFaults({ path: '*downloadDevices', times: null, ...fault });
		return ask('download', { download, options: { maxWait: 1 } });
	});
	for (const askAgain of asked) {
		const { items, error } = await askAgain();
		expect([items, error?.message]).toEqual([[], expect.stringMatching(/In place of a t.+ came/)]);
	}
});

test('or as a file on one item', async () => {
	const { items, error } = await ask('downloadStatus', { download: 'file', binaryProperty: 'csv' });
	expect(error).toBeUndefined();
	expect(items).toHaveLength(1);
	const { json, binary } = items[0]!;
	expect(json.fileName).toBe('zccDevice-downloadStatus.csv');
	expect(binary?.csv?.mimeType).toBe('text/csv');
	const text = Buffer.from(binary!.csv!.data, 'base64').toString();
	expect(text).toMatch(/^"User","UDID","ZIA Enabled"/);
	expect(text.length).toBe(json.bytes);
});

test('cells of the file that a spreadsheet would run are guarded, unless that is switched off', async () => {
	const machineHostname = '=HYPERLINK("https://evil.example.net")';
	tenant().seed('zcc/devices', [{ ...devices[0], udid: 'U-9', machineHostname }]);
	const hostIn = async (more: Row) => {
		sharedLimits.clear();
		const { items, error } = await ask('download', { download: 'file', ...more });
		expect(error).toBeUndefined();
		const rows = parse<Row>(Buffer.from(items[0]!.binary!.data!.data, 'base64'), { columns: true });
		return rows.at(-1)!.Hostname;
	};
	expect(await hostIn({})).toBe(`'${machineHostname}`);
	expect(await hostIn({ guardFormulas: false })).toBe(machineHostname);
	// Items are data: what writes them to a file guards them there.
	sharedLimits.clear();
	expect((await ask('download')).items.at(-1)!.json.Hostname).toBe(machineHostname);
});

test('disable reasons are those of the Time Range; none are no items', async () => {
	const at = Math.floor(Date.now() / 1000) - 3 * 3_600;
	tenant().seed('zcc/disableReasons', [{ user: 'a', udid: 'U-1', reason: 'Test, twice', at }]);
	const found = await ask('downloadReasons', { timeRange: 'last', last: 4, unit: 'hours' });
	expect(found.items.map(({ json }) => json['Disable Reason'])).toEqual(['Test, twice']);
	const { startDate } = tenant().calls().at(-1)?.query ?? {};
	expect(startDate).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d GMT$/);
	const none = await ask('downloadReasons', { timeRange: 'last', last: 1, unit: 'hours' });
	expect(none.items).toEqual([]);
});

test('items that ask for the same share one download', async () => {
	const items = [1, 2, 3, 4, 5].map((count) => ({ os: count < 5 ? '3' : '4' }));
	const { items: out, error } = await ask('download', {}, items);
	expect(error).toBeUndefined();
	expect(downloads()).toBe(1);
	expect(out.map(({ pairedItem }) => pairedItem)).toEqual(
		items.flatMap((_, item) => devices.map(() => ({ item }))),
	);
	const files = await ask('download', { download: 'file' }, [{}, {}]);
	expect(files.items.map(({ binary }) => binary?.data?.mimeType)).toEqual(['text/csv', 'text/csv']);
	expect(downloads()).toBe(1);
});

test('the fourth download of a day fails at once and says when the next is free', async () => {
	for (const _time of [1, 2, 3]) expect((await ask('download')).error).toBeUndefined();
	const { error } = await ask('download');
	expect(downloads()).toBe(3);
	const [, time = ''] = /the next is free at (\S+)$/.exec(error?.message ?? '') ?? [];
	expect(Math.abs(Date.parse(time) - Date.now() - DAY)).toBeLessThan(60_000);
	expect(error?.description).toContain('Try again at');
});

test('what others have downloaded counts too, whatever Max Wait says', async () => {
	for (const _time of [1, 2, 3]) await ask('download');
	// Another n8n knows nothing of those.
	sharedLimits.clear();
	const { error } = await ask('download', { options: { maxWait: 600 } });
	expect(error?.message).toMatch(/three a day|three times a day; the next is free at/);
	expect(downloads()).toBe(4);
	const again = await ask('download');
	expect(again.error?.message).toMatch(/the next is free at/);
	expect(downloads()).toBe(0);
});

test('a download that Zscaler itself counts by the hour is not held to three a day', async () => {
	for (const _time of [1, 2, 3, 4, 5]) expect((await ask('downloadStatus')).items).toHaveLength(3);
	expect(downloads()).toBe(5);
});

test('the node for logs removes no device', () => {
	const { description } = new ZscalerLogs();
	const [property] = description.properties.filter(
		({ name, displayOptions }) =>
			name === 'operation' && displayOptions?.show?.resource?.includes('zccDevice'),
	);
	expect(JSON.stringify(property?.options)).not.toMatch(/remove/i);
});
