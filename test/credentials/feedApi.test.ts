import { CredentialTestContext } from 'n8n-core';
import type { ICredentialTestFunctions, IWorkflowExecuteAdditionalData } from 'n8n-workflow';

import { ZscalerFeedApi } from '../../credentials/ZscalerFeedApi.credentials';
import { readFeedKey } from '../../credentials/readFeedKey';
import { testZscalerFeedApi } from '../../nodes/ZscalerThreatFeed/methods/testZscalerFeedApi';
import { type Simulator, startSimulator } from '../../simulator';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ seed: 'empty' });
});
afterAll(() => simulator.close());

const additional = {} as Partial<IWorkflowExecuteAdditionalData> as IWorkflowExecuteAdditionalData;
const quiet = () => undefined;
const context: ICredentialTestFunctions = {
	helpers: new CredentialTestContext(additional).helpers,
	logger: { debug: quiet, info: quiet, warn: quiet, error: quiet },
};
const check = (data: Record<string, string>) =>
	testZscalerFeedApi.call(context, { id: '1', name: 'Feed', type: 'zscalerFeedApi', data });

const form = (more = {}) => ({
	address: `${simulator.url}/feeds/keyed`,
	authentication: 'header',
	name: 'Auth-Key',
	value: 'right-key',
	...more,
});

test.each<[string, object, string, RegExp]>([
	['the right key', {}, 'OK', /takes the key$/],
	['a wrong key', { value: 'wrong-key' }, 'Error', /refuses the key \(HTTP 401\)/],
	['an address that sends on', { path: 'moved' }, 'Error', /sends on to another address/],
	['an address that is not there', { path: 'none' }, 'Error', /answers HTTP 404/],
	['no name', { name: '' }, 'Error', /^Name is empty\. Correct it/],
	['no https', { address: 'http://feeds.example.net/' }, 'Error', /Address must begin with https/],
	['nobody there', { address: 'http://127.0.0.1:1/' }, 'Error', /cannot be reached/],
])("the credential's test tells of %s", async (_what, more, status, message) => {
	const key = { header: 'Auth-Key', value: 'right-key' };
	simulator.setFeeds({ path: 'keyed', body: 'a', key });
	simulator.setFeeds({ path: 'moved', body: '', key, status: 302, headers: { location: '/x' } });
	const { path, ...fields } = { path: 'keyed', ...more };
	const result = await check(form({ address: `${simulator.url}/feeds/${path}`, ...fields }));
	expect(result.status).toBe(status);
	expect(result.message).toMatch(message);
	expect(result.message).not.toMatch(/right-key|wrong-key/);
});

const PAGE = '<!doctype html><html><head><title>Sign in</title></head><body></body></html>';
const HTML = 'text/html; charset=utf-8';
test.each([
	['a page', { body: PAGE, type: HTML }, 'Error'],
	['a feed that says it is a page', { body: '198.51.100.7\n198.51.100.8\n', type: HTML }, 'OK'],
	['a feed', { body: '198.51.100.7\n', type: 'text/plain' }, 'OK'],
	['an empty feed', { body: '', type: 'text/plain' }, 'OK'],
])('%s in place of the feed', async (_what, request, status) => {
	simulator.setFeeds({ path: 'stranger', ...request });
	const result = await check(form({ address: `${simulator.url}/feeds/stranger` }));
	expect(result).toMatchObject({
		status,
		message:
			status === 'OK'
				? expect.stringMatching(/takes the key$/)
				: expect.stringMatching(
						/answers with .+ in place of a feed: check the address, and whether it asks for a sign-in/,
					),
	});
});

test.each([
	['misp.example.com', 'https://misp.example.com'],
	[
		'https://a.example.com:8443/x, b.example.com',
		'https://a.example.com:8443 https://b.example.com',
	],
])('further hosts are read as people write them: %s', (hosts, origins) => {
	const key = { address: 'https://feeds.example.com/list', name: 'n', value: 'v', hosts };
	expect(readFeedKey(key).origins).toEqual(['https://feeds.example.com', ...origins.split(' ')]);
	expect(() => readFeedKey({ ...key, hosts: 'http://a.example.com' })).toThrow(/https/);
});

test('hides what is secret, and shows each way its own fields', () => {
	const { properties } = new ZscalerFeedApi();
	const secrets = properties
		.filter(({ typeOptions }) => typeOptions?.password)
		.map(({ name }) => name);
	expect(secrets).toEqual(['value', 'password', 'token']);
	const shown = (way: string) =>
		properties.flatMap(({ name, displayOptions }) =>
			displayOptions?.show?.authentication?.includes(way) ? [name] : [],
		);
	expect(['header', 'query', 'basic', 'bearer'].map(shown)).toEqual([
		['name', 'value'],
		['name', 'value'],
		['user', 'password'],
		['token'],
	]);
});
