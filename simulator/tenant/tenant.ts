import type { Item } from '../call';
import type { Fault } from '../faults/fault';
import type { Feed } from '../feeds/feed';
import type { ReportDesk, ReportKind } from '../reports/report';
import type { Credentials } from '../signin/credentials';
import type { Clock } from './clock';

export type SeedName = 'small' | 'empty';

export type Scheme = 'oneApi' | 'zia' | 'ztw' | 'zpa' | 'zdx' | 'zcc' | 'zwa';

export interface Session {
	token: string;
	scheme: Scheme;
	owner: string;
	/** Without it a OneAPI token is issued, and refused by every API. */
	audience: boolean;
	mayWrite: boolean;
	expiresAt: number;
	idleUntil: number;
}

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

interface SignInRecord {
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
	/** Activations under way, by product: how many looks still find them so. */
	activating: Map<string, number>;
	lastId: number;
	windows: Map<string, number[]>;
	faults: Fault[];
	calls: CallRecord[];
	/** Threat feeds by path: other people's, served beside the tenant. */
	feeds: Map<string, Feed>;
	feedCalls: { path: string; status: number }[];
	reports: Map<ReportKind, ReportDesk>;
}
