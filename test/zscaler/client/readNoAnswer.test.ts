import { readNoAnswer } from '../../../zscaler/client/readNoAnswer';
import { ZscalerError } from '../../../zscaler/contract/zscalerError';

import { oneApiTenant } from './tenants';

const tenant = oneApiTenant();
const where = { product: 'zia', method: 'POST', path: '/urlCategories' } as const;
const coded = (code: string, cause?: unknown) => Object.assign(new Error('x', { cause }), { code });

test.each([
	['ECONNREFUSED', false, true],
	['EAI_AGAIN', false, true],
	['ENOTFOUND', false, false],
	['CERT_HAS_EXPIRED', false, false],
	['UNABLE_TO_VERIFY_LEAF_SIGNATURE', false, false],
	['ECONNRESET', true, true],
	['ETIMEDOUT', true, true],
	['ECONNABORTED', true, true],
	['EPIPE', true, true],
	['ERR_BAD_RESPONSE', true, true],
	['UND_ERR_SOCKET', true, true],
])('%s: may have arrived: %s, may pass: %s', (code, arrived, transient) => {
	const read = readNoAnswer(coded(code), where, tenant);
	expect(read).toMatchObject({ arrived, transient });
	expect(read?.error.facts).toMatchObject({ kind: 'unreachable', code, ...where });
	expect(read?.error.message).toContain('Internet Access');
});

test('finds the true code under what wraps it', () => {
	const wrapped = coded('ERR_NETWORK', new Error('outer', { cause: coded('ECONNREFUSED') }));
	expect(readNoAnswer(wrapped, where, tenant)).toMatchObject({ arrived: false });
	expect(readNoAnswer({ error: coded('ECONNRESET') }, where, tenant)).toMatchObject({
		arrived: true,
	});
});

test.each([
	new TypeError('no code'),
	coded('ERR_INVALID_URL'),
	new ZscalerError('signed out', { kind: 'signInRefused', code: 'X' }),
	'text',
	undefined,
	{ code: 42 },
])('%p is no business of the network', (thrown) => {
	expect(readNoAnswer(thrown, where, tenant)).toBeUndefined();
});
