import { smallerPlace } from '../../../../zscaler/client/pages/place';
import { readItems, readTotal } from '../../../../zscaler/client/readItems';

const a = { id: 1, name: 'a' };
const b = { id: 2, name: 'b' };

test.each([
	['ZIA', [a, b]],
	['ZPA', { totalPages: 1, totalCount: 2, list: [a, b] }],
	['ZPA, older', { totalPages: '1', currentCount: 2, list: [a, b] }],
	[
		'ZIdentity',
		{ results_total: 2, pageOffset: 0, pageSize: 100, next_link: 'x', records: [a, b] },
	],
	['EASM', { results: [a, b], total_results: 2, prev_link: null }],
	['AI Guard', { items: [a, b] }],
	['ZDX', { users: [a, b], next_offset: 'abc' }],
	['ZDX, devices', { devices: [a, b], next_offset: null }],
	['ZCC', { totalCount: 2, trustedNetworkContracts: [a, b] }],
	['Zero Trust Branch', { result: [a, b], count: 2, cluster_token: 't', token: 's' }],
	['Zero Trust Branch, nested', { result: { alarms: [a, b], total: 2 } }],
	['cellular', { totalElements: 2, totalPages: 1, size: 10, content: [a, b] }],
	['Business Insights', { reportType: 'x', reports: [a, b] }],
	['a single list under its own name', { authDomains: [a, b] }],
])('the items of %s', (_, body) => {
	expect(readItems(body)).toEqual([a, b]);
});

test.each([
	['an empty list', []],
	['ZPA without a list', { totalPages: 0, totalCount: 0 }],
	['an empty list of ZCC', { totalCount: 0, policies: [] }],
])('no items in %s', (_, body) => {
	expect(readItems(body)).toEqual([]);
});

test('bare values are named', () => {
	expect(readItems(['example.com', 7])).toEqual([{ value: 'example.com' }, { value: 7 }]);
	expect(readItems({ urls: ['example.com'] }, { list: 'urls' })).toEqual([
		{ value: 'example.com' },
	]);
});

test.each([
	['nothing', null],
	['an empty text', ''],
	['an empty object', {}],
	['a page', '<html></html>'],
	['a number', 12],
	['a ZPA page without its list', { totalPages: 3, totalCount: 1_200 }],
	['a word of success', { success: true }],
	['errors', { errors: ['no'] }],
	['a list of something else', { links: [a] }],
	['an empty list of something else', { links: [] }],
	['an object', { id: 5, urls: ['x'] }],
	['an object with lists', { totalCount: 0, upmGroupList: [a], upmDeviceGroupList: [b] }],
	['a graph without its root', { data: null }],
	['a graph without nodes', { data: { locations: { pageInfo: { totalCount: 3 } } } }],
])('%s is no list, which is not an empty one', (_, body) => {
	expect(() => readItems(body)).toThrow('In place of a list');
});

test('a list under a name of its own, or that may be an object, where the row says so', () => {
	expect(readItems({ id: 5, urls: ['x'] }, { list: 'urls' })).toEqual([{ value: 'x' }]);
	expect(readItems({ web: 5, mail: 7 }, { mayBeOne: true })).toEqual([{ web: 5, mail: 7 }]);
	expect(readItems({ networks: [a] }, { known: ['name'] })).toEqual([a]);
	expect(() => readItems({ networks: [{ href: 'x' }] }, { known: ['name'] })).toThrow('In place');
	expect(() => readItems({}, { mayBeOne: true })).toThrow('In place of a list');
});

test('how many there are in all, where it is told', () => {
	expect(readTotal({ totalCount: '12' })).toBe(12);
	expect(readTotal({ results_total: 3 })).toBe(3);
	expect(readTotal([a])).toBeUndefined();
	expect(readTotal({ totalCount: 'many' })).toBeUndefined();
});

test.each([
	[{ offset: 0, size: 1_000 }, 500],
	[{ offset: 3_000, size: 1_000 }, 500],
	[{ offset: 21, size: 7 }, 3],
	[{ offset: 14, size: 7 }, 2],
	[{ offset: 0, size: 1 }, undefined],
])('a smaller page than %j', (place, size) => {
	expect(smallerPlace(place)?.size).toBe(size);
});
