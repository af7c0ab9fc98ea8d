import type { Session } from './session';
import { MINUTE_MS, SECOND_MS } from '../contract/durations';
import { IDLE_LIFE } from '../tenant/methods/readLife';

/** How long before its end a session is renewed: a tenth of its life, 5 min at most. @internal Tests ask it. */
export const marginOf = (life: number): number => Math.min(life / 10, 5 * MINUTE_MS);

/** From when on nobody uses it: a request on its way needs up to 30 s, if the margin has them. */
const lastCallOf = (life: number): number =>
	Math.max(marginOf(life) / 2, Math.min(marginOf(life), 30 * SECOND_MS));

/** When a session ends, `lastUse` counted in where use prolongs it. @internal Tests ask it. */
export const endOf = (session: Session, idleTimeout: boolean, lastUse: number): number =>
	idleTimeout ? Math.max(session.expiresAt, lastUse + IDLE_LIFE) : session.expiresAt;

const leftOf = (end: number, now: number): number => end - now;

export interface Life {
	/** Epoch milliseconds, server time. */
	readonly end: number;
	/** Milliseconds from issue to end. */
	readonly length: number;
}

/** What is left is too little for a request that is sent now. */
export const mustRenew = ({ end, length }: Life, now: number): boolean =>
	leftOf(end, now) <= lastCallOf(length);

/** It is time that one renews; the others may still use what there is. */
export const shouldRenew = ({ end, length }: Life, now: number, isRenewing: boolean): boolean =>
	!isRenewing && leftOf(end, now) <= marginOf(length);

export const lifeOf = (session: Session, idleTimeout: boolean, lastUse: number): Life => ({
	end: endOf(session, idleTimeout, lastUse),
	length: idleTimeout ? IDLE_LIFE : session.expiresAt - session.issuedAt,
});
