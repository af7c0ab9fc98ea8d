import { readExactJson, writeExactJson, exactNumber } from '../../simulator/http/exactJson';
import { startCaller, type Caller } from './caller';

let caller: Caller;
beforeAll(async () => {
	caller = await startCaller();
});
afterAll(() => caller.close());

const GROUP = '216196257331404603';
async function raw(method: string, path: string, body?: string): Promise<string> {
	const { authorization, simulator } = caller;
	const reply = await fetch(`${simulator.url}${path}`, {
		method,
		body,
		headers: { authorization, 'content-type': 'application/json' },
	});
	return reply.text();
}

test('SCIM groups show the id of their provider as a number of all its digits', async () => {
	const path = caller.customer.replace('mgmtconfig/v1/admin', 'userconfig/v1');
	const list = await raw('GET', `${path}/scimgroup/idpId/216196257331285825`);
	expect(list).toContain('"idpId":216196257331285825');
	expect(await raw('GET', `${path}/scimgroup/3251059`)).toContain('"idpId":216196257331285825');
});

test('a long number in a request is read to its last digit', async () => {
	const body = `{"name":"Exact","domainNames":["exact.acme.example"],"segmentGroupId":${GROUP}}`;
	const created = await raw('POST', `${caller.customer}/application`, body);
	expect(created).toContain(`"segmentGroupId":"${GROUP}"`);
	const rounded = body.replace('Exact', 'Rounded').replace(GROUP, '216196257331404600');
	expect(await raw('POST', `${caller.customer}/application`, rounded)).toContain(
		'invalid.resource.argument',
	);
});

test('numbers inside texts stay as they are', () => {
	const text =
		'{"a":"x 216196257331404603 \\" 1","b":[216196257331404603,1.5,-7],"c":9007199254740991}';
	expect(readExactJson(text)).toEqual({
		a: 'x 216196257331404603 " 1',
		b: ['216196257331404603', 1.5, -7],
		c: 9_007_199_254_740_991,
	});
	expect(writeExactJson({ id: exactNumber('216196257331404603'), name: exactNumber('x') })).toBe(
		'{"id":216196257331404603,"name":"x"}',
	);
});
