import { CredentialTestContext } from 'n8n-core';
import type { ICredentialTestFunctions, IWorkflowExecuteAdditionalData } from 'n8n-workflow';
import { testZscalerApi } from '../../nodes/shared/testCredential';
import { sharedSessionStore } from '../../zscaler/session';
import { type Bench, openBench, schemeIds } from '../zscaler/session/bench';

let bench: Bench;
beforeEach(async () => {
	bench = await openBench();
	sharedSessionStore.credentials.clear();
	sharedSessionStore.accounts.clear();
});
afterEach(() => bench.simulator.close());

const additional = {} as Partial<IWorkflowExecuteAdditionalData> as IWorkflowExecuteAdditionalData;
const quiet = () => undefined;
const context: ICredentialTestFunctions = {
	helpers: new CredentialTestContext(additional).helpers,
	logger: { debug: quiet, info: quiet, warn: quiet, error: quiet },
};

const test = (form: object) =>
	testZscalerApi.call(context, { id: '1', name: 'Zscaler', type: 'zscalerApi', data: { ...form } });

describe("the credential's test, as n8n runs it", () => {
	it.each(schemeIds)('%s signs in', async (scheme) => {
		expect((await test(bench.forms[scheme])).status).toBe('OK');
		expect(bench.simulator.signIns().ok).toBe(1);
	});

	it('signs in anew each time, for secrets may have changed at Zscaler', async () => {
		await test(bench.forms.oneApiSecret);
		await test(bench.forms.oneApiSecret);
		expect(bench.simulator.signIns().ok).toBe(2);
	});

	const answered = (status: number, body: unknown) => ({
		path: '*/status',
		status,
		body,
		times: 9,
	});
	it.each<[string, object, object | undefined, RegExp]>([
		[
			'an empty form',
			{ authentication: 'zdx', zdxCloud: 'zdxcloud' },
			undefined,
			/^Key ID is empty/,
		],
		['a wrong secret', { clientSecret: 'wrong' }, undefined, /does not know this Client ID/],
		[
			'a weak key',
			{ authentication: 'oneApiKey', privateKey: 'x' },
			undefined,
			/Private Key cannot/,
		],
		[
			'an unknown host',
			{ signInUrl: 'https://acme.invalid' },
			undefined,
			/no host|cannot be reached/,
		],
		['an unreachable host', { signInUrl: 'http://127.0.0.1:1' }, undefined, /cannot be reached/],
		['no role', { customerId: '' }, answered(403, {}), /^Signed in, but .+API role missing/],
		[
			'a refused session',
			{ customerId: '' },
			answered(401, {}),
			/refuses the session: no API role/,
		],
		['a sick API', { customerId: '' }, answered(503, ''), /failed with status 503/],
	])('tells %s', async (_what, edit, fault, message) => {
		if (fault !== undefined) bench.simulator.setFaults(fault);
		const result = await test({ ...bench.forms.oneApiSecret, ...edit });
		expect(result).toEqual({ status: 'Error', message: result.message });
		expect(result.message).toMatch(message);
		expect(result.message).toMatch(/\.$/);
	});

	const page = '<!doctype html><html><head><title>Sign in</title></head></html>';
	it.each<[string, object, RegExp]>([
		[
			'a page',
			{ status: 200, headers: { 'content-type': 'text/html' }, body: page },
			/titled 'Sign in'/,
		],
		[
			'a page that is not found',
			{ status: 404, headers: { 'content-type': 'text/html' }, body: page },
			/status 404/,
		],
		['a redirect', { effect: 'redirected' }, /a redirect to sso\.example\.com/],
		['nothing', { effect: 'emptyBody' }, /an empty answer/],
		['an empty object', { effect: 'emptyObject' }, /an empty object/],
		['no content', { effect: 'noContent' }, /without content/],
	])('takes %s in place of the API for no session that can be used', async (_what, fault, came) => {
		bench.simulator.setFaults({ path: '*/status', times: 9, ...fault });
		const { status, message } = await test({ ...bench.forms.oneApiSecret, customerId: '' });
		expect([status, message]).toEqual(['Error', expect.stringMatching(came)]);
		expect(message).toMatch(/^Signed in, but nothing can be used yet/);
	});

	it('is content where one of two products may be used', async () => {
		bench.simulator.setFaults(answered(403, {}));
		const result = await test(bench.forms.oneApiSecret);
		expect(result.status).toBe('OK');
		expect(result.message).toMatch(/Internet Access: no permission.+Private Access: can be used/);
	});

	it('is held to the pause as everybody', async () => {
		const wrong = { ...bench.forms.ziaApiKey, password: 'wrong' };
		await test(wrong);
		await test(wrong);
		expect((await test(wrong)).message).toMatch(/paused until/);
		expect(bench.simulator.signIns().failed).toBe(2);
	});
});
