import type { ProductId } from '../contract/products';
import { openTally, type Tally } from './tally';

/**
 * What this process has done in the name of its tenants, by tenant key. Kept for the person who
 * asks; nothing decides by it, and no secret is in it.
 */
export type Usage = Map<string, TenantUsage>;

export interface TenantUsage {
	/** Epoch milliseconds at which the first thing was noted; absent before. */
	since?: number;
	/** By product, method and status. */
	readonly calls: Map<string, CallCount>;
	/** Waiting for limits, locks and maintenance, by product. */
	readonly waits: Map<ProductId, WaitCount>;
	/** Requests that were given a session, those of n8n's HTTP Request node too. */
	readonly signed: Tally;
	/** By credential, oldest first. */
	readonly sessions: Map<string, SessionUse>;
	/** Newest last. */
	readonly signIns: SignInRecord[];
}

export interface CallCount {
	readonly product: ProductId;
	readonly method: string;
	/** 0 where no answer came. */
	readonly status: number;
	readonly count: Tally;
	/** Epoch milliseconds. */
	lastAt: number;
}

interface WaitCount {
	readonly count: Tally;
	readonly milliseconds: Tally;
}

/** One credential as it is filled in at some time. */
export interface SessionUse {
	/** Short fingerprint, as in the log. */
	readonly credentialFingerprint: string;
	/** How it signs in. */
	readonly scheme: string;
	/** Of the newest session; epoch milliseconds, server time. */
	issuedAt?: number;
	expiresAt?: number;
	/** Epoch milliseconds. */
	lastUsedAt?: number;
	signIns: number;
	failures: number;
	/** Sign-ins that followed a session which Zscaler had refused before its time. */
	refusals: number;
}

export type Why = 'first use' | 'expiring' | 'expired' | 'idle' | 'refused by Zscaler' | 'test';

/** One attempt to sign in, kept for the person who asks what the credential has been doing. */
export interface SignInRecord {
	/** Epoch milliseconds. */
	readonly at: number;
	/** Short fingerprint of the credential, as in the log. */
	readonly credentialFingerprint: string;
	readonly why: Why;
	readonly ok: boolean;
	/** Epoch milliseconds at which the new session ends; absent where the sign-in failed. */
	readonly until?: number;
}

/** Shared by all executions of this process. */
export const sharedUsage: Usage = new Map();

export function usageOf(usage: Usage, tenantKey: string): TenantUsage {
	const known = usage.get(tenantKey) ?? {
		calls: new Map(),
		waits: new Map(),
		signed: openTally(),
		sessions: new Map(),
		signIns: [],
	};
	usage.set(tenantKey, known);
	return known;
}
