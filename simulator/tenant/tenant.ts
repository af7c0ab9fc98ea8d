import type { Item } from '../call';
import type { Fault } from '../faults/fault';
import type { Feed } from '../feeds/feed';
import type { Credentials, MadeCredentials } from '../signin/credentials';
import type { Session } from '../signin/sessions';
import { fillTenant, type SeedName } from '../seed/fillTenant';
import { startClock, type Clock } from './clock';

export interface TenantOptions {
	/** Seconds. The tenant sets it; recorded sign-ins show 11999 to 86399. */
	sessionLife: number;
	/** Seconds. ZIA ends a session after five idle minutes unless the tenant says otherwise. */
	idleTime: number;
	/** Factor on the length of every rate-limit window, or none at all. */
	limits: number | 'off';
	seed: SeedName;
}

export interface CallRecord {
	n: number;
	at: string;
	method: string;
	path: string;
	query: Record<string, string>;
	/** 0 when the connection was reset. */
	status: number;
	session: string | null;
	fault: boolean;
}

export interface SignInRecord {
	at: string;
	method: string;
	ok: boolean;
	reason: string;
	session: string | null;
}

export interface Tenant {
	options: TenantOptions;
	clock: Clock;
	credentials: Credentials;
	/** Of the API client with a private key. */
	publicKey: string;
	sessions: Map<string, Session>;
	signIns: SignInRecord[];
	failedSignIns: Map<string, number[]>;
	usedAssertions: Set<string>;
	objects: Map<string, Item[]>;
	activated: Map<string, Item[]>;
	pending: Set<string>;
	lastId: number;
	windows: Map<string, number[]>;
	faults: Fault[];
	calls: CallRecord[];
	/** Threat feeds by path: other people's, served beside the tenant. */
	feeds: Map<string, Feed>;
	feedCalls: { path: string; status: number }[];
}

export const createTenant = (made: MadeCredentials, options: TenantOptions): Tenant => {
	const tenant: Tenant = {
		options,
		clock: startClock(),
		credentials: made.credentials,
		publicKey: made.publicKey,
		sessions: new Map(),
		signIns: [],
		failedSignIns: new Map(),
		usedAssertions: new Set(),
		objects: new Map(),
		activated: new Map(),
		pending: new Set(),
		lastId: 0,
		windows: new Map(),
		faults: [],
		calls: [],
		feeds: new Map(),
		feedCalls: [],
	};
	resetTenant(tenant);
	return tenant;
};

/** Back to the seed. Credentials and clock stay, so that a client's settings stay valid. */
export const resetTenant = (tenant: Tenant): void => {
	for (const log of [tenant.signIns, tenant.faults, tenant.calls, tenant.feedCalls]) log.length = 0;
	for (const map of [tenant.sessions, tenant.failedSignIns, tenant.windows, tenant.feeds])
		map.clear();
	tenant.usedAssertions.clear();
	fillTenant(tenant, tenant.options.seed);
};
