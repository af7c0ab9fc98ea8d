import { readStatus } from '../../zscaler/reports/readStatus';

test.each([
	['COMPLETE', 'ready'],
	['complete', 'ready'],
	['ERRORED', 'failed'],
	['ERROR', 'failed'],
	['CANCELLED', 'cancelled'],
	['INIT', 'running'],
	['EXECUTING', 'running'],
	['IN_PROGRESS', 'running'],
	['A_WORD_OF_TOMORROW', 'running'],
	['', 'none'],
])("'%s' is %s", (status, state) => {
	expect(readStatus({ status }).state).toBe(state);
});

test('of several, one that runs counts, else the last; of none there is no report', () => {
	const [running, ready] = [{ status: 'EXECUTING' }, { status: 'COMPLETE' }];
	expect(readStatus([running, ready]).state).toBe('running');
	expect(readStatus([{ status: 'ERRORED' }, ready]).state).toBe('ready');
	for (const none of [[], '', undefined, null]) expect(readStatus(none).state).toBe('none');
});

test('one finished report is told from another', () => {
	const ready = { status: 'COMPLETE', progressItemsComplete: 3, progressEndTime: 1 };
	const { mark, items } = readStatus(ready);
	expect(items).toBe(3);
	expect(readStatus({ ...ready, more: 1 }).mark).toBe(mark);
	expect(readStatus({ ...ready, progressEndTime: 2 }).mark).not.toBe(mark);
});
