import { runTemplate } from '../harness/engine/runTemplate';
import { useFeeds } from '../nodes/ZscalerThreatFeed/useFeeds';

const { tenant, credentials, objects, act, calls } = useFeeds();
const denied = () => objects('zia/lists/blacklistUrls')[0]?.blacklistUrls;
const allowed = () => objects('zia/lists/whitelistUrls')[0]?.whitelistUrls;
const block = (indicator: string, more = {}) => act('block', [{ indicator }], more);

async function report(urls: string) {
	const items = [{ json: { 'URL or domain': urls, Reason: 'because' } }];
	const { pages } = await runTemplate({
		...{ file: 'false-positive-unblock.json', start: 'False Positive', items },
		...{ credentials: credentials(), staticData: {} },
	});
	expect(pages).toHaveLength(1);
	return pages[0]!;
}

test('each of several is taken off, put on the allow list, and named', async () => {
	await block('one.example.net, two.example.net');
	const { title, message } = await report('one.example.net, https://two.example.net/page?x=1');
	expect(title).toBe('Unblocked');
	expect(message.split('\n')).toEqual([
		expect.stringMatching(
			/^one\.example\.net was taken off \(one\.example\.net on .+\) and is put on the allow list\.$/,
		),
		expect.stringMatching(/^two\.example\.net\/page\?x=1 was taken off \(two\.example\.net on /),
		'The change is live in a few minutes.',
	]);
	expect(denied()).not.toEqual(expect.arrayContaining(['one.example.net']));
	expect(denied()).not.toEqual(expect.arrayContaining(['two.example.net']));
	expect(allowed()).toEqual(
		expect.arrayContaining(['one.example.net', 'two.example.net/page?x=1']),
	);
	expect(tenant().state().pending).toEqual([]);
});

test('a domain that is blocked with its subdomains is taken off when it is named itself', async () => {
	await block('evil.example.net', { subdomains: true });
	const { title } = await report('evil.example.net');
	expect(title).toBe('Unblocked');
	expect(denied()).not.toContain('.evil.example.net');
});

test('a whole domain is not taken off for one host', async () => {
	await block('evil.example.net', { subdomains: true });
	calls();
	const { title, message } = await report('www.evil.example.net');
	expect(title).toBe('Not unblocked');
	expect(message).toMatch(
		/^www\.evil\.example\.net is still blocked, and nothing was changed: \.evil\.example\.net on .+more than what was given/,
	);
	expect(denied()).toContain('.evil.example.net');
	expect(allowed()).not.toContain('www.evil.example.net');
	expect(calls().filter((call) => !call.startsWith('GET'))).toEqual([]);
});

test('a page is not unblocked by an entry for a longer part of its site', async () => {
	await block('site.example.net/bad/');
	const { title, message } = await report('site.example.net/bad/page');
	expect(title).toBe('Not unblocked');
	expect(message).toContain('more than what was given');
	expect(denied()).toContain('site.example.net/bad/');
});

test('one that is unblocked and one that is not are told apart', async () => {
	await block('evil.example.net', { subdomains: true });
	await block('one.example.net');
	const { title, message } = await report(
		'one.example.net, www.evil.example.net, free.example.net',
	);
	expect(title).toBe('Not all is unblocked');
	expect(message).toContain('one.example.net was taken off');
	expect(message).toContain('www.evil.example.net is still blocked');
	expect(message).toContain('free.example.net is on no list or rule that blocks it');
	expect(allowed()).toContain('one.example.net');
	expect(allowed()).not.toContain('free.example.net');
});

test('what nothing blocks has nothing to be taken off', async () => {
	calls();
	const { title, message } = await report('free.example.net');
	expect(title).toBe('Nothing to unblock');
	expect(message).toMatch(
		/^free\.example\.net is on no list or rule that blocks it\. Look into the logs/,
	);
	expect(calls().filter((call) => !call.startsWith('GET'))).toEqual([]);
});

test('the hash of a file is refused', async () => {
	await block('d41d8cd98f00b204e9800998ecf8427e');
	const { title, message } = await report('d41d8cd98f00b204e9800998ecf8427e');
	expect(title).toBe('Not unblocked');
	expect(message).toContain('is the hash of a file');
});

test('what a category of the policy blocks is not put on the allow list', async () => {
	const [rule] = objects('zia/urlFilteringRules');
	const category = { id: 'CUSTOM_77', configuredName: 'Own Policy', customCategory: true };
	tenant().seed('zia/urlCategories', [
		...objects('zia/urlCategories'),
		{ ...category, superCategory: 'USER_DEFINED', urls: ['mine.example.net'] },
	]);
	tenant().seed('zia/urlFilteringRules', [
		{ ...rule, action: 'BLOCK', state: 'ENABLED', urlCategories: ['CUSTOM_77'] },
	]);
	const alone = await report('mine.example.net');
	expect(alone.title).toBe('Not unblocked');
	expect(alone.message).toMatch(
		/^mine\.example\.net is still blocked\..*URL category Own Policy.*not put on the allow list/,
	);
	await block('mine.example.net');
	const both = await report('mine.example.net');
	expect(both.title).toBe('Not unblocked');
	expect(both.message).toMatch(/taken off \(mine\.example\.net on .+\), but .*Own Policy/);
	expect(allowed()).not.toContain('mine.example.net');
	expect(tenant().state().pending).toEqual([]);
});

test.each(['nothing!!', 'com', '10.0.0.1'])('%s is refused with words', async (text) => {
	const { title, message } = await report(text);
	expect(title).toBe('Not done');
	expect(message).toContain(`'${text}' cannot be used`);
});

test('what Zscaler refuses is said', async () => {
	await block('one.example.net');
	tenant().setFaults({
		path: '/zia/*whitelist*',
		method: 'PUT',
		status: 403,
		body: { message: 'No rights' },
	});
	tenant().setFaults({
		path: '/zia/api/v1/security',
		method: 'PUT',
		status: 403,
		body: { message: 'No rights' },
	});
	const { title, message } = await report('one.example.net');
	expect(title).toBe('Not unblocked');
	expect(message).toMatch(
		/was taken off .+ not on the allow list.+feed sync may block it again.+No rights/,
	);
});
