import { byId, type Row, useTenant } from '../../harness/engine/useTenant';
import { strangers } from '../../harness/engine/strangers';

const { run, objects, tenant } = useTenant();
const SECRETS = 'ziam/apiClientSecrets';

const act = (otherAction: string, values: Row = {}) =>
	run({
		...{ resource: 'otherObject', operation: 'runAction', objectType: 'zidApiClient', otherAction },
		object: byId('client-1'),
		parameters: { mappingMode: 'defineBelow', value: values, schema: [] },
		options: { maxWait: 1 },
	});
const handlers = {
	getSecrets: () => act('getSecrets'),
	addSecret: () => act('addSecret'),
	deleteSecret: () => act('deleteSecret', { secretId: 'old' }),
};
type Handler = keyof typeof handlers;

beforeEach(() => {
	tenant().seed('ziam/api-clients', [{ id: 'client-1', name: 'Robot' }]);
	tenant().seed(SECRETS, [{ id: 'old', apiClient: 'client-1', createdAt: 1, expiresAt: 2 }]);
});
const ids = () => objects(SECRETS).map(({ id }) => id);

test.each<[Handler, unknown, readonly string[]]>([
	['getSecrets', { id: 'old', createdAt: 1, expiresAt: 2 }, ['old']],
	['addSecret', { id: 'secret-2', value: 'value-of-secret-2' }, ['old', 'secret-2']],
	['deleteSecret', { success: true }, []],
])('%s of an API client', async (task, said, left) => {
	const { items, error } = await handlers[task]();
	expect(error).toBeUndefined();
	expect(items).toHaveLength(1);
	expect(items[0]?.json).toMatchObject(said as object);
	expect(ids()).toEqual(left);
});

const cases = (Object.keys(handlers) as Handler[]).flatMap((task) =>
	Object.entries(strangers).flatMap(([came, fault]) =>
		[false, true].map((applies) => ({ deed: task, came, applies, fault })),
	),
);

test.each(cases)('$deed: $came, applied $applies, is told as an error in words', async (each) => {
	const { deed: task, applies, fault } = each;
	tenant().setFaults({ path: '*/api-clients/*/secrets*', ...fault, applies, times: null });
	const { items, error } = await handlers[task]();
	expect(items).toEqual([]);
	expect(error?.message).toMatch(/[Ii]n place of .+ came /);
	if (task !== 'getSecrets') expect(error?.message).toMatch(/it is not known whether/);
	// What cannot be sent twice without being done twice is sent once.
	const sent = tenant()
		.calls()
		.filter(({ method }) => method === 'POST');
	expect(sent.filter(({ path }) => path.endsWith('/secrets')).length).toBe(
		task === 'addSecret' ? 1 : 0,
	);
});
