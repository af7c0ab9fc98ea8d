import { networkFault } from '../../../zscaler/threatFeeds/fetch/feedFault';
import { Overdue } from '../../../zscaler/transport/overdue';
import { readNetworkError } from '../../../zscaler/transport/readNetworkError';
import { readNoAnswer } from '../../../zscaler/client/readNoAnswer';
import { readUnreachable } from '../../../zscaler/session/readUnreachable';
import { tenantOf } from '../../../zscaler/tenant';

const where = { product: 'zia', method: 'POST', path: '/urlCategories' } as const;
const form = { oneApiCloud: 'production', vanityDomain: 'acme', clientId: 'c' };
const tenant = tenantOf({ authentication: 'oneApiSecret', ...form });
const coded = (code: string, more: object = {}) => Object.assign(new Error('x'), { code, ...more });

const codes = {
	noSuchHost: ['ENOTFOUND', 'EAI_NODATA', 'EAI_NONAME', 'ENODATA'],
	neverSent: [
		...['ECONNREFUSED', 'EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL'],
		...[
			'EAI_AGAIN',
			'EAI_FAIL',
			'EMFILE',
			'UND_ERR_CONNECT_TIMEOUT',
			'ERR_SOCKET_CONNECTION_TIMEOUT',
		],
	],
	untrusted: [
		...['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'EPROTO'],
		...['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'INVALID_CA'],
		...['ERR_TLS_CERT_ALTNAME_INVALID', 'ERR_SSL_WRONG_VERSION_NUMBER', 'HOSTNAME_MISMATCH'],
	],
	late: ['ETIMEDOUT', 'ESOCKETTIMEDOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'],
	garbled: [
		'Z_DATA_ERROR',
		'Z_BUF_ERROR',
		'ERR__ERROR_FORMAT_PADDING_2',
		'ZSTD_error_prefix_unknown',
	],
	broken: [
		...['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ERR_BAD_RESPONSE', 'UND_ERR_SOCKET'],
		...['HPE_INVALID_CONSTANT', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_NETWORK'],
	],
} as const;

const words = {
	noSuchHost: [/cannot be reached/, /There is no host acme.zslogin.net/, /no such host/],
	neverSent: [/cannot be reached/, /acme.zslogin.net cannot be reached/, /cannot be reached/],
	untrusted: [/cannot be reached/, /certificate of acme.zslogin.net is not trusted/, /not trusted/],
	late: [/did not finish its answer/, /did not finish answering the sign-in/, /takes too long/],
	garbled: [
		/answer of .* cannot be unpacked/,
		/to the sign-in .* cannot be unpacked/,
		/cannot be unpacked/,
	],
	broken: [/broke before the answer was complete/, /broke while signing in/, /connection broke/],
} as const;

const rows = Object.entries(codes).flatMap(([outcome, each]) =>
	each.map((code) => [code, outcome as keyof typeof words] as const),
);

test.each(rows)('%s is %s to calls, sign-ins and feeds alike', (code, outcome) => {
	const arrived = ['late', 'broken', 'garbled'].includes(outcome);
	const transient = outcome !== 'noSuchHost' && outcome !== 'untrusted';
	for (const thrown of [coded(code), { cause: { error: coded(code) } }]) {
		expect(readNetworkError(thrown)).toMatchObject({ code, outcome, arrived, transient });
		const [ofCall, ofSignIn, ofFeed] = words[outcome];
		const call = readNoAnswer(thrown, where, tenant);
		expect(call).toMatchObject({ arrived, transient });
		expect(call?.error.message).toMatch(ofCall);
		expect(readUnreachable(thrown, tenant).message).toMatch(ofSignIn);
		const fault = networkFault('x', thrown, 'it cannot be reached');
		expect(fault.message).toMatch(ofFeed);
		expect(fault.transient !== undefined).toBe(transient);
	}
});

test.each(['ERR_CANCELED', 'ABORT_ERR', 'ERR_INVALID_URL', 'ERR_HTTP_INVALID_HEADER_VALUE'])(
	'%s is no business of the network',
	(code) => {
		expect(readNetworkError(coded(code))).toBeUndefined();
		expect(readNoAnswer(coded(code), where, tenant)).toBeUndefined();
		expect(networkFault('x', coded(code), 'y').transient).toBeUndefined();
	},
);

test('while it connects nothing is sent, whatever ends it', () => {
	const connecting = coded('ETIMEDOUT', { syscall: 'connect' });
	expect(readNetworkError(connecting)).toMatchObject({ outcome: 'neverSent', arrived: false });
});

test.each([
	['connect ECONNREFUSED 127.0.0.1:443', 'ECONNREFUSED'],
	['getaddrinfo ENOTFOUND acme.example', 'ENOTFOUND'],
	['socket hang up', 'ECONNRESET'],
])('a wrapper that kept the words alone is read by them: %s', (message, code) => {
	expect(readNetworkError({ error: new Error(message) })).toMatchObject({ code });
});

test('of addresses that were tried together the first tells', () => {
	const thrown = Object.assign(new AggregateError([coded('ECONNREFUSED')]), {
		code: 'ERR_NETWORK',
	});
	expect(readNetworkError(thrown)).toMatchObject({ code: 'ECONNREFUSED' });
});

test('what we ended is told with the time', () => {
	const late = new Error('outer', { cause: new Overdue(5_000) });
	expect(readNoAnswer(late, where, tenant)?.error.message).toBe(
		'Internet Access did not finish its answer within 5 seconds (ETIMEDOUT)',
	);
	expect(readUnreachable(late, tenant).message).toBe(
		'acme.zslogin.net did not finish answering the sign-in within 5 seconds',
	);
});

test('the time-out of the library is one, though its code says that the connection broke', () => {
	const thrown = Object.assign(new Error('timeout of 5000ms exceeded'), { code: 'ECONNABORTED' });
	expect(readNetworkError(thrown)).toMatchObject({ code: 'ETIMEDOUT', outcome: 'late' });
});
