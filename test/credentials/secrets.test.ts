import { sharedSessionStore } from '../../zscaler/session';
import { type Bench, openBench, schemeIds } from '../zscaler/session/bench';
import { callAsHttpRequest, callAsNode, logged, storeOf } from './engineBench';

let bench: Bench;
beforeEach(async () => {
	bench = await openBench();
	sharedSessionStore.credentials.clear();
	sharedSessionStore.accounts.clear();
	logged.length = 0;
});
afterEach(() => bench.simulator.close());

const secretFields = ['clientSecret', 'privateKey', 'password', 'apiKey', 'keySecret', 'secretKey'];

const secretsOf = (form: Readonly<Record<string, unknown>>) =>
	secretFields
		.flatMap((field) => String(form[field] ?? '').split('\n'))
		.filter((text) => text.length > 8 && !text.startsWith('-----'));

/** Everything that an error carries, however deep, as n8n may write or show it. */
function dump(value: unknown, seen = new Set<unknown>()): string {
	if (typeof value !== 'object' || value === null) return String(value);
	if (seen.has(value)) return '';
	seen.add(value);
	return Object.getOwnPropertyNames(value)
		.map((name) => `${name}=${dump(Reflect.get(value, name), seen)}`)
		.join('\n');
}

const answers = [
	{ status: 200, body: {} },
	{ status: 401, body: { error: 'invalid_client' } },
	{ status: 418, body: { message: 'ECHO' } },
	{ status: 503, body: '<html>ECHO</html>' },
	{ effect: 'reset' as const },
	{ effect: 'truncate' as const },
];

describe.each(schemeIds)('no secret and no token of %s', (scheme) => {
	it('is in any log, error or address, whatever the sign-in answers', async () => {
		const form = bench.forms[scheme];
		const secrets = secretsOf(form);
		expect(secrets.length).toBeGreaterThan(0);
		const said: string[] = [];
		for (const answer of answers) {
			sharedSessionStore.accounts.clear();
			bench.simulator.clearFaults();
			const body = JSON.parse(
				JSON.stringify(answer.body ?? '').replace('ECHO', secrets.join(' ')),
			) as unknown;
			const echo = answer.status === undefined ? answer : { ...answer, body };
			bench.simulator.setFaults({ ...echo, path: '*', times: 9 });
			const store = storeOf(form);
			const url = `${bench.simulator.url}/zia/api/v1/status`;
			const { error } = await callAsNode(store, url);
			expect(error).toBeInstanceOf(Error);
			said.push(dump(error), dump((await callAsHttpRequest(store, url)).error));
		}
		said.push(...logged, ...bench.simulator.calls().map(({ path }) => path));
		for (const secret of secrets) expect(said.join('\n')).not.toContain(secret);
	});

	it('is in any log after a sign-in that succeeds', async () => {
		const store = storeOf(bench.forms[scheme]);
		await callAsNode(store, `${bench.simulator.url}/`);
		const { token } = JSON.parse(String(store.stored.session)) as { token: string };
		expect(logged.join('\n')).toMatch(/signed in until 20.+Z \(credential \w{8}, \w+, first use\)/);
		for (const secret of [...secretsOf(bench.forms[scheme]), token])
			expect(logged.join('\n')).not.toContain(secret);
	});
});
