import { strangers } from '../../harness/engine/strangers';
import { oneApiForm } from '../../harness/engine/tenant';
import type { Row } from '../../harness/engine/useTenant';
import { sharedLimits } from '../../../zscaler/client/limits/limits';
import { sharedAnswers } from '../../../zscaler/threatFeeds/lists/lookUpUrls';
import { sharedSessionStore } from '../../../zscaler/session';
import { inPortal } from '../../harness/engine/portal';
import { useFeeds } from './useFeeds';
import { someOf } from '../../harness/someOf';

const { act: actWith, run, tenant, objects } = useFeeds({ idleTime: 1e9 });

/** Signed in anew: the tenant forgets its sessions. */
const act: typeof actWith = (operation, items, more) =>
	actWith(operation, items, more, { form: oneApiForm(tenant()) });

const lists = ['denyList', 'maliciousUrlList', 'urlCategory', 'ipDestinationGroup', 'md5BlockList'];
const HASH = '0123456789abcdef0123456789abcdef';
const indicators = ['bad.example.net', '45.9.148.7', HASH].map((indicator) => ({ indicator }));
const options = { options: { maxWait: 60 } };
/** The sandbox has a token, and an address, of its own. */
const sendFile = (operation: string) =>
	run(
		{ resource: 'sandbox', operation, ...options },
		{
			form: {
				...oneApiForm(tenant()),
				sandboxToken: tenant().credentials.sandbox.apiToken,
				sandboxCloud: 'custom',
				sandboxUrl: tenant().url,
			},
			binary: { data: { data: Buffer.from('a file').toString('base64'), mimeType: 'text/plain' } },
		},
	);
const actions = {
	block: () => act('block', indicators, { lists, ...options }),
	allow: () => act('allow', [{ indicator: 'better.example.net' }], options),
	unblock: () =>
		act('unblock', [{ indicator: 'blocked.example.net' }], { lists: ['denyList'], ...options }),
	removeFromAllowList: () =>
		act('removeFromAllowList', [{ indicator: 'good.example.net' }], options),
	submitFile: () => sendFile('submitFile'),
	inspectFile: () => sendFile('inspectFile'),
	isBlocked: () => act('isBlocked', [{ indicator: 'blocked.example.net' }], options),
	lookUp: () => act('lookUp', [{ indicator: 'www.example.net' }, { indicator: HASH }], options),
	getReport: () => run({ resource: 'sandbox', operation: 'getReport', md5: HASH, ...options }),
	getQuota: () => run({ resource: 'sandbox', operation: 'getQuota', ...options }),
};
type Action = keyof typeof actions;

function kept(): Record<string, Row> {
	const { objects: saved, activated } = tenant().state();
	const filled = (all: typeof saved): Row =>
		Object.fromEntries(Object.entries(all).filter(([, each]) => each.length > 0));
	return { saved: filled(saved), activated: filled(activated) };
}

/** A tenant as it was, and nothing that was asked before. */
async function begin(): Promise<void> {
	tenant().reset();
	await inPortal(tenant(), 'PUT', 'zia/api/v1/security', { whitelistUrls: ['good.example.net'] });
	await inPortal(tenant(), 'POST', 'zia/api/v1/status/activate');
	sharedAnswers.clear();
	sharedSessionStore.credentials.clear();
	sharedSessionStore.accounts.clear();
	sharedLimits.clear();
	tenant().seed('zia/sandboxReports', [{ id: HASH, verdict: 'MALICIOUS' }]);
}

const cases = (Object.keys(actions) as Action[]).flatMap((action) =>
	Object.entries(strangers).flatMap(([came, fault]) =>
		[false, true].map((applies) => ({ action, came, applies, fault })),
	),
);

beforeEach(begin);

test('a write that was not done says what came in its place, and what to do', async () => {
	tenant().setFaults({ method: 'POST', path: '/zia/*', effect: 'loginPage', times: null });
	const { error } = await act('block', [{ indicator: 'bad.example.net' }], options);
	expect(error?.message).toMatch(
		/^Block indicators: Deny list was not changed: .*an HTML page titled 'Sign in'/,
	);
	expect(error?.message).not.toMatch(/not known/);
	expect(error?.description).toMatch(/a proxy, a firewall or a sign-in page/);
});

test.each(someOf(cases, 6))(
	'$action: $came, applied $applies',
	async ({ action, applies, fault }) => {
		const asked = new Set<string>();
		expect((await actions[action]()).error).toBeUndefined();
		const wanted = kept();
		for (const { method, path } of tenant().calls()) asked.add(`${method} ${path}`);
		for (const call of [...asked].filter((each) => !each.includes('/oauth2'))) {
			const [method = '', path = ''] = call.split(' ');
			await begin();
			tenant().setFaults({ method, path, ...fault, applies, times: null });
			const { items, error } = await actions[action]();
			const isDone = items.length > 0 && items.every(({ json }) => json.activated !== false);
			if (error === undefined) expect([call, isDone, kept()]).toEqual([call, true, wanted]);
			tenant().clearFaults();
			expect([call, (await actions[action]()).error?.message]).toEqual([call, undefined]);
			const deny = 'zia/lists/blacklistUrls';
			expect(objects(deny)).toEqual(wanted.saved?.[deny]);
		}
	},
);
