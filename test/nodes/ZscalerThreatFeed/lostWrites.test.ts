import { ZscalerThreatFeed } from '../../../nodes/ZscalerThreatFeed/ZscalerThreatFeed.node';
import type { FaultSettings } from '../../../simulator/faults/fault';
import { sharedLimits } from '../../../zscaler/client/limits/limits';
import { oneApiForm } from '../../harness/engine/tenant';
import { type Row, useTenant } from '../../harness/engine/useTenant';

const { run, tenant, calls } = useTenant({}, new ZscalerThreatFeed());

const binary = {
	data: { data: Buffer.from('MZ').toString('base64'), mimeType: 'application/exe' },
};
const withToken = () => ({
	...oneApiForm(tenant()),
	sandboxToken: tenant().credentials.sandbox.apiToken,
	...{ sandboxCloud: 'custom', sandboxUrl: tenant().url },
});
const act = (parameters: Row) => run(parameters, { form: withToken(), binary });

const on = (operation: string): Row => ({
	...{ resource: 'indicator', operation, indicators: 'new.example.net', lists: ['denyList'] },
	safety: { protect: [] },
});

/** Everything that writes, and what must have been done before it. */
const writes: Readonly<Record<string, readonly [deed: Row, before?: Row]>> = {
	block: [on('block')],
	unblock: [on('unblock'), on('block')],
	allow: [on('allow')],
	'remove from the allow list': [on('removeFromAllowList'), on('allow')],
	'submit a file': [{ resource: 'sandbox', operation: 'submitFile' }],
	'inspect a file': [{ resource: 'sandbox', operation: 'inspectFile' }],
};

const faults: Readonly<Record<string, Omit<FaultSettings, 'path'>>> = {
	'answered by a page': { effect: 'loginPage' },
	'answered by a page after it was done': { effect: 'loginPage', applies: true },
	lost: { effect: 'reset' },
	'lost after it was done': { effect: 'dropAfterApply' },
	'answered by an object of somebody else': { status: 200, body: { login: '/sso' } },
	'answered by a confirmation of somebody else': { status: 200, body: { code: 200 } },
};

describe.each(Object.keys(faults))('a write that is %s', (how) => {
	test.each(Object.keys(writes))('%s: what came of it is seen, or not known', async (name) => {
		const [handler, before] = writes[name]!;
		if (before !== undefined) expect((await act(before)).error).toBeUndefined();
		sharedLimits.clear();
		calls();
		const all = { method: 'WRITE', times: null, ...faults[how] };
		tenant().setFaults({ path: '/zia/*security*', ...all }, { path: '/zscsb/*', ...all });
		const { items, error } = await act(handler);
		expect(calls().filter((call) => !call.startsWith('GET'))).not.toEqual([]);
		if (how.endsWith('was done') && handler.resource !== 'sandbox') {
			expect(error).toBeUndefined();
			return;
		}
		expect(items).toEqual([]);
		const words =
			handler.resource === 'sandbox' ? /not known whether it was done/ : /was not changed/;
		expect(error?.message).toMatch(words);
		if (handler.resource === 'sandbox')
			expect(error?.description).toMatch(/once more does no harm/);
	});
});
