import { findResource } from '../../../../zscaler/catalogue';
import type { Obj } from './knownExchanges';
import { compareBody } from './compareBody';

const location = findResource('ziaLocation');
const server = findResource('zpaServerGroup');

test.each<[string, Parameters<typeof compareBody>[1]]>([
	['nothing for an empty cell', { recorded: { description: '', ipAddresses: [] }, sent: {} }],
	['a reference by its id', { recorded: { parentId: 7 }, sent: { parentId: 7 } }],
	[
		'what the tenant kept beside it',
		{ recorded: { name: 'A' }, sent: { name: 'A', country: 'NONE' }, present: { country: 'NONE' } },
	],
	[
		'what was kept within a value',
		{
			recorded: { vpnCredentials: [{ id: 1 }] },
			sent: { vpnCredentials: [{ id: 1, fqdn: 'a.example' }] },
			present: { vpnCredentials: [{ id: 2 }, { id: 1, fqdn: 'a.example' }] },
		},
	],
	[
		'a number where Zscaler answers one for a text',
		{
			recorded: { idleTimeInMinutes: '720' },
			sent: { idleTimeInMinutes: 720 },
			answer: { idleTimeInMinutes: 720 },
		},
	],
])('the same: %s', (_, bodies) => {
	expect(compareBody(location, bodies)).toEqual([]);
});

test.each<[string, Obj, Obj, Obj | undefined]>([
	['a value that is lost', { name: 'A' }, {}, undefined],
	['a value that is added', {}, { name: 'A' }, undefined],
	['a value that is changed unasked', {}, { name: 'B' }, { name: 'A' }],
	['another reference', { name: { id: 1 } }, { name: { id: 2 } }, undefined],
	[
		'a sibling that is lost within a value',
		{ name: { a: 1 } },
		{ name: { a: 1, c: 3 } },
		{ name: { a: 0, b: 2 } },
	],
	['an item too many', { name: [{ id: 1 }] }, { name: [{ id: 1 }, { id: 2 }] }, undefined],
	['a text for a number', { name: 5 }, { name: '5' }, undefined],
])('different: %s', (_, recorded, sent, present) => {
	expect(compareBody(location, { recorded, sent, present })).toEqual([
		expect.stringMatching(/^name: /),
	]);
});

test('ZPA takes numbers for its texts', () => {
	expect(compareBody(server, { recorded: { name: 5 }, sent: { name: '5' } })).toEqual([]);
	expect(compareBody(server, { recorded: { name: 5 }, sent: { name: '6' } })).toHaveLength(1);
});
