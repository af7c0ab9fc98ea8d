import { resources } from '../../../../zscaler/catalogue';
import { folderWith } from '../folderWith';
import { readExchanges } from '../readExchanges';
import { countRows, replayRows } from './replayRows';

const API = 'https://api.zsapi.net/zia/api/v1';
const ZPA = 'https://api.zsapi.net/zpa/mgmtconfig/v1/admin/customers/1000';

/** One recorded exchange, written as JSON so that long numbers stand in it as they came. */
const recorded = (
	method: string,
	uri: string,
	body: string,
	[status, answer]: readonly [status: number, answer: string],
) =>
	`{"request":{"method":"${method}","uri":"${uri}","body":${body}},"response":{"status":${status},"headers":{},"body":${answer}}}`;

function play(...exchanges: string[]) {
	return replayRows(resources, readExchanges(folderWith(`[${exchanges.join(',')}]`)));
}

const differences = async (...exchanges: string[]): Promise<string[]> =>
	(await play(...exchanges)).forms.flatMap((form) => form.differences);

const LABEL = '{"name":"Finance","description":"Money, and more"}';
const GROUP = `{"name":"Sites","type":"DSTN_FQDN","addresses":["shop.example","example.net"],"countries":[]}`;
const INTERVAL = '{"name":"Nights","startTime":0,"endTime":1439,"daysOfWeek":["SUN","MON"]}';
const SEGMENT =
	'{"name":"Shop","enabled":true,"domainNames":["shop.example"],"segmentGroupId":"72058393975587083","serverGroups":[{"id":"216196257331370181"}],"tcpPortRange":[{"from":"443","to":"443"}]}';

test.each([
	['texts', 'POST', `${API}/ruleLabels`, LABEL, '{"id":1}'],
	['a list of texts', 'POST', `${API}/ipDestinationGroups`, GROUP, '{"id":2}'],
	['numbers and options', 'POST', `${API}/timeIntervals`, INTERVAL, '{"id":3}'],
	['flags, references, structures', 'POST', `${ZPA}/application`, SEGMENT, '{"id":"4"}'],
])('a recorded body comes out of a row the same: %s', async (...[, method, url, body, answer]) => {
	const exchange = recorded(method, url, body, [200, answer]);
	const verdicts = await play(exchange);
	expect(verdicts.forms.map((form) => form.differences)).toEqual([[]]);
	expect(countRows(verdicts)).toMatchObject({ forms: 1, same: 1, different: 0 });
});

describe('a row that does not fit what was recorded is told', () => {
	test.each([
		[
			'a field that it does not know',
			recorded('POST', `${API}/ruleLabels`, '{"name":"Finance","hue":"red"}', [200, '{"id":1}']),
			['hue: "red" recorded, nothing ours'],
		],
		[
			'a number where Zscaler has a text',
			recorded(...(['POST', `${API}/timeIntervals`] as const), INTERVAL.replace('1439', '"1439"'), [
				200,
				'{"id":3,"endTime":"1439"}',
			]),
			['endTime: "1439" recorded, 1439 ours'],
		],
		[
			'a text where Zscaler has a number',
			recorded('POST', `${API}/ruleLabels`, '{"name":5}', [200, '{"id":1,"name":5}']),
			['name: 5 recorded, "5" ours'],
		],
	])('%s', async (_, exchange, expected) => {
		expect(await differences(exchange)).toEqual(expected);
	});

	test('a value that it refuses and Zscaler took', async () => {
		const body = INTERVAL.replace('1439', '"late"');
		const [why] = await differences(
			recorded('POST', `${API}/timeIntervals`, body, [200, '{"id":3}']),
		);
		expect(why).toMatch(/^refused: .*'late' is not a number/);
	});
});

test('what Zscaler refused may be refused before it is sent', async () => {
	const body = INTERVAL.replace('1439', '"late"');
	expect(
		await differences(recorded('POST', `${API}/timeIntervals`, body, [400, '{"message":"No"}'])),
	).toEqual([]);
});

describe('an update', () => {
	const before = '{"id":7,"name":"Finance","description":"Old","kept":"as it is"}';
	const get = recorded('GET', `${API}/ruleLabels/7`, '""', [200, before]);
	const put = (body: string) => recorded('PUT', `${API}/ruleLabels/7`, body, [200, before]);

	test('keeps what the body does not name as it was recorded before', async () => {
		expect(await differences(get, put('{"id":7,"description":"New"}'))).toEqual([]);
	});

	test('that changes nothing sends nothing, and that is right', async () => {
		expect(await differences(get, put('{"description":"Old"}'))).toEqual([]);
	});

	test('tells what it cannot change', async () => {
		expect(await differences(get, put('{"description":"New","kept":"no more"}'))).toEqual([
			'kept: "no more" recorded, "as it is" ours',
		]);
	});
});

describe('objects of a list', () => {
	const list = (objects: string) => recorded('GET', `${API}/ruleLabels`, '""', [200, objects]);
	const counts = async (...exchanges: string[]) => countRows(await play(...exchanges));

	test('are left alone when they are put in again', async () => {
		expect(
			await counts(list('[{"id":1,"name":"A, B","referencedRuleCount":2},{"id":2,"name":"C"}]')),
		).toMatchObject({ objects: 2, unchanged: 2, simplified: 2, byName: 2 });
	});

	test('are told where a row would change them', async () => {
		const wrong = recorded(...(['GET', `${API}/timeIntervals`, '""'] as const), [
			200,
			`[${INTERVAL.replace('1439', '"late"').replace('{', '{"id":3,')}]`,
		]);
		expect(await counts(wrong)).toMatchObject({ objects: 1, unchanged: 0, byName: 0 });
	});

	test('keep ids that JavaScript would round', async () => {
		const rules = recorded(...(['GET', `${API}/ruleLabels`, '""'] as const), [
			200,
			'[{"id":72058393975587083,"name":"A"},{"id":72058393975587084,"name":"B"}]',
		]);
		const { objects } = await play(rules);
		expect(objects.map(({ object, wrong }) => [object.id, wrong.byName])).toEqual([
			['72058393975587083', undefined],
			['72058393975587084', undefined],
		]);
	});
});
