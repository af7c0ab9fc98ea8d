import type { Session } from './session';

const SECOND = 1_000;

/** ZIA and Cloud Connector end a session unused for this long (help.zscaler.com, 2026-05). */
export const IDLE_LIFE = 300 * SECOND;

/** Below this life, 30 s would be too large a part of it. */
const SHORT_LIFE = 300 * SECOND;

/**
 * How long before its end a session is renewed: a tenth of its life, 30 s to 5 min; of a short
 * life a fifteenth, since each renewal costs a sign-in.
 */
export const marginOf = (life: number): number =>
	life < SHORT_LIFE ? life / 15 : Math.min(Math.max(life / 10, 30 * SECOND), 300 * SECOND);

/** When a session ends, `lastUse` counted in where use prolongs it. */
export const endOf = (session: Session, idles: boolean, lastUse: number): number =>
	idles ? Math.max(session.expiresAt, lastUse + IDLE_LIFE) : session.expiresAt;

const leftOf = (end: number, now: number): number => end - now;

export interface Life {
	/** Epoch milliseconds, server time. */
	readonly end: number;
	/** Milliseconds from issue to end. */
	readonly span: number;
}

/** What is left is too little for a request that is sent now. */
export const mustRenew = ({ end, span }: Life, now: number): boolean =>
	leftOf(end, now) <= marginOf(span) / 2;

/** It is time that one renews; the others may still use what there is. */
export const shouldRenew = ({ end, span }: Life, now: number, isRenewing: boolean): boolean =>
	!isRenewing && leftOf(end, now) <= marginOf(span);

export const lifeOf = (session: Session, idles: boolean, lastUse: number): Life => ({
	end: endOf(session, idles, lastUse),
	span: idles ? IDLE_LIFE : session.expiresAt - session.issuedAt,
});
