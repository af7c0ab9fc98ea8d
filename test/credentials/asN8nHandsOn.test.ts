import { NodeHelpers } from 'n8n-workflow';
import { ZscalerApi } from '../../credentials/ZscalerApi.credentials';
import { tenantOf } from '../../zscaler/tenant/tenantOf';
import { type Bench, openBench, schemeIds } from '../zscaler/session/bench';

let bench: Bench;
beforeAll(async () => {
	bench = await openBench();
});
afterAll(() => bench.simulator.close());

/** As n8n does before it hands a credential to a node (n8n dist/credentials-helper.js, 2.41.1). */
const handOn = (stored: object) =>
	NodeHelpers.getNodeParameters(
		new ZscalerApi().properties,
		{ session: '{}', ...stored },
		true,
		false,
		null,
		null,
	) ?? {};

describe.each(schemeIds)('a stored credential of %s', (scheme) => {
	it('reaches the code with every field that it needs, and the session', () => {
		const form = bench.forms[scheme];
		const handed = handOn(form);
		expect(tenantOf(handed).key).toBe(tenantOf(form).key);
		expect(tenantOf(handed).origins).toEqual(tenantOf(form).origins);
		expect(handed.session).toBe('{}');
		for (const field of ['clientSecret', 'password', 'apiKey', 'keySecret', 'secretKey'])
			if (field in form) expect(handed[field]).toBe(form[field]);
	});

	it('loses what belongs to another method', () => {
		const handed = handOn({ ...bench.forms[scheme], leftover: 'x', vanityDomain: 'acme' });
		expect(handed).not.toHaveProperty('leftover');
		expect(handed).not.toHaveProperty('vanityDomain');
	});
});
