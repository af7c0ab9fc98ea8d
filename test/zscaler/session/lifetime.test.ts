import fc from 'fast-check';
import { endOf, lifeOf, marginOf, mustRenew, shouldRenew } from '../../../zscaler/session/lifetime';
import { readSession, type Session, writeSession } from '../../../zscaler/session/session';
import { IDLE_LIFE } from '../../../zscaler/tenant/methods/readLife';

const SECOND = 1_000;

describe('the margin', () => {
	it.each([
		[3, 0.3],
		[60, 6],
		[150, 15],
		[300, 30],
		[600, 60],
		[3_600, 300],
		[86_399, 300],
	])('of a life of %d s is %d s', (life, margin) => {
		expect(marginOf(life * SECOND)).toBe(margin * SECOND);
	});

	it('leaves a new session usable, however short its life', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1e9 }), (length) => {
				const life = { end: length, length };
				expect(mustRenew(life, 0)).toBe(false);
				expect(shouldRenew(life, 0, false)).toBe(false);
				expect(mustRenew(life, length)).toBe(true);
			}),
		);
	});

	it('has one renew before all must, and nobody twice', () => {
		const life = { end: 3_600 * SECOND, length: 3_600 * SECOND };
		const near = 3_400 * SECOND;
		expect(shouldRenew(life, near, false)).toBe(true);
		expect(shouldRenew(life, near, true)).toBe(false);
		expect(mustRenew(life, near)).toBe(false);
		expect(mustRenew(life, 3_451 * SECOND)).toBe(true);
	});

	it('of a short session nobody uses', () => {
		const life = { end: 3 * SECOND, length: 3 * SECOND };
		expect(mustRenew(life, 2_690)).toBe(false);
		expect(mustRenew(life, 2_700)).toBe(true);
	});
});

const session: Session = {
	scheme: 'ziaApiKey',
	token: 't',
	issuedAt: 0,
	expiresAt: IDLE_LIFE,
	owner: 'o',
};

describe('use', () => {
	it('prolongs a session that ends when idle, and no other', () => {
		expect(endOf(session, true, 100 * SECOND)).toBe(IDLE_LIFE + 100 * SECOND);
		expect(endOf(session, false, 100 * SECOND)).toBe(IDLE_LIFE);
		expect(lifeOf({ ...session, expiresAt: 900 * SECOND }, true, 0).length).toBe(IDLE_LIFE);
	});
});

describe('a stored session', () => {
	it('is read as it was written', () => {
		expect(readSession(writeSession(session))).toEqual(session);
	});

	it.each([
		'',
		'__n8n_BLANK_VALUE_',
		'null',
		'[]',
		'{}',
		'{"token":1}',
		JSON.stringify({ ...session, owner: '' }),
		JSON.stringify({ ...session, expiresAt: 'soon' }),
		undefined,
		7,
	])('is as if it were not there where it is none: %j', (text) => {
		expect(readSession(text)).toBeUndefined();
	});
});
