import { createClient } from '../../../../zscaler/client/createClient';
import { UNEXPECTED_ANSWER } from '../../../../zscaler/client/answers/unexpected';
import { mayBeDone } from '../../../../zscaler/client/mayBeDone';
import type { HttpRequest } from '../../../../zscaler/contract/ports';
import { type ErrorKind, ZscalerError } from '../../../../zscaler/contract/zscalerError';
import { openUrlList } from '../../../../zscaler/threatFeeds/lists/openUrlList';
import { sendSurely } from '../../../../zscaler/threatFeeds/lists/sendSurely';
import { startRunContext } from '../../../../zscaler/objects/runContext';
import { mark, oneApiTenant } from '../../client/tenants';

const change = { add: ['bad.example.net'], remove: [] };
const error = (code: string, syscall?: string) =>
	Object.assign(new Error(`${syscall ?? 'read'} ${code}`), { code, syscall });

/** A deny list, of which each write meets these errors, the last of them for ever, and each later reading too. */
async function strike(...codes: readonly (readonly [code: string, syscall?: string])[]) {
	const asked: string[] = [];
	let now = 0;
	let isBroken = false;
	const send = async ({ method }: HttpRequest) => {
		const [code = 'ECONNREFUSED', syscall] = codes[Math.min(asked.length, codes.length) - 1] ?? [];
		asked.push(method);
		if (method === 'GET' && !isBroken)
			return { status: 200, headers: mark, body: { blacklistUrls: ['old.example.net'] } };
		isBroken = true;
		throw error(code, syscall);
	};
	const ports = {
		send,
		now: () => now,
		sleep: async (ms: number) => {
			now += ms;
		},
	};
	const tenant = oneApiTenant();
	const client = createClient({ tenant, limits: new Map(), maxWait: 3_000, ports });
	const list = await openUrlList(startRunContext(client, 1), 'denyList');
	const failure = await sendSurely(list, change).catch((thrown: unknown) => thrown);
	return { failure, reads: asked.filter((method) => method === 'GET').length - 1 };
}

test.each([
	['ECONNREFUSED'],
	['EHOSTUNREACH'],
	['ENETUNREACH'],
	['EADDRNOTAVAIL'],
	['EAI_AGAIN'],
	['EMFILE'],
	['ENOBUFS'],
	['ERR_SOCKET_CONNECTION_TIMEOUT'],
	['UND_ERR_CONNECT_TIMEOUT'],
	['ETIMEDOUT', 'connect'],
	['ECONNRESET', 'connect'],
	['ENOTFOUND'],
	['SELF_SIGNED_CERT_IN_CHAIN'],
	['EPROTO'],
])('what met %s was never sent: that is told, and nothing is asked', async (...met) => {
	const { failure, reads } = await strike(met);
	expect(failure).toMatchObject({
		message: expect.stringMatching(/^Deny list was not changed: .+ cannot be reached/),
		facts: { kind: 'unreachable' },
	});
	expect(reads).toBe(0);
});

test.each([['ETIMEDOUT'], ['ECONNRESET'], ['EPIPE'], ['UND_ERR_BODY_TIMEOUT'], ['HPE_INVALID']])(
	'what met %s may have been done, and that cannot be read: neither is told',
	async (code) => {
		const { failure, reads } = await strike([code]);
		expect(failure).toMatchObject({ facts: { kind: 'fateUnknown' } });
		expect(reads).toBeGreaterThan(0);
	},
);

test.each([['ECONNREFUSED'], ['ENOTFOUND'], ['SELF_SIGNED_CERT_IN_CHAIN']])(
	'a try that broke off stays open, though the next met %s',
	async (code) => {
		expect((await strike(['ECONNRESET'], [code])).failure).toMatchObject({
			facts: { kind: 'fateUnknown' },
		});
	},
);

test.each<[ErrorKind, number | undefined, string | undefined, boolean]>([
	['fateUnknown', undefined, undefined, true],
	['failed', 500, undefined, true],
	['unreachable', 200, UNEXPECTED_ANSWER, true],
	['unreachable', 408, undefined, true],
	['unreachable', undefined, 'ECONNREFUSED', false],
	['rateLimited', 429, undefined, false],
	['invalid', 400, undefined, false],
	['signInRefused', undefined, undefined, false],
])(
	'a change that ended with %s, status %s, code %s may be done: %s',
	(kind, status, code, open) => {
		expect(mayBeDone(new ZscalerError('No', { kind, status, code }))).toBe(open);
		expect(mayBeDone(new Error('No'))).toBe(false);
	},
);
