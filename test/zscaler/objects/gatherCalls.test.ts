import { findResource } from '../../../zscaler/catalogue';
import type { Operation } from '../../../zscaler/catalogue/grammar';
import { answerFor, type ItemCall, gatherCalls } from '../../../zscaler/objects/gatherCalls';
import { operationOf } from '../../../zscaler/objects/operationOf';

const category = findResource('ziaUrlCategory');
const [addUrls, lookUp, getQuota] = ['addUrls', 'lookUpUrls', 'getQuota'].map((id) =>
	operationOf(category, id),
) as [Operation, Operation, Operation];

const adding = (index: number, id: string, urls: string[], more = {}): ItemCall => ({
	index,
	input: { params: { id }, query: {}, body: { urls, ...more } },
});
const asking = (index: number, urls: string[]): ItemCall => ({ index, input: { body: urls } });

test('items that differ in their lists alone share a call; what several name is sent once', () => {
	const calls = gatherCalls(addUrls, [
		adding(0, 'A', ['one', 'two']),
		adding(1, 'B', ['three']),
		adding(2, 'A', ['two', 'four'], { ipRanges: ['192.0.2.0/24'] }),
	]);
	expect(calls.map(({ asked, input }) => [asked.map(({ index }) => index), input.body])).toEqual([
		[[0, 2], { urls: ['one', 'two', 'four'], ipRanges: ['192.0.2.0/24'] }],
		[[1], { urls: ['three'] }],
	]);
});

test('another value that is no list makes another call', () => {
	const calls = gatherCalls(addUrls, [
		adding(0, 'A', ['one']),
		adding(1, 'A', ['two'], { configuredName: 'Other' }),
	]);
	expect(calls).toHaveLength(2);
});

test('what does not gather stays one call an item', () => {
	expect(
		gatherCalls(getQuota, [
			{ index: 0, input: {} },
			{ index: 1, input: {} },
		]),
	).toHaveLength(2);
});

test('questions are cut to what one call takes, and an item may need two of them', () => {
	const urls = Array.from({ length: 150 }, (_, at) => `host-${at}`);
	const calls = gatherCalls(lookUp, [asking(0, urls), asking(1, ['host-149', 'last'])]);
	expect(calls.map(({ input }) => (input.body as string[]).length)).toEqual([100, 51]);
	expect(calls.map(({ asked }) => asked.map(({ index }) => index))).toEqual([[0], [0, 1]]);
});

test('each item is given the answers to its own questions', () => {
	const answer = [{ url: 'a' }, { url: 'b' }, { url: 'c' }];
	expect(answerFor(lookUp, asking(0, ['c', 'a']), answer)).toEqual([{ url: 'a' }, { url: 'c' }]);
	expect(answerFor(addUrls, adding(0, 'A', []), answer)).toEqual(answer);
});
