import type { ICredentialTestFunctions } from 'n8n-workflow';

import { testZscalerNssApi } from '../../../nodes/ZscalerLogsTrigger/methods/testZscalerNssApi';

const check = (data: Record<string, string>) =>
	testZscalerNssApi.call({} as ICredentialTestFunctions, {
		id: '1',
		name: 'Own feed',
		type: 'zscalerNssApi',
		data,
	});
const LONG = 'x'.repeat(16);

test.each<[string, Record<string, string>, string, RegExp]>([
	['header and secret', { header: 'X-NSS-Secret', secret: LONG }, 'OK', /can be used/],
	['a secret to be guessed', { header: 'X-NSS-Secret', secret: 'short' }, 'Error', /too short/],
	['no secret', { header: 'X-NSS-Secret' }, 'Error', /too short/],
	['a header that is none', { header: 'X NSS: Secret', secret: LONG }, 'Error', /Header Name/],
	['signs no header can bear', { header: 'X-S', secret: `${LONG}ü` }, 'Error', /ASCII/],
	['a space around it', { header: 'X-S', secret: `${LONG} ` }, 'Error', /ASCII/],
	['no header', { header: '', secret: LONG }, 'Error', /Header Name/],
])("the credential's test tells of %s", async (_what, data, status, message) => {
	expect(await check(data)).toEqual({ status, message: expect.stringMatching(message) });
});
