import { readStatus } from '../../../zscaler/reports/readStatus';

test.each([
	['COMPLETE', 'ready'],
	['complete', 'ready'],
	['ERRORED', 'failed'],
	['ERROR', 'failed'],
	['CANCELLED', 'cancelled'],
	['INIT', 'running'],
	['EXECUTING', 'running'],
	['IN_PROGRESS', 'running'],
	['NONE', 'none'],
	['A_WORD_OF_TOMORROW', 'unknown'],
	['SUCCESSFULLY_QUEUED', 'unknown'],
	['NO_ERRORS_YET', 'unknown'],
])("'%s' is %s", (status, state) => {
	expect(readStatus({ status })?.state).toBe(state);
});

test('of several, one that runs counts, else the last; of none there is no report', () => {
	const [running, ready] = [{ status: 'EXECUTING' }, { status: 'COMPLETE' }];
	expect(readStatus([running, ready])?.state).toBe('running');
	expect(readStatus([{ status: 'ERRORED' }, ready])?.state).toBe('ready');
	expect(readStatus([])?.state).toBe('none');
});

test.each([
	['nothing', undefined],
	['null', null],
	['an empty text', ''],
	['a page', '<!doctype html><title>Sign in</title>'],
	['an empty object', {}],
	['another object', { message: 'Hello' }],
	['a word that is empty', { status: '' }],
	['a word that is none', { status: 7 }],
	['a list of something else', [{ status: 'COMPLETE' }, {}]],
])('%s tells of no report', (_, body) => {
	expect(readStatus(body)).toBeUndefined();
});

test('one finished report is told from another', () => {
	const ready = { status: 'COMPLETE', progressItemsComplete: 3, progressEndTime: 1 };
	const { mark, items } = readStatus(ready)!;
	expect(items).toBe(3);
	expect(readStatus({ ...ready, more: 1 })?.mark).toBe(mark);
	expect(readStatus({ ...ready, progressEndTime: 2 })?.mark).not.toBe(mark);
});
