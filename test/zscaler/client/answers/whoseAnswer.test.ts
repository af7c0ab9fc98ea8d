import { tellsOfFailure, whoseObject } from '../../../../zscaler/client/answers/whoseObject';
import { describe as describeAnswer } from '../../../../zscaler/transport/describe';
import { whatCameInstead } from '../../../../zscaler/client/answers/whatCameInstead';
import { mark } from '../tenants';

const about = {
	is: { id: 5, name: 'Label' },
	sent: { id: 5, name: 'Label', description: 'New' },
	before: { description: 'Old' },
};

test.each([
	[{ id: 5, name: 'Label', description: 'New' }, undefined],
	[{ id: '5', name: ' LABEL' }, undefined],
	[{ id: 5 }, undefined],
	[{ success: 'true', errorCode: '0' }, undefined],
	[{ id: 9, name: 'Label' }, "an object with another 'id'"],
	[{ id: 5, name: 'Other' }, "an object with another 'name'"],
	[{ form: '/login' }, 'an object without anything of the one that was asked for'],
	[{ id: 5, name: 'Label', description: 'Old' }, 'the object as it was before'],
])('%j tells of the object that was written, or: %s', (body, came) => {
	expect(whoseObject(body, about)).toBe(came);
});

test.each([
	[{ id: 7 }, true, undefined],
	[{ id: 7, description: 'New' }, false, undefined],
	[{ id: 7 }, false, 'an object without anything of the one that was asked for'],
	[{ id: 7, email: 'a@example.com' }, true, /^an object without anything/],
	[{ id: 7, type: 'User', login: 'a' }, true, /^an object without anything/],
])('%j, marked: %j, tells of what is new, or: %s', (body, isMarked, came) => {
	const sent = { name: 'Label', description: 'New', type: 'URL_CATEGORY' };
	const told = whoseObject(body, { is: { name: 'Label' }, sent }, { key: 'id', isMarked });
	expect(told).toEqual(typeof came === 'object' ? expect.stringMatching(came) : came);
});

test('a word alone is believed of Zscaler, where its answers are known by their mark', () => {
	const asked = {
		answer: 'item',
		changes: false,
		expects: { says: { in: ['status'], oneOf: ['ACTIVE'] } },
	} as const;
	const came = (headers: Record<string, string>, marked?: true) =>
		whatCameInstead(asked, { status: 200, headers, body: { status: 'ACTIVE' } }, { marked });
	expect(came({}, true)).toBe('an object');
	expect(came(mark, true)).toBeUndefined();
	expect(came({})).toBeUndefined();
});

test.each([
	{ error: 'Service unavailable' },
	{ message: 'Unauthorized' },
	{ success: false },
	{ code: 500 },
	{ status: 'error' },
	{ code: 'UNEXPECTED_ERROR', message: 'Try again' },
	{ fault: { faultstring: 'Invalid' } },
	{ errors: [{ message: 'No' }] },
])('%j under a status of success is a failure, whatever was asked for', (body) => {
	expect(tellsOfFailure(body)).toBe(true);
	for (const answer of ['item', 'items', 'value', 'nothing'] as const) {
		const got = { status: 200, headers: mark, body };
		expect(whatCameInstead({ answer, changes: true }, got)).toMatch(/./);
	}
});

test.each([
	{ success: 'true', errorCode: '0' },
	{ message: 'Banner deleted successfully.' },
	{ status: 'ACTIVE' },
	{ id: 5, name: 'Rule', message: 'Access denied' },
	{},
])('%j is none', (body) => {
	expect(tellsOfFailure(body)).toBe(false);
});

test.each([203, 205, 206, 226, 304])('status %s comes from what lies between', (status) => {
	const got = { status, headers: mark, body: { id: 5 } };
	expect(whatCameInstead({ answer: 'item', changes: false }, got)).toMatch(/./);
});

test.each([true, 0, 'OK', [], [null], ['a'], { id: 5, name: 'Label' }])(
	'a deletion is not answered with %j',
	(body) => {
		const got = { status: 200, headers: mark, body };
		expect(whatCameInstead({ answer: 'nothing', changes: true, method: 'DELETE' }, got)).toMatch(
			/./,
		);
	},
);

test('a list of nothing or of lists is none', () => {
	for (const body of [[null], [{ id: 1 }, null], [[], [{ id: 1 }]]]) {
		const got = { status: 200, headers: mark, body };
		expect(whatCameInstead({ answer: 'items', changes: false }, got)).toBe(
			'a list of something else than objects',
		);
	}
});

test.each(['item', 'value', 'nothing'] as const)(
	'a write that says nothing of its own answer is confirmed by Zscaler alone: %s',
	(answer) => {
		const write = { answer, changes: true };
		const body = { form: { action: '/login' } };
		const came = (headers: Record<string, string>, marked?: true) =>
			whatCameInstead(write, { status: 200, headers, body }, { marked });
		expect(came({}, true)).toBe('an object');
		expect(came(mark, true)).toBeUndefined();
		// Also where no mark was ever seen: it is looked for then.
		expect(came({})).toBe('an object');
	},
);

test.each(['OK', 'Access denied', true])(
	'a write is not confirmed by the text %j, marked or not',
	(body) => {
		for (const method of ['POST', 'PUT'] as const) {
			const got = { status: 200, headers: mark, body };
			expect(whatCameInstead({ answer: 'nothing', changes: true, method }, got)).toMatch(/./);
		}
	},
);

test.each([
	['{}', 'an empty object'],
	['[]', 'an empty list'],
	['{"a":1}', 'an object'],
	['{"a":', 'an answer that ended in the middle'],
])('%j in place of a text is told as %s', (body, came) => {
	expect(describeAnswer({ status: 200, headers: {}, body })).toBe(came);
});
