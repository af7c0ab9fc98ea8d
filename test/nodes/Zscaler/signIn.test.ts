import { oneApiForm, ziaForm } from '../../harness/engine/tenant';
import { useTenant } from '../../harness/engine/useTenant';

const { run, calls, tenant } = useTenant();
const labels = { resource: 'ziaRuleLabel', operation: 'getMany' };

test('a wrong secret is named, with where to look', async () => {
	const form = { ...oneApiForm(tenant()), clientSecret: 'wrong' };
	const { error } = await run(labels, { form });
	expect(error?.message).toMatch(/Zscaler does not know this Client ID with this Client Secret/);
	expect(error?.description).toMatch(/API Clients/);
	expect(calls()).toEqual([]);
});

test('signing in is paused after two failures, so that nothing is locked', async () => {
	const form = { ...oneApiForm(tenant()), clientSecret: 'wrong' };
	for (let at = 0; at < 2; at += 1) await run(labels, { form });
	const { error } = await run(labels, { form });
	expect(error?.message).toMatch(/Sign-in to Zscaler is paused until 20/);
	expect(tenant().signIns().total).toBe(2);
});

test.each(['continueRegularOutput', 'continueErrorOutput'] as const)(
	'items that go on at errors sign in no more often for it (%s)',
	async (onError) => {
		const form = { ...oneApiForm(tenant()), clientSecret: 'wrong' };
		await run(labels, { form, onError, items: Array(10).fill({}) });
		expect(tenant().signIns().total).toBe(1);
	},
);

test.each([
	['\uD800', 'holds half a character'],
	['a\nb', 'holds a line break or another control character'],
])('a secret with %j is told by its field, and no sign-in is tried', async (more, flaw) => {
	const form = { ...oneApiForm(tenant()), clientSecret: `x${more}x` };
	const { error } = await run({ resource: 'ziaRuleLabel', operation: 'getMany' }, { form });
	expect(error?.message).toContain(`Client Secret ${flaw}`);
	expect(tenant().calls()).toEqual([]);
});

test('a host that does not exist is named', async () => {
	const form = { ...oneApiForm(tenant()), apiUrl: 'https://api.acme.invalid' };
	const { error } = await run({ ...labels, options: { maxWait: 0 } }, { form });
	expect(error?.message).toMatch(/Internet Access cannot be reached/);
	expect(error?.description).toMatch(/^Check API URL in the credential/);
});

test('a legacy credential says that it does not open the product, before anything is sent', async () => {
	const form = ziaForm(tenant());
	const { error } = await run({ resource: 'zpaSegmentGroup', operation: 'getMany' }, { form });
	expect(error?.message).toMatch(
		/This credential's sign-in opens Internet Access only, not Private Access/,
	);
	expect(error?.description).toMatch(/OneAPI/);
	expect(tenant().calls()).toEqual([]);
});

test('a session that Zscaler ends early is renewed without anybody noticing', async () => {
	await run(labels);
	tenant().expireSessions();
	const { error, items } = await run(labels);
	expect(error).toBeUndefined();
	expect(items).toHaveLength(3);
	expect(tenant().signIns().ok).toBe(2);
});
