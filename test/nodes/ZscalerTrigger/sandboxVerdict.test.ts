import { useTrigger } from './useTrigger';
import { MINUTE_MS } from '../../../zscaler/contract/durations';

const { tenant, trigger, calls, pass, now, warnings } = useTrigger();
const md5 = (n: number): string => n.toString(16).padStart(32, '0');
const request = {
	event: 'sandboxVerdict',
	hashes: `${md5(1)}\n${md5(2).toUpperCase()}, ${md5(3)}`,
};

test('each verdict once, as soon as it is there; nothing is asked again after it', async () => {
	tenant().seed('zia/sandboxReports', [
		{ id: md5(1), verdict: 'MALICIOUS' },
		{ id: md5(2), verdict: 'BENIGN', readyAt: now() + 20 * MINUTE_MS },
	]);
	const { poll, restart } = trigger(request);
	expect(await poll()).toMatchObject([
		{ event: 'malicious', md5: md5(1), verdict: 'MALICIOUS', score: 86 },
	]);
	expect(calls()).toHaveLength(3);
	restart();
	expect(await poll()).toEqual([]);
	expect(calls()).toEqual([]);
	pass(16 * MINUTE_MS);
	expect(await poll()).toEqual([]);
	expect(calls()).toEqual([2, 3].map((n) => `GET zia/sandbox/report/${md5(n)}`));
	pass(16 * MINUTE_MS);
	expect(await poll()).toMatchObject([{ event: 'benign', md5: md5(2) }]);
	pass(16 * MINUTE_MS);
	calls();
	expect(await poll()).toEqual([]);
	expect(calls()).toEqual([`GET zia/sandbox/report/${md5(3)}`]);
});

test('what is not wanted starts no workflow', async () => {
	tenant().seed('zia/sandboxReports', [
		{ id: md5(1), verdict: 'BENIGN' },
		{ id: md5(2), verdict: 'MALICIOUS' },
	]);
	const { poll } = trigger({ ...request, sandboxVerdictKinds: ['malicious', 'suspicious'] });
	expect(await poll()).toMatchObject([{ md5: md5(2) }]);
	const bySeverity = trigger({ ...request, filters: { severity: 'high', categories: 'malware*' } });
	expect(await bySeverity.poll()).toMatchObject([{ md5: md5(2) }]);
});

test('many hashes take turns, ten a poll', async () => {
	const hashes = Array.from({ length: 12 }, (_, n) => md5(n)).join('\n');
	const { poll } = trigger({ ...request, hashes });
	const asked: number[] = [];
	for (let polls = 0; polls < 3; polls += 1) {
		await poll();
		asked.push(calls().length);
	}
	expect(asked).toEqual([10, 2, 0]);
});

test('a file whose report is refused keeps no other from being told, and waits for its next turn', async () => {
	tenant().seed('zia/sandboxReports', [{ id: md5(2), verdict: 'MALICIOUS' }]);
	const path = `/zia/api/v1/sandbox/report/${md5(1)}`;
	const body = { code: 'INVALID_INPUT_ARGUMENT', message: 'Odd file' };
	tenant().setFaults({ path, times: 99, status: 400, body });
	const { poll, stored } = trigger(request);
	expect(await poll()).toMatchObject([{ md5: md5(2) }]);
	expect(warnings).toEqual([expect.stringMatching(new RegExp(`${md5(1)}.*Odd file`))]);
	calls();
	expect(await poll()).toEqual([]);
	expect(calls()).toEqual([]);
	tenant().setFaults({ path: '/zia/api/v1/sandbox/report/*', times: 99, status: 400, body });
	pass(16 * MINUTE_MS);
	const before = stored();
	await expect(poll()).rejects.toThrow('Odd file');
	expect(stored()).toEqual(before);
});

test('what is no MD5 is told when the workflow is activated', async () => {
	await expect(trigger({ ...request, hashes: 'abc' }).poll()).rejects.toThrow("'abc' is no MD5");
	await expect(trigger({ ...request, hashes: ' ' }).poll()).rejects.toThrow('No MD5 is listed');
});

test('Fetch Test Event without any verdict says what to do', async () => {
	await expect(trigger(request).poll('manual')).rejects.toThrow(
		'There is nothing to show as an example',
	);
});
